import { useId, useState } from 'preact/hooks';
import { t } from '../../translate.ts';
import { tags as known } from '../state.ts';

type TagEditorProps = {
  readonly tags: readonly string[];
  /** Given what was typed. */
  onSave(line: string): void;
};

/** A line for tags, which offers those that there are. */
export function TagEditor({ tags, onSave }: TagEditorProps) {
  const [line, setLine] = useState(tags.join(', '));
  const [field, list] = [useId(), useId()];
  return (
    <form
      class="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(line);
      }}
    >
      <label for={field}>{t('library_tags_line')}</label>
      <input
        id={field}
        type="text"
        class="search-field"
        dir="auto"
        list={list}
        autocomplete="off"
        value={line}
        onInput={(event) => setLine(event.currentTarget.value)}
      />
      <datalist id={list}>
        {known.value.map(([tag]) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="plain">
        {t('library_save')}
      </button>
    </form>
  );
}
