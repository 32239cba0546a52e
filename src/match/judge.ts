import type { Mention } from '../model.ts';
import { knownLanguage } from '../text/known-language.ts';
import { once } from '../text/once.ts';
import { oneSense } from './bearers.ts';
import type { Matcher } from './compile.ts';
import type { Found } from './find.ts';
import { framesOf } from './known-frames.ts';
import { nearby } from './nearby.ts';
import type { Reading } from './rules/rule.ts';
import { CLOSE, surroundingsOf } from './surroundings.ts';
import type { TextContext } from './text-context.ts';
import { settle } from './verdict.ts';

/** Decides which candidates of a text are mentions, in text order. */
export function judge(matcher: Matcher, text: string, candidates: readonly Found[], context: TextContext = {}): Mention[] {
  if (candidates.length === 0) return [];
  const { mentions, elsewhere } = settle(matcher, candidates, readingOf(matcher, text, candidates, context));
  return oneSense(matcher.table, text, mentions, elsewhere, context);
}

/** What is known of the text around its candidates. */
export function readingOf(matcher: Matcher, text: string, candidates: readonly Found[], context: TextContext): Reading {
  const { entities } = matcher.table;
  const frames = framesOf(matcher.table);
  const language = once(() => knownLanguage(text, context.lang, frames?.tells));
  const onPage = (id: string) =>
    [id, ...entities.filter(({ within }) => within?.includes(id)).map((each) => each.id)].some((each) => context.speaksOf?.(each));
  const bare: Reading = { text, around: surroundingsOf(text), language, frames, speaksOf: onPage, othersNear: () => 0 };
  const named = once(() => settle(matcher, candidates, bare).mentions);
  const spoken = once(() => new Set(named().flatMap(({ entity }) => [entities[entity]?.id ?? '', ...(entities[entity]?.within ?? [])])));
  return {
    ...bare,
    speaksOf: (id) => spoken().has(id) || onPage(id),
    othersNear(span) {
      const close = nearby(named(), span, CLOSE);
      const same = new Set(close.filter(({ start, end }) => start === span.start && end === span.end).map(({ entity }) => entity));
      return new Set(close.map(({ entity }) => entity).filter((entity) => !same.has(entity))).size;
    },
  };
}
