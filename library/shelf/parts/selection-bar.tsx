import { useState } from 'preact/hooks';
import { counted } from '../../../src/counted.ts';
import { number, t } from '../../translate.ts';
import { addTags, removeReports, switchReports } from '../actions.ts';
import { selected, visible } from '../state.ts';
import { ExportMenu } from './export-menu.tsx';
import { TagEditor } from './tag-editor.tsx';

/** What can be done with all reports that are ticked. */
export function SelectionBar() {
  const [shown, setShown] = useState<'tags' | 'export'>();
  const ids = [...selected.value];
  if (ids.length === 0) return null;
  const toggle = (what: 'tags' | 'export') => setShown(shown === what ? undefined : what);
  const clear = () => {
    selected.value = new Set();
  };
  return (
    <fieldset class="selection" aria-label={t('library_selection')}>
      <p>
        <b>{counted(t, 'library_selected', ids.length, number(ids.length))}</b>
      </p>
      <div class="buttons">
        {ids.length < visible.value.length && (
          <button type="button" class="plain" onClick={() => (selected.value = new Set(visible.value.map(({ id }) => id)))}>
            {t('library_select_all')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void switchReports(ids, true)}>
          {t('settings_site_on')}
        </button>
        <button type="button" class="plain" onClick={() => void switchReports(ids, false)}>
          {t('library_switch_off')}
        </button>
        <button type="button" class="plain" aria-expanded={shown === 'tags'} onClick={() => toggle('tags')}>
          {t('library_tags_add')}
        </button>
        <button type="button" class="plain" aria-expanded={shown === 'export'} onClick={() => toggle('export')}>
          {t('library_export')}
        </button>
        <button type="button" class="plain" onClick={() => void removeReports(ids)}>
          {t('library_remove')}
        </button>
        <button type="button" class="plain" onClick={clear}>
          {t('library_clear')}
        </button>
      </div>
      {shown === 'tags' && <TagEditor tags={[]} onSave={(line) => void addTags(ids, line).then((done) => done && setShown(undefined))} />}
      {shown === 'export' && <ExportMenu ids={ids} />}
    </fieldset>
  );
}
