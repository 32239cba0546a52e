import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Report, Source } from '../src/model.ts';
import { entitiesIn } from '../src/report/extract/entities.ts';
import { type Gazetteer, type GazetteerFiles, readGazetteer } from '../src/report/extract/gazetteer.ts';
import { makeDraft } from '../src/report/make/make-draft.ts';
import { knownLanguage } from '../src/text/known-language.ts';
import { knownTells } from '../src/text/known-tells.ts';
import { LANGUAGE_TELLS } from '../src/text/language-tells.ts';
import { EdtfError, readEdtf } from '../src/time/edtf.ts';
import { allRules } from '../src/time/rules/all-rules.ts';
import { timesIn } from '../src/time/times-in.ts';

/** One line of input; further fields are passed over. */
type Document = { readonly id: string; readonly text: string; readonly date?: string; readonly lang?: string };

const gazetteers = new Map<string, Gazetteer>();
const tells = knownTells(LANGUAGE_TELLS);

/** Reads documents, a JSON object a line, and writes what each tells of; throws with the line's number where a line is none. */
export async function extractLines(input: Readable, output: Writable): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const extracted = JSON.stringify(extract(readDocument(line, number), number));
    if (!output.write(`${extracted}\n`)) await new Promise((drained) => output.once('drain', drained));
  }
}

function extract(document: Document, number: number) {
  const { id, text, date } = document;
  const lang = knownLanguage(text, document.lang, tells) ?? 'en';
  const gazetteer = gazetteerOf(lang);
  try {
    if (date !== undefined) readEdtf(date);
    const entities = entitiesIn(text, { lang, gazetteer }).flatMap(({ sure, ...entity }) => (sure ? [entity] : []));
    return {
      id,
      entities,
      times: timesIn(text, { date, lang, rules: allRules }),
      events: date === undefined ? [] : eventsOf(document, lang, gazetteer),
    };
  } catch (error) {
    throw error instanceof EdtfError ? new Error(`Line ${number}: the date is none. ${error.message}`) : error;
  }
}

/** As in a draft of the text; a report without a date has no events, for nothing in it can be counted from it. */
function eventsOf({ id, text, date = '' }: Document, lang: string, gazetteer: Gazetteer) {
  const source: Source = { lang, date: { edtf: date, basis: 'stated' } };
  const { report } = makeDraft({ id, title: id, text, source, origins: {}, gazetteer, rules: allRules, taught: [] });
  const labels = new Map(report.entities.map((entity) => [entity.id, entity.labels.en]));
  return report.events.map((event) => told(event, report.text, labels));
}

function told(
  { sentence, trigger, participants, kind, label, date }: Report['events'][number],
  text: string,
  labels: ReadonlyMap<string, string>,
) {
  const { start, end } = trigger;
  const { words } = date;
  return {
    sentence,
    trigger: { start, end, text: text.slice(start, end) },
    participants: participants.map((id) => labels.get(id) ?? id),
    kind,
    edtf: date.edtf,
    words: words ? { ...words, text: text.slice(words.start, words.end) } : null,
    label,
  };
}

function gazetteerOf(lang: string): Gazetteer {
  const gazetteer = gazetteers.get(lang) ?? readGazetteer(gazetteerFiles(), lang);
  gazetteers.set(lang, gazetteer);
  return gazetteer;
}

function gazetteerFiles(): GazetteerFiles {
  const read = (name: string) => readFileSync(`data/gazetteer/${name}.txt`, 'utf8');
  return { places: read('places'), otherLanguages: read('other-languages') };
}

function readDocument(line: string, number: number): Document {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`Line ${number} is not JSON: ${(error as Error).message}`);
  }
  const { id, text, date, lang } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error(`Line ${number} must be an object with "id" and "text", both strings.`);
  return { id, text, ...(typeof date === 'string' && { date: date.replace(/T.*/s, '') }), ...(typeof lang === 'string' && { lang }) };
}
