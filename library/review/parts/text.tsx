import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../translate.ts';
import { chooseMark } from '../choose.ts';
import { drawAll } from '../near.ts';
import { watchSelection } from '../read-selection.ts';
import { focusMark, markBeside } from '../roam.ts';
import { currentMark, pieces, STRETCH, stretchesDrawn, textLang } from '../state.ts';
import { SelectionBar } from './selection-bar.tsx';
import { Stretch } from './stretch.tsx';

/** The whole text with everything found in it marked. One stop of the Tab key; arrows lead from mark to mark. */
export function Text() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ends = [drawAll(root.current), watchSelection(root.current)];
    return () => {
      for (const end of ends) end();
    };
  }, [pieces.value]);
  return (
    <section class="panel text-panel" aria-labelledby="text">
      <div class="panel-head">
        <h2 id="text">{t('review_text')}</h2>
        <p class="quiet">{t('review_text_hint')}</p>
      </div>
      <div class="report-text" ref={root} lang={textLang.value} dir="auto" {...withKeys}>
        {Array.from({ length: Math.min(stretchesDrawn.value, Math.ceil(pieces.value.length / STRETCH)) }, (_, index) => (
          <Stretch key={index} index={index} />
        ))}
      </div>
      <SelectionBar />
    </section>
  );
}

/** The marks within are the buttons; here their keys come together. */
const withKeys = { role: 'group', 'aria-labelledby': 'text', onKeyDown: onKey } as const;

function onKey(event: KeyboardEvent): void {
  const at = event.target instanceof HTMLElement ? Number(event.target.dataset['at'] ?? Number.NaN) : Number.NaN;
  if (Number.isNaN(at) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === ' ') chooseMark(at);
  else {
    const rtl = getComputedStyle(event.target as HTMLElement).direction === 'rtl';
    const next = markBeside(event.key, at, rtl ? 'rtl' : 'ltr');
    if (next === undefined) return;
    currentMark.value = next;
    focusMark(next);
  }
  event.preventDefault();
}
