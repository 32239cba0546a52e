import { useState } from 'preact/hooks';
import type { ShelfEntry } from '../../../src/library-view/shelf-entry.ts';
import { t } from '../../translate.ts';
import { removeReports, stepReport, tagReport } from '../actions.ts';
import { editReport } from '../editing.ts';
import { ExportMenu } from './export-menu.tsx';
import { TagEditor } from './tag-editor.tsx';

type RowActionsProps = {
  readonly entry: ShelfEntry;
  readonly at: number;
  readonly of: number;
  readonly canMove: boolean;
};

/** What else can be done with one report. */
export function RowActions({ entry: { id, tags, damage }, at, of, canMove }: RowActionsProps) {
  const [shown, setShown] = useState<'tags' | 'export'>();
  const toggle = (what: 'tags' | 'export') => setShown(shown === what ? undefined : what);
  return (
    <div class="row-actions">
      <div class="buttons">
        {damage === undefined && (
          <button type="button" class="plain" onClick={() => void editReport(id)}>
            {t('library_edit')}
          </button>
        )}
        <button type="button" class="plain" aria-expanded={shown === 'tags'} onClick={() => toggle('tags')}>
          {t('library_tags')}
        </button>
        {damage === undefined && (
          <button type="button" class="plain" aria-expanded={shown === 'export'} onClick={() => toggle('export')}>
            {t('library_export')}
          </button>
        )}
        {canMove && (
          <>
            <button type="button" class="plain" disabled={at === 0} onClick={() => void stepReport(id, -1)}>
              {t('library_move_up')}
            </button>
            <button type="button" class="plain" disabled={at === of - 1} onClick={() => void stepReport(id, 1)}>
              {t('library_move_down')}
            </button>
          </>
        )}
        <button type="button" class="plain" onClick={() => void removeReports([id])}>
          {t('library_remove')}
        </button>
      </div>
      {shown === 'tags' && (
        <TagEditor tags={tags} onSave={(line) => void tagReport(id, line).then((done) => done && setShown(undefined))} />
      )}
      {shown === 'export' && <ExportMenu ids={[id]} />}
    </div>
  );
}
