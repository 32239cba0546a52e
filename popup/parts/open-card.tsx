import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { cardStyle } from '../../components/card-style.ts';
import { cardModel } from '../../src/card/model.ts';
import { withCalendar } from '../../src/time/calendar.ts';
import { dayAt } from '../../src/time/day.ts';
import { opened, reports, settings } from '../state.ts';
import { locale, t } from '../translate.ts';

// The one style sheet that is text in the bundle: the card on a page needs it so.
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyle);
document.adoptedStyleSheets.push(sheet);

/** The entities looked at on the way here, for going back. */
const trail = signal<readonly string[]>([]);

/** An entity's card in place of the lists; the links in it lead to other cards. */
export function OpenCard({ id }: { readonly id: string }) {
  const reader = { locale: withCalendar(locale, settings.value?.calendar ?? 'auto'), today: dayAt(new Date()) };
  const model = Array.isArray(reports.value) ? cardModel(reports.value, id, { ...reader, t }) : undefined;
  useLayoutEffect(() => document.querySelector<HTMLElement>('.popup-card button')?.focus(), [id]);
  if (!model) return null;
  const go = (next: string) => {
    trail.value = [...trail.value, id];
    opened.value = next;
  };
  const back = () => {
    opened.value = trail.value.at(-1);
    trail.value = trail.value.slice(0, -1);
  };
  const close = () => {
    opened.value = undefined;
    trail.value = [];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else the browser closes the whole popup.
    event.preventDefault();
    close();
  };
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  return (
    <main class="popup-card" onKeyDown={onKeyDown}>
      <Card model={model} t={t} dir={dir} pinned canGoBack onEntity={go} onBack={back} onPin={close} onClose={close} />
    </main>
  );
}
