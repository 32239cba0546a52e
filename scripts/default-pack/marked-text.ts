import type { MentionKind, ReportMention } from '../../src/model.ts';

const TOKEN = /\[\[(?<entity>[a-z0-9-]+)(?: (?<kind>[a-z]+))?\||\]\]/g;

/**
 * Reads a text with its mentions marked in place, `[[taliban|Taliban]]` or `[[afghanistan demonym|Afghan]]`, one inside another where need
 * be: the bare text, and the mentions in text order, outer before inner. Throws where the marks do not pair.
 */
export function readMarkedText(marked: string): { readonly text: string; readonly mentions: readonly ReportMention[] } {
  const mentions: ReportMention[] = [];
  const open: { readonly index: number; readonly start: number }[] = [];
  let text = '';
  let from = 0;
  for (const token of marked.matchAll(TOKEN)) {
    text += marked.slice(from, token.index);
    from = token.index + token[0].length;
    const { entity, kind } = token.groups ?? {};
    if (entity === undefined) {
      const last = open.pop();
      const mention = last && mentions[last.index];
      if (!mention) throw new Error(`A mark is closed that was not opened, after "${text.slice(-30)}".`);
      mentions[last.index] = { ...mention, end: text.length };
    } else {
      open.push({ index: mentions.length, start: text.length });
      mentions.push({ start: text.length, end: text.length, entity, kind: (kind ?? 'name') as MentionKind });
    }
  }
  text += marked.slice(from);
  if (open.length > 0) throw new Error(`A mark is not closed: "${text.slice(open[0]?.start).slice(0, 30)}".`);
  return { text, mentions };
}
