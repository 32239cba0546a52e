import type { Report, Source } from '../../model.ts';
import type { RuleSets } from '../../time/tagger/rule-set.ts';
import type { Draft, Parts } from '../draft/draft.ts';
import type { Taught } from '../draft/taught.ts';
import { entitiesAmong } from '../extract/entities.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { tokensOf } from '../extract/tokens.ts';
import { castOf } from './cast-of.ts';
import { reportOf } from './cast-report.ts';
import { datedEvents } from './events/dated-events.ts';
import { namesakesIn, withoutKnown } from './namesakes.ts';
import { corrected, lessonsOf } from './taught-names.ts';

/** A text with what is known of it, to be made a report. */
export type Making = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: Source;
  readonly origins: Draft['origins'];
  readonly gazetteer: Gazetteer;
  /** How languages tell time: those of the text's are enough. */
  readonly rules: RuleSets;
  /** What readers' corrections of earlier reports have taught. */
  readonly taught: readonly Taught[];
};

/** Finds the places, groups and dated events of a text; all that was found without being sure of it is left out at first. */
export function makeDraft({ id, title, text, source, origins, gazetteer, rules, taught }: Making): Draft {
  const tokens = tokensOf(text);
  const lessons = lessonsOf(taught);
  const found = corrected(text, tokens, entitiesAmong(text, tokens, { lang: source.lang, gazetteer }), lessons);
  const namesakes = namesakesIn({ tokens, gazetteer, found });
  const scene = { text, tokens, gazetteer: withoutKnown(gazetteer, namesakes), found, namesakes };
  const { entities, mentions, left, unsure } = reportOf(castOf(scene, source, lessons), scene, { id, lang: source.lang });
  const told = datedEvents({ id, title, text, source, entities, mentions }, rules);
  const report: Report = { id, title, text, source, entities, mentions, events: told.events };
  // What hangs on a date that nobody has told is for a person to judge.
  const hanging = origins.date === 'guessed' ? told.events.filter(({ date }) => date.basis !== 'stated').map(({ id }) => id) : [];
  const withEvents = (parts: Parts): Parts => ({ ...parts, events: [...new Set([...told.unsure, ...hanging])] });
  return { report, left: withEvents(left), unsure: withEvents(unsure), origins, setByHand: [] };
}
