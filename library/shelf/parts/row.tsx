import { useMemo } from 'preact/hooks';
import { Switch } from '../../../components/switch.tsx';
import type { ShelfEntry } from '../../../src/library-view/shelf-entry.ts';
import { t } from '../../translate.ts';
import { switchReports } from '../actions.ts';
import { dragOf } from '../drag-row.ts';
import { hashOf } from '../route.ts';
import { opened, selected } from '../state.ts';
import { Grip } from './grip.tsx';
import { RowActions } from './row-actions.tsx';
import { RowFacts } from './row-facts.tsx';

type RowProps = {
  readonly entry: ShelfEntry;
  /** Its place among those shown, and how many these are. */
  readonly at: number;
  readonly of: number;
  readonly isSelected: boolean;
  /** Its further actions are shown. */
  readonly isOpen: boolean;
  readonly canMove: boolean;
};

/** One report of the list. Drawn anew only when something of it changed, for there may be thousands. */
export function Row(props: RowProps) {
  return useMemo(() => <RowBody {...props} />, Object.values(props));
}

function RowBody({ entry, at, of, isSelected, isOpen, canMove }: RowProps) {
  const { id, title, lang, on, damage } = entry;
  return (
    <li class={on ? 'row' : 'row off'} aria-posinset={at + 1} aria-setsize={of} {...(canMove && dragOf(id))}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={t('library_select', title)}
          onChange={(event) => tick(id, event.currentTarget.checked)}
        />
      </label>
      <div class="row-words">
        <a class="title" href={hashOf({ at: 'report', id })}>
          <bdi lang={lang}>{title}</bdi>
        </a>
        {damage === undefined ? (
          <RowFacts entry={entry} />
        ) : (
          <p class="damage">
            {t('library_damaged')} <bdi lang="en">{damage}</bdi>
          </p>
        )}
      </div>
      <div class="row-tools">
        <Switch checked={on} onChange={(wanted) => void switchReports([id], wanted)}>
          <span class="visually-hidden">{t('library_marks', title)}</span>{' '}
          <span class="state">{t(on ? 'settings_on' : 'settings_off')}</span>
        </Switch>
        <button
          type="button"
          class="small-button"
          aria-label={t('library_actions', title)}
          title={t('library_actions', title)}
          aria-expanded={isOpen}
          onClick={() => (opened.value = isOpen ? undefined : id)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h.01M8 8h.01M13 8h.01" />
          </svg>
        </button>
        {canMove && of > 1 && <Grip id={id} title={title} />}
      </div>
      {isOpen && <RowActions entry={entry} at={at} of={of} canMove={canMove} />}
    </li>
  );
}

function tick(id: string, on: boolean): void {
  const next = new Set(selected.value);
  if (on) next.add(id);
  else next.delete(id);
  selected.value = next;
}
