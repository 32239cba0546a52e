import { percent } from '../../components/percent.ts';
import { nearestTick, type StripTick, stripTicks, thirdsOf, tickAfter } from '../../src/popup/strip.ts';
import { visitTick } from '../actions.ts';
import { entities, places } from '../state.ts';
import { dir, share, t } from '../translate.ts';

/**
 * The page as a line from its top to its end, with a tick for each mention and what is in view. A press goes to the mention nearest to it; by
 * keyboard, to the first beneath what is in view.
 */
export function Strip() {
  const seen = places.value;
  if (!seen) return null;
  const ticks = stripTicks(seen, new Map(entities.value.map(({ id, kind }) => [id, kind])));
  if (ticks.length === 0) return null;
  const [start, end] = seen.view;
  const press = (event: MouseEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const along = (event.clientX - left) / width;
    // A press by keyboard has no place.
    const tick = event.detail === 0 ? tickAfter(ticks, end) : nearestTick(ticks, dir === 'rtl' ? 1 - along : along);
    if (tick) void visitTick(tick);
  };
  return (
    <button type="button" class="strip" aria-label={t('popup_strip', ...thirdsOf(seen).map(share))} onClick={press}>
      <span class="strip-view" style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }} />
      {ticks.map(tickMark)}
    </button>
  );
}

function tickMark({ entity, kind, at }: StripTick) {
  return <span key={`${entity} ${at}`} class={`strip-tick ${kind}`} style={{ insetInlineStart: percent(at) }} />;
}
