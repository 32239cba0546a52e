/** A line that begins an item of a list. */
const ITEM = /^\s*(?:[-*+•–·]|\d{1,3}[.)])\s/u;

/** From this length on, in letters, a line may be one that was broken to fit a page. */
const FULL = 45;
const WIDEST = 120;

/** Joins the lines of plain text that were broken to fit a page, where most of a text's lines are; what ends early ends a paragraph. */
export function unwrapped(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const width = Math.max(...lines.slice(0, 5000).map((line) => line.trimEnd().length));
  const inside = lines.filter((line, i) => line.trim() && lines[i + 1]?.trim());
  const full = inside.filter((line) => line.trimEnd().length >= FULL).length;
  if (width > WIDEST || full * 2 < inside.length || full < 3) return text;
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const runsOn = open && line.trim() !== '' && !ITEM.test(line);
    if (runsOn) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else joined.push(line.trim());
    open = line.trimEnd().length >= Math.max(FULL, width * 0.6);
  }
  return joined.join('\n');
}
