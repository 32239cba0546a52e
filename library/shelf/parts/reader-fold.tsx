import { useState } from 'preact/hooks';
import type { ShelfEntry } from '../../../src/library-view/shelf-entry.ts';
import { t } from '../../translate.ts';
import { tagReport } from '../actions.ts';
import { ExportMenu } from './export-menu.tsx';
import { TagEditor } from './tag-editor.tsx';

/** The report's tags and the forms to save it in, each opened by its button. */
export function ReaderFold({ entry: { id, tags } }: { readonly entry: ShelfEntry }) {
  const [shown, setShown] = useState<'tags' | 'export'>();
  const toggle = (what: 'tags' | 'export') => setShown(shown === what ? undefined : what);
  return (
    <>
      <button type="button" class="plain" aria-expanded={shown === 'tags'} onClick={() => toggle('tags')}>
        {t('library_tags')}
      </button>
      <button type="button" class="plain" aria-expanded={shown === 'export'} onClick={() => toggle('export')}>
        {t('library_export')}
      </button>
      {shown !== undefined && (
        <div class="folded">
          {shown === 'tags' && (
            <TagEditor tags={tags} onSave={(line) => void tagReport(id, line).then((done) => done && setShown(undefined))} />
          )}
          {shown === 'export' && <ExportMenu ids={[id]} />}
        </div>
      )}
    </>
  );
}
