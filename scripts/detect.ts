import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { compile, type Matcher } from '../src/match/compile.ts';
import { find } from '../src/match/find.ts';
import { judge } from '../src/match/judge.ts';
import { PageSense } from '../src/match/page-sense.ts';
import type { Mention } from '../src/model.ts';
import { nameTable } from '../src/report/names.ts';
import { decodePack } from '../src/report/pack.ts';
import { defaultPack } from './default-pack.ts';

/** One line of input; further fields are passed over. */
type Passage = { readonly id: string; readonly text: string; readonly lang?: string; readonly title?: string };

/** A matcher of the default report's names. */
export function defaultMatcher(): Matcher {
  return compile(nameTable([decodePack(defaultPack())]));
}

/** Reads passages, a JSON object a line, and writes the mentions of each; throws with the line's number where a line is none. */
export async function detectLines(matcher: Matcher, input: Readable, output: Writable): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const passage = readPassage(line, number);
    const mentions = detect(matcher, passage).map(({ start, end, entity }) => ({ start, end, entity: matcher.table.entities[entity]?.id }));
    if (!output.write(`${JSON.stringify({ id: passage.id, mentions })}\n`)) await new Promise((drained) => output.once('drain', drained));
  }
}

/**
 * The mentions of a passage. An empty line is a block's edge, a single line break is white space within a block, as in text
 * wrapped by hand. What any block or the title speaks of is company for the generic phrases of all, and a name has one sense in
 * all: each block is read twice, as a page is judged anew where later text throws new light on it.
 */
export function detect(matcher: Matcher, { text, lang, title }: Passage): Mention[] {
  const blocks = [{ run: title ?? '', offset: text.length }, ...blocksOf(text)];
  const spoken = new Set<string>();
  const sense = new PageSense<object>();
  const read = (): Mention[] =>
    blocks.flatMap((block) => {
      const context = { ...(lang !== undefined && { lang }), speaksOf: (id: string) => spoken.has(id), ...sense.reading(block) };
      const mentions = judge(matcher, block.run, find(matcher, block.run), context);
      for (const { entity } of mentions) spoken.add(matcher.table.entities[entity]?.id ?? '');
      return mentions.map((mention) => ({ ...mention, start: mention.start + block.offset, end: mention.end + block.offset }));
    });
  read();
  return read().filter(({ start }) => start < text.length);
}

function blocksOf(text: string): { run: string; offset: number }[] {
  const blocks: { run: string; offset: number }[] = [];
  let offset = 0;
  for (const edge of text.matchAll(/\n[^\S\n]*\n/g)) {
    blocks.push({ run: text.slice(offset, edge.index), offset });
    offset = edge.index;
  }
  blocks.push({ run: text.slice(offset), offset });
  return blocks;
}

function readPassage(line: string, number: number): Passage {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`Line ${number} is not JSON: ${(error as Error).message}`);
  }
  const { id, text, lang, title } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error(`Line ${number} must be an object with "id" and "text", both strings.`);
  return { id, text, ...(typeof lang === 'string' && { lang }), ...(typeof title === 'string' && { title }) };
}
