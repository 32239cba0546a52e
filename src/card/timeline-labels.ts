/** How a label is set at its place: from it on, in its middle, or up to it. */
type Align = 'start' | 'middle' | 'end';

/** Where a label stands, and in which cards it is left out, for there it would touch another. */
export type Placed = {
  /** A fraction of the width. */
  readonly at: number;
  readonly align: Align;
  /** The same in a card of 320 px with letters of twice the size. */
  readonly largeAlign: Align;
  /** To be left out of a card of 320 px. */
  readonly minor: boolean;
  /** To be left out of a card of 320 px with letters of twice the size. */
  readonly spare: boolean;
};

type Stretch = { readonly from: number; readonly to: number };

/** How much wider letters are, beside the width, than on a card of 420 px: there, at 320 px, and at 320 px with letters of twice the size. */
const SCALES = { usual: 1, narrow: 1.45, large: 3.3 } as const;
/** Width of a letter in the small size of a 420 px card. */
const LETTER = 0.0165;
const SPACE = 0.02;

/** The room under an axis: gives a label its place, or undefined where it would touch one that came before it even in a wide card. */
export function labelRoom(): (at: number, label: string) => Placed | undefined {
  const taken = { usual: [] as Stretch[], narrow: [] as Stretch[], large: [] as Stretch[] };
  const take = (size: keyof typeof SCALES, at: number, width: number, align: Align): boolean => {
    const wanted = stretchOf(at, width * SCALES[size], align);
    const isFree = wanted.from >= 0 && wanted.to <= 1 && taken[size].every(({ from, to }) => wanted.to <= from || to <= wanted.from);
    if (isFree) taken[size].push(wanted);
    return isFree;
  };
  return (at, label) => {
    const width = widthOf(label);
    const align = alignOf(at, width * SCALES.narrow);
    const largeAlign = alignOf(at, width * SCALES.large);
    if (!take('usual', at, width, align)) return undefined;
    return { at, align, largeAlign, minor: !take('narrow', at, width, align), spare: !take('large', at, width, largeAlign) };
  };
}

/** Marks that stand on the letter before them take no room. */
function widthOf(label: string): number {
  return [...label.replace(/\p{Mn}/gu, '')].length * LETTER + SPACE;
}

/** In the middle of its place unless it would be cut at an end. */
function alignOf(at: number, width: number): Align {
  if (at < width / 2) return 'start';
  return at > 1 - width / 2 ? 'end' : 'middle';
}

function stretchOf(at: number, width: number, align: Align): Stretch {
  const from = align === 'start' ? at : align === 'end' ? at - width : at - width / 2;
  return { from, to: from + width };
}
