import type { ComponentChildren } from 'preact';
import { intlLocale } from '../src/intl-locale.ts';

/** Nodes with the words of the reader's language between them: "Velm and Upper Velm". */
export function wordList(nodes: readonly ComponentChildren[], locale: string): ComponentChildren[] {
  const parts = new Intl.ListFormat(intlLocale(locale)).formatToParts(nodes.map((_, i) => String(i)));
  return parts.map(({ type, value }) => (type === 'literal' ? value : nodes[Number(value)]));
}
