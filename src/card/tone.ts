/** Whether a computed colour is dark; undefined where it covers too little to tell, or is written in a way that says nothing of it here. */
export function isDark(colour: string): boolean | undefined {
  const [name = '', ...parts] = colour.split(/[\s(),/]+/);
  const [first = 0, second = 0, third = 0, alpha = 1] = parts.filter((part) => part !== '' && part !== 'srgb').map(numberOf);
  if (alpha < 0.5) return undefined;
  if (name.startsWith('ok')) return first < 0.5;
  if (name === 'lab' || name === 'lch') return first < 50;
  const most = name === 'color' ? 1 : 255;
  if (name === 'color' ? parts[0] !== 'srgb' : !name.startsWith('rgb')) return undefined;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / most < 0.4;
}

/** What of a computed `filter` turns light and dark round; undefined where nothing does. */
export function inversionOf(filter: string): string | undefined {
  const turns = filter.match(/(?:invert|hue-rotate)\([^)]*\)/g) ?? [];
  const isInverted = turns.some((turn) => turn.startsWith('invert') && numberOf(turn.slice('invert('.length, -1)) > 0.5);
  return isInverted ? turns.join(' ') : undefined;
}

/** CSS numbers, and shares of a hundred as numbers to one. */
function numberOf(written: string): number {
  const number = Number.parseFloat(written);
  return written.endsWith('%') ? number / 100 : number;
}
