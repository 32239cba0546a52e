import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { sameWords } from '../../../src/report/draft/same-words.ts';
import { number, t } from '../../translate.ts';
import { selected, shownText, text, textLang } from '../state.ts';
import { MarkAs } from './mark-as.tsx';

/** So much of what is selected is shown. */
const SHOWN = 60;

/** What the selected words can be marked as. It stands below them, and goes with the selection. */
export function SelectionBar() {
  const span = selected.value;
  const bar = useRef<HTMLElement>(null);
  const [everywhere, setEverywhere] = useState(true);
  useLayoutEffect(() => {
    if (span && bar.current) place(bar.current);
  }, [span?.start, span?.end]);
  if (!span) return null;
  const all = sameWords(text.value, span);
  const words = shownText.value.slice(span.start, span.end);
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return (
    <section class="mark-bar" ref={bar} aria-label={t('review_bar', shown)}>
      <p class="bar-words">
        <bdi lang={textLang.value}>{shown}</bdi>
        <button type="button" class="icon-only" aria-label={t('review_close')} title={t('review_close')} onClick={close}>
          <Icon name="close" />
        </button>
      </p>
      <MarkAs key={`${span.start} ${span.end}`} spans={() => (everywhere ? all : [span])} onDone={close} />
      {all.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={everywhere} onChange={() => setEverywhere(!everywhere)} />
          {t('review_everywhere', number(all.length))}
        </label>
      )}
    </section>
  );
}

function close(): void {
  getSelection()?.removeAllRanges();
  selected.value = undefined;
}

/** Below the selected words, within the window. */
function place(bar: HTMLElement): void {
  const selection = getSelection();
  const box = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
  const panel = bar.offsetParent?.getBoundingClientRect();
  if (!box || !panel) return;
  const most = Math.max(0, panel.width - bar.offsetWidth - 8);
  bar.style.insetBlockStart = `${box.bottom - panel.top + 6}px`;
  bar.style.left = `${Math.min(Math.max(8, box.left - panel.left), most)}px`;
}
