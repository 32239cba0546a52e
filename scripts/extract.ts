import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { entitiesIn } from '../src/report/extract/entities.ts';
import { type Gazetteer, type GazetteerFiles, readGazetteer } from '../src/report/extract/gazetteer.ts';
import { knownLanguage } from '../src/text/known-language.ts';
import { knownTells } from '../src/text/known-tells.ts';
import { LANGUAGE_TELLS } from '../src/text/language-tells.ts';
import { EdtfError } from '../src/time/edtf.ts';
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

function extract({ id, text, date, lang: declared }: Document, number: number) {
  const lang = knownLanguage(text, declared, tells) ?? 'en';
  try {
    return { id, entities: entitiesFor(text, lang), times: timesIn(text, { date, lang }), events: [] };
  } catch (error) {
    throw error instanceof EdtfError ? new Error(`Line ${number}: the date is none. ${error.message}`) : error;
  }
}

function entitiesFor(text: string, lang: string) {
  const gazetteer = gazetteers.get(lang) ?? readGazetteer(gazetteerFiles(), lang);
  gazetteers.set(lang, gazetteer);
  return entitiesIn(text, { lang, gazetteer }).flatMap(({ sure, ...entity }) => (sure ? [entity] : []));
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
