import { sha256 } from '../report/sha256.ts';

/** A text with its checksum before it, which holds with what it follows as well. */
export function sealed(text: string, follows = ''): string {
  return `${sha256(follows + text)} ${text}`;
}

/** The text that was sealed so; undefined for anything else. */
export function opened(value: unknown, follows = ''): string | undefined {
  if (typeof value !== 'string' || value[64] !== ' ') return undefined;
  const text = value.slice(65);
  return value.slice(0, 64) === sha256(follows + text) ? text : undefined;
}
