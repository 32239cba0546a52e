import { useId, useState } from 'preact/hooks';
import { EntityLabel } from '../../../components/entity-label.tsx';
import { foldString } from '../../../src/text/fold.ts';
import { entities, labelFor, mentions } from '../state.ts';

type EntityPickerProps = {
  readonly label: string;
  /** Ids that are not to be picked. */
  readonly without: readonly string[];
  onPick(entity: string): void;
};

/** So many are shown; for others, more is typed. */
const SHOWN = 6;

/** Picks one of the names: those that hold what is typed, the most frequent first. */
export function EntityPicker({ label, without, onPick }: EntityPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = foldString(query).trim();
  const found = [...entities.value.values()]
    .filter((entity) => !without.includes(entity.id) && foldString(labelFor(entity).text).includes(wanted))
    .sort((a, b) => (mentions.value.get(b.id)?.length ?? 0) - (mentions.value.get(a.id)?.length ?? 0))
    .slice(0, SHOWN);
  return (
    <div class="picker">
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        type="search"
        class="search-field"
        placeholder={label}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="picks" aria-label={label}>
        {found.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="pick" onClick={() => onPick(entity.id)}>
              <EntityLabel kind={entity.kind} label={labelFor(entity)} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
