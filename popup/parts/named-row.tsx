import { labelOf } from '../../src/card/other-names.ts';
import type { Entity } from '../../src/model.ts';
import { visitMention } from '../actions.ts';
import { pointed } from '../state.ts';
import { locale, number, t } from '../translate.ts';
import { Chevron } from './chevron.tsx';
import { Label } from './label.tsx';

export type NamedRowProps = {
  readonly entity: Entity;
  readonly count: number;
  /** The count as a share of the largest in the list, for the bar. */
  readonly share: number;
};

/** An entity that the page names: how often, and the way to its next and previous mention. */
export function NamedRow({ entity, count, share }: NamedRowProps) {
  const label = labelOf(entity, locale).text;
  const next = () => void visitMention(entity.id, 1);
  const previous = () => void visitMention(entity.id, -1);
  const point = () => {
    pointed.value = entity.id;
  };
  const unpoint = () => {
    if (pointed.value === entity.id) pointed.value = undefined;
  };
  return (
    <li class="row" onPointerEnter={point} onPointerLeave={unpoint} onFocusCapture={point} onBlurCapture={unpoint}>
      <button type="button" class="row-name" onClick={next}>
        <Label entity={entity} full />
        <span class="bar-track">
          <span class={`bar ${entity.kind}`} style={{ inlineSize: `${share * 100}%` }} />
        </span>
      </button>
      <span class="row-count">{number(count)}</span>
      <button type="button" class="step" aria-label={t('popup_previous_of', label)} title={t('popup_previous')} onClick={previous}>
        <Chevron towards="start" />
      </button>
      <button type="button" class="step" aria-label={t('popup_next_of', label)} title={t('popup_next')} onClick={next}>
        <Chevron towards="end" />
      </button>
    </li>
  );
}
