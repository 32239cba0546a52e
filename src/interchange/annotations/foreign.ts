import type { DateValue, EntityKind, Report } from '../../model.ts';
import { dropsOf, joinDrops } from '../drops.ts';
import { field, listOfField, textOfField } from '../fields.ts';
import { cleanItem, cleanLang, cleanLine, cleanUrl } from '../making/clean.ts';
import { edtfOf } from '../making/dates.ts';
import { newEntities } from '../making/entities.ts';
import { reportIdOf } from '../making/ids.ts';
import { newLines } from '../making/lines.ts';
import { type Made, settled } from '../making/settled.ts';
import { quoteIn } from './selectors.ts';

const PLACE = /^(?:.*[/#:])?(?:place|places|location|loc|gpe|city|town|country|region|province|spatial)$/i;
const GROUP = /^(?:.*[/#:])?(?:group|groups|organi[sz]ation|org|norp|party|company|agency|collective|corporation|governmentorganization)$/i;

/**
 * A report out of annotations that know only the words they stand on: its text is made of those. What says neither that it is a place nor that
 * it is a group is left out.
 */
export function foreignReport(address: string, annotations: readonly unknown[], undated: DateValue): Made {
  const lines = newLines();
  const entities = newEntities();
  const mentions: unknown[] = [];
  let lost = 0;
  for (const annotation of annotations) {
    const [target] = listOfField(annotation, 'target');
    const quote = quoteIn(target);
    const told = toldIn(annotation, quote?.exact);
    const line = quote && lines.add(quote.exact, quote.prefix, quote.suffix);
    const entity = told && line && entities.of(told);
    if (entity) mentions.push({ ...line, entity, kind: 'name' });
    else lost++;
  }
  const drops = dropsOf({ pack_drop_unread: lost, pack_drop_quotes: lines.text === '' ? 0 : 1 });
  if (lines.text === '') return { drops };
  const title = titleOf(annotations, address);
  const source: Report['source'] = { lang: 'und', date: dateOf(annotations, undated), ...urlOf(address) };
  const made = settled({
    id: reportIdOf(title, lines.text),
    title,
    text: lines.text,
    source,
    entities: entities.all(),
    mentions,
    events: [],
  });
  return { report: made.report, drops: joinDrops(drops, made.drops) };
}

type ToldEntity = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly lang: string;
  readonly label: string;
  readonly wikidata?: string;
};

/** What the bodies say that the words are. */
function toldIn(annotation: unknown, exact: string | undefined): ToldEntity | undefined {
  const bodies = listOfField(annotation, 'body').flatMap((body) => [body, ...listOfField(body, 'source')]);
  const words = bodies.flatMap((body) => [
    ...listOfField(body, 'type'),
    ...listOfField(body, 'value'),
    ...listOfField(body, 'label'),
    body,
  ]);
  const texts = words.filter((word) => typeof word === 'string');
  const kind = texts.some((word) => word.length < 200 && PLACE.test(word.trim()))
    ? 'place'
    : texts.some((word) => word.length < 200 && GROUP.test(word.trim()))
      ? 'group'
      : undefined;
  const name = cleanLine(exact, 160);
  if (!kind || name === undefined) return undefined;
  const label = bodies
    .map((body) => cleanLine(textOfField(body, 'label', 'name', 'title'), 160))
    .find((each) => each !== undefined && !PLACE.test(each) && !GROUP.test(each));
  const wikidata = bodies
    .flatMap((body) => [field(body, 'id'), field(body, 'sameAs'), field(body, 'value'), body])
    .map(cleanItem)
    .find((each) => each !== undefined);
  const lang = cleanLang(bodies.map((body) => field(body, 'language')).find((each) => typeof each === 'string'));
  return { kind, name, lang, label: label ?? name, ...(wikidata !== undefined && { wikidata }) };
}

function titleOf(annotations: readonly unknown[], address: string): string {
  const titles = annotations.map((each) => {
    const [target] = listOfField(each, 'target');
    const [titled] = listOfField(field(each, 'document') ?? field(target, 'source') ?? target, 'title');
    return cleanLine(titled, 300);
  });
  return titles.find((each) => each !== undefined) ?? cleanLine(address, 300) ?? '-';
}

function urlOf(address: string): { readonly url?: string } {
  const url = cleanUrl(address);
  return url === undefined ? {} : { url };
}

/** When they were made: the report itself is older. */
function dateOf(annotations: readonly unknown[], undated: DateValue): DateValue {
  const days = annotations.flatMap((each) => edtfOf(field(each, 'created')) ?? []).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  const first = days.toSorted()[0];
  return first === undefined ? undated : { ...undated, edtf: `../${first}` };
}
