/** A piece of text on a PDF's page as pdf.js gives it. */
export type PdfPiece = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

/** A line of a PDF's page; measures in points, from the lower left. */
export type PdfLine = { readonly text: string; readonly left: number; readonly right: number; readonly y: number; readonly size: number };

/** Puts a page's pieces together to lines, in the order in which the page has them. */
export function linesOf(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let now: PdfLine | undefined;
  const end = () => {
    if (now?.text.trim()) lines.push({ ...now, text: now.text.trim() });
    now = undefined;
  };
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [left = 0, y = 0] = transform.slice(4);
    const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
    if (now && str.trim() && Math.abs(now.y - y) > Math.max(now.size, size) * 0.6) end();
    if (!now) now = { text: str, left, right: left + width, y, size };
    else if (str) {
      // Small figures above a line are marks of notes, and stay with it.
      const gap = left - now.right > Math.max(now.size, 1) * 0.2 && !now.text.endsWith(' ') && !str.startsWith(' ') ? ' ' : '';
      now = {
        ...now,
        text: now.text + gap + str,
        right: Math.max(now.right, left + width),
        size: str.trim() ? Math.max(now.size, size) : now.size,
      };
    }
    if (hasEOL) end();
  }
  end();
  return lines;
}

/** How many of a page's outermost lines may be what stands on every page. */
const EDGE = 2;

/** Pages without what stands at the top or foot of most of them: titles, numbers. */
export function withoutEdges(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const line of new Set(edgesOf(page))) counts.set(alike(line), (counts.get(alike(line)) ?? 0) + 1);
  const repeated = (line: PdfLine) => (counts.get(alike(line)) ?? 0) >= Math.max(3, pages.length / 3);
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || !(repeated(line) || (pages.length > 2 && /^\W*\d{1,4}\W*$/.test(line.text))));
  });
}

function edgesOf(page: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

function alike({ text, y }: PdfLine): string {
  return `${text.replace(/\d+/g, '0')} ${Math.round(y / 10)}`;
}
