import { signal } from '@preact/signals';
import { notHere, on, onPage, opened, page } from '../state.ts';
import { number, t } from '../translate.ts';
import { Label } from './label.tsx';

/** As many as fit two or three lines. */
const first = 8;

const all = signal(false);

/** The reports' entities that the page does not name; each opens its card in the popup. */
export function NotHere() {
  const listed = notHere.value;
  if (listed.length === 0 || (on.value && page.value.kind === 'asking')) return null;
  const shown = all.value || listed.length <= first + 1 ? listed : listed.slice(0, first);
  return (
    <section class="section" aria-labelledby="not-here">
      <h2 class="heading" id="not-here">
        {t(on.value && onPage.value.length > 0 ? 'popup_not_here' : 'popup_in_report')}
      </h2>
      <ul class="chips" aria-labelledby="not-here">
        {shown.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              class="chip"
              onClick={() => {
                opened.value = entity.id;
              }}
            >
              <Label entity={entity} />
            </button>
          </li>
        ))}
        {shown.length < listed.length && (
          <li>
            <button
              type="button"
              class="chip"
              onClick={() => {
                all.value = true;
              }}
            >
              {t('popup_show_all', number(listed.length))}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
