import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../../src/counted.ts';
import { number, t } from '../../translate.ts';
import { entries, opened, order, selected, shelf, visible } from '../state.ts';
import { Row } from './row.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { TagFilter } from './tag-filter.tsx';

/** Rows drawn at first, and each time the end of them comes near: a list of thousands is there at once. */
const chunk = 60;

/** All reports, one below the other. */
export function Shelf() {
  const [drawn, setDrawn] = useState(chunk);
  const list = visible.value;
  // Another order or filter begins at its top.
  useEffect(() => setDrawn(chunk), [order.value, list.length === 0]);
  if (typeof shelf.value !== 'object') return <p class="quiet empty" aria-busy="true" />;
  if (entries.value.length === 0) return null;
  return (
    <section class="shelf" aria-labelledby="shelf">
      <div class="panel-head">
        <h2 id="shelf">{counted(t, 'library_reports', list.length, number(list.length))}</h2>
        <Order />
      </div>
      <TagFilter />
      <SelectionBar />
      <ul class="rows">
        {list.slice(0, drawn).map((entry, at) => (
          <Row
            key={entry.id}
            entry={entry}
            at={at}
            of={list.length}
            isSelected={selected.value.has(entry.id)}
            isOpen={opened.value === entry.id}
            canMove={order.value === 'own'}
          />
        ))}
      </ul>
      {drawn < list.length && <More onMore={() => setDrawn(drawn + chunk)} />}
    </section>
  );
}

/** Draws on by itself where it comes near, and by a press. */
function More({ onMore }: { onMore(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && onMore(), { rootMargin: '1500px' });
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button type="button" class="plain more" ref={button} onClick={onMore}>
      {t('library_more')}
    </button>
  );
}

function Order() {
  if (entries.value.length < 2) return null;
  const choices = [
    ['own', t('library_order_own')],
    ['newest', t('library_order_newest')],
  ] as const;
  return (
    <fieldset class="toggles" aria-label={t('library_order')}>
      {choices.map(([each, words]) => (
        <button key={each} type="button" class="toggle" aria-pressed={order.value === each} onClick={() => (order.value = each)}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}
