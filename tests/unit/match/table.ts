import { compile } from '../../../src/match/compile.ts';
import { find } from '../../../src/match/find.ts';
import { FRAMES } from '../../../src/match/frames.ts';
import { judge } from '../../../src/match/judge.ts';
import type { TextContext } from '../../../src/match/text-context.ts';
import type { NameCondition, NameEntry, NameTable } from '../../../src/model.ts';
import { AFFIXES } from '../../../src/text/affix-lists.ts';

/** A name for a test: `entity: text` with what else matters. */
export type TestName = {
  readonly entity: string;
  readonly text: string;
  readonly kind?: 'demonym' | 'decoy';
  readonly when?: NameCondition;
};

/** A name table out of test names; the entity `-` is none of ours. */
export function tableOf(names: readonly TestName[]): NameTable {
  const ids = [...new Set(names.map(({ entity }) => entity))].filter((id) => id !== '-');
  const entries = names.map(
    ({ entity, text, kind, when }): NameEntry => ({
      text,
      lang: 'und',
      entity: ids.indexOf(entity),
      kind: kind ?? 'name',
      ...(when && { when }),
    }),
  );
  return { entities: ids.map((id) => ({ id, kind: 'place' })), names: entries, frames: FRAMES, affixes: AFFIXES };
}

/** What is marked in a text, as `id=marked text`, in order. */
export function marked(table: NameTable, text: string, context?: TextContext): string[] {
  const matcher = compile(table);
  return judge(matcher, text, find(matcher, text), context).map(
    ({ start, end, entity }) => `${table.entities[entity]?.id}=${text.slice(start, end)}`,
  );
}

/** The text with each mark in brackets. */
export function bracketed(table: NameTable, text: string, context?: TextContext): string {
  const matcher = compile(table);
  let out = '';
  let last = 0;
  for (const { start, end } of judge(matcher, text, find(matcher, text), context)) {
    out += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return out + text.slice(last);
}
