import type { DateValue, Report } from '../../model.ts';
import { LIMITS } from '../../report/limits.ts';
import { PackError } from '../../report/pack.ts';
import { foldUnit, LETTER } from '../../text/fold.ts';
import { wordEnd } from '../../text/words.ts';
import { type Drop, dropsOf, joinDrops } from '../drops.ts';
import { field, listOfField, textOfField } from '../fields.ts';
import { type Budget, newBudget, occurrences } from '../making/anchor.ts';
import { cleanItem, cleanLine, cleanPoint, cleanProse } from '../making/clean.ts';
import { newEntities } from '../making/entities.ts';
import { reportIdOf, slugOf } from '../making/ids.ts';
import { settled } from '../making/settled.ts';
import { articlesIn, recordIn, typesOf } from './record.ts';

const PLACE = /(?:Place|City|Country|State|AdministrativeArea|Landform|Mountain|BodyOfWater)$/;
const GROUP = /(?:Organization|Corporation|Party|Airline|NGO|Team)$/;

/** Reads schema.org articles: those with a text become reports, with the places and groups that they say they mention. Throws `PackError`. */
export function readRecords(value: unknown, undated: DateValue): { readonly reports: readonly Report[]; readonly drops: readonly Drop[] } {
  const budget = newBudget();
  const articles = articlesIn(value);
  const made = articles.map((article) => reportOf(article, undated, budget));
  const reports = made.flatMap((each) => (each ? [each.report] : []));
  if (reports.length === 0) throw new PackError('No article has a text.', 'pack_bad_nothing');
  const textless = articles.length - reports.length;
  return { reports, drops: joinDrops(dropsOf({ pack_drop_unread: textless }), ...made.map((each) => each?.drops ?? [])) };
}

function reportOf(article: unknown, undated: DateValue, budget: Budget) {
  const { title, date, lang = 'und', ...facts } = recordIn(article);
  const body = cleanProse(textOfField(article, 'articleBody', 'text', 'reviewBody'));
  const text = body ?? cleanProse(textOfField(article, 'description', 'abstract'));
  if (text === undefined) return undefined;
  const entities = newEntities();
  const mentions: unknown[] = [];
  let lost = 0;
  for (const thing of ['mentions', 'about', 'contentLocation', 'spatialCoverage'].flatMap((key) => listOfField(article, key))) {
    const told = toldOf(thing);
    if (!told) {
      lost++;
      continue;
    }
    const entity = entities.of({ ...told, names: told.names.map((name) => ({ text: name, lang })) });
    for (const name of told.names) {
      for (const span of wordsIn(text, name, budget)) {
        if (mentions.length === LIMITS.mentions) break;
        mentions.push({ ...span, entity, kind: 'name' });
      }
    }
  }
  const heading = title ?? cleanLine(text, 80) ?? '-';
  const { report, drops } = settled({
    id: slugOf(textOfField(article, 'identifier') ?? '') || reportIdOf(heading, text),
    title: heading,
    text,
    source: { ...facts, lang, date: date === undefined ? undated : { edtf: date, basis: 'stated' } },
    entities: entities.all(),
    mentions,
    events: [],
  });
  return { report, drops: joinDrops(drops, dropsOf({ pack_drop_unread: lost, pack_drop_quotes: body === undefined ? 1 : 0 })) };
}

function toldOf(thing: unknown) {
  const types = typesOf(thing);
  const kind = types.some((type) => PLACE.test(type))
    ? ('place' as const)
    : types.some((type) => GROUP.test(type))
      ? ('group' as const)
      : undefined;
  const label = cleanLine(textOfField(thing, 'name'), LIMITS.name);
  if (!kind || label === undefined) return undefined;
  const others = listOfField(thing, 'alternateName').flatMap((each) => cleanLine(each, LIMITS.name) ?? []);
  const wikidata = [field(thing, '@id'), ...listOfField(thing, 'sameAs')].map(cleanItem).find((each) => each !== undefined);
  const geo = field(thing, 'geo');
  const point = cleanPoint(field(geo, 'longitude'), field(geo, 'latitude'));
  return {
    kind,
    label,
    names: [...new Set([label, ...others])].slice(0, LIMITS.namesOfEntity),
    ...(wikidata !== undefined && { wikidata }),
    ...(point && { point }),
  };
}

/** Where a name stands as words of its own. */
function* wordsIn(text: string, name: string, budget: Budget) {
  for (const span of occurrences(text, name, budget)) {
    const before =
      span.start > 0 && isLetter(text, span.start - 1) && isLetter(text, span.start) && wordEnd(text, span.start - 1) > span.start;
    const after = isLetter(text, span.end - 1) && isLetter(text, span.end) && wordEnd(text, span.end - 1) > span.end;
    if (!before && !after) yield span;
  }
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldUnit(text.charCodeAt(at)) >= LETTER;
}
