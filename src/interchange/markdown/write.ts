import type { Report } from '../../model.ts';
import { namedIn } from '../../report/excerpts.ts';
import { compareIntervals, readEdtf } from '../../time/edtf.ts';
import type { WordingOptions } from '../../time/wording.ts';
import { counts, type Drop, dropsOf, sumOf } from '../drops.ts';
import { dateWords, labelOf } from '../words.ts';
import { escapeMarkdown, yamlString } from './escape.ts';

/** What Markdown leaves out of reports. */
export function markdownDrops(reports: readonly Report[]): readonly Drop[] {
  return dropsOf({
    pack_drop_names: sumOf(reports, (report) => counts.names(report) - counts.entities(report)),
    pack_drop_decoys: sumOf(reports, counts.decoys),
    pack_drop_relations: sumOf(reports, counts.relations),
    pack_drop_mentions: sumOf(reports, (report) => counts.mentions(report) - firstMentions(report).length),
    pack_drop_dates: sumOf(reports, counts.dates),
  });
}

/** Reports for people who read and keep notes in Markdown: the source as front matter, the text with notes on what it names, its dated events. */
export function writeMarkdown(reports: readonly Report[], words: WordingOptions): string {
  const several = reports.length > 1;
  const parts = reports.map((report, index) => bodyOf(report, several ? `${index + 1}-` : '', words));
  const [only] = reports;
  const front = several || !only ? [] : frontMatter(only);
  return [...front, parts.join('\n\n---\n\n'), ''].join('\n');
}

function frontMatter({ id, title, source }: Report): readonly string[] {
  const { author, publisher, dateline, lang, url, date } = source;
  const facts = Object.entries({ id, title, author, publisher, dateline, lang, url, date: date.edtf });
  const lines = facts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${yamlString(value)}`]));
  return ['---', ...lines, '---', ''];
}

function bodyOf(report: Report, prefix: string, words: WordingOptions): string {
  const { author, publisher, dateline, url, date } = report.source;
  const said = [author, publisher, dateline, dateWords(date, words)].filter((each) => each !== undefined).map(escapeMarkdown);
  const link = url === undefined ? [] : [`<${url.replace(/[<>]/g, encodeURIComponent)}>`];
  const events = eventsOf(report, words);
  return [
    `# ${escapeMarkdown(report.title)}`,
    [...said, ...link].join(' · '),
    paragraphs(report, prefix),
    ...(events.length > 0 ? [`## ${escapeMarkdown(words.translate('pack_events'))}`, events.join('\n')] : []),
    notesOf(report, prefix, words).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where each entity is named first: the places for a note, in text order. */
function firstMentions(report: Report) {
  const seen = new Set<string>();
  return namedIn(report, { start: 0, end: report.text.length }).filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

function paragraphs(report: Report, prefix: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { end, entity } of firstMentions(report)) {
    pieces.push(escapeMarkdown(report.text.slice(from, end)), `[^${prefix}${entity}]`);
    from = end;
  }
  const text = [...pieces, escapeMarkdown(report.text.slice(from))].join('');
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n\n');
}

function notesOf(report: Report, prefix: string, words: WordingOptions): readonly string[] {
  return report.entities.map((entity) => {
    const { id, subtype, wikidata, point } = entity;
    const item = wikidata === undefined ? [] : [`<https://www.wikidata.org/wiki/${wikidata}>`];
    const place = point ? [`${point[1]}, ${point[0]}`] : [];
    const facts = [escapeMarkdown(subtype), ...place, ...item].join(' · ');
    return `[^${prefix}${id}]: **${escapeMarkdown(labelOf(entity, words.locale))}** · ${facts}`;
  });
}

function eventsOf(report: Report, words: WordingOptions): readonly string[] {
  const labels = new Map(report.entities.map((entity) => [entity.id, labelOf(entity, words.locale)]));
  return report.events
    .map((event) => ({ event, interval: readEdtf(event.date.edtf) }))
    .sort((a, b) => compareIntervals(a.interval, b.interval))
    .map(({ event }) => {
      const who = event.participants.map((id) => labels.get(id) ?? id).join(', ');
      return `- **${escapeMarkdown(dateWords(event.date, words))}** · ${escapeMarkdown(event.label)} (${escapeMarkdown(words.translate(`card_event_${event.kind}`))}) · ${escapeMarkdown(who)}`;
    });
}
