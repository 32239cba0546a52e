import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { notHere, on, onPage, page } from '../state.ts';
import { number, t } from '../translate.ts';
import { EntityChip } from './entity-chip.tsx';

/** As many as fit two or three lines. */
const first = 6;

const all = signal(false);

/** The reports' entities that the page does not name; each opens its card in the popup. */
export function NotHere() {
  const list = useRef<HTMLUListElement>(null);
  const wasAll = useRef(all.value);
  // What was pressed is gone; the focus goes to the first that it showed.
  useLayoutEffect(() => {
    if (all.value && !wasAll.current) list.current?.querySelectorAll('button')[first]?.focus();
    wasAll.current = all.value;
  }, [all.value]);
  const listed = notHere.value;
  if (listed.length === 0 || (on.value && page.value.kind === 'asking')) return null;
  const shown = all.value || listed.length <= first + 1 ? listed : listed.slice(0, first);
  const more = `+${number(listed.length - shown.length)}`;
  return (
    <section class="section" aria-labelledby="not-here">
      <h2 class="heading" id="not-here">
        {t(on.value && onPage.value.length > 0 ? 'popup_not_here' : 'popup_in_report')}
      </h2>
      <ul class="chips" aria-labelledby="not-here" ref={list}>
        {shown.map((entity) => (
          <EntityChip key={entity.id} entity={entity} />
        ))}
        {shown.length < listed.length && (
          <li>
            <button
              type="button"
              class="chip more"
              aria-label={`${more} · ${t('popup_show_all', number(listed.length))}`}
              onClick={() => {
                all.value = true;
              }}
            >
              <bdi>{more}</bdi>
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
