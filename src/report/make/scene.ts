import type { FoundTokens } from '../extract/found-entity.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { LOWER, type Token } from '../extract/tokens.ts';

/** A text as it is looked at: its words, the names found among them, and the names of the world. */
export type Scene = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  readonly found: readonly FoundTokens[];
  /** Names that mean another than the known one, with what tells them apart. */
  readonly namesakes: ReadonlyMap<string, string>;
};

/** The folded word at a token, '' beyond the text. */
export function keyAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.word.key ?? '';
}

/** Whether a word in small letters stands at a token, with no more than a space before it. */
export function isPlain({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.word.shape === LOWER && token.joint === 'space';
}

/** Whether a token follows the one before it with no more than a space between. */
export function follows({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.joint === 'space';
}

/** The token from which a stretch is spoken of: with the article, or the word that counts, right before it. */
export function withArticle(scene: Scene, from: number): number {
  return follows(scene, from) && ARTICLE.test(keyAt(scene, from - 1)) ? from - 1 : from;
}

const ARTICLE = /^(?:the|a|an)$/;
