/** The worker that finds places, groups and dated events in a text. Built twice: for English, and with the names of all languages. */
import gazetteer from 'virtual:gazetteer';
import type { Draft } from '../../src/report/draft/draft.ts';
import { readGazetteer } from '../../src/report/extract/gazetteer.ts';
import { type Making, makeDraft } from '../../src/report/make/make-draft.ts';
import { answer } from './answer.ts';
import { unpackNames } from './unpack-names.ts';

/** What it is asked: a text with what is known of it. */
export type ExtractRequest = Omit<Making, 'gazetteer'>;

answer<ExtractRequest, Draft>((making) => makeDraft({ ...making, gazetteer: readGazetteer(unpackNames(gazetteer), making.source.lang) }));
