import type { Draft } from '../../src/report/draft/draft.ts';
import { type GazetteerFiles, readGazetteer } from '../../src/report/extract/gazetteer.ts';
import { type Making, makeDraft } from '../../src/report/make/make-draft.ts';
import type { RuleSets } from '../../src/time/tagger/rule-set.ts';
import { answer } from './answer.ts';

/** What the worker is asked: a text with what is known of it. */
export type ExtractRequest = Omit<Making, 'gazetteer' | 'rules'>;

/** Has this worker find the places, groups and dated events of a text, by the names of the world and the words of time that it was built with. */
export function answerExtract(files: GazetteerFiles, rules: RuleSets): void {
  answer<ExtractRequest, Draft>((making) => makeDraft({ ...making, gazetteer: readGazetteer(files, making.source.lang), rules }));
}
