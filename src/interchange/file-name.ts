const LONGEST = 60;
/** What Windows keeps for its devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system takes for a file: letters and digits of any script with hyphens between. */
export function fileName(title: string, extension: string): string {
  const words = title
    .slice(0, 4 * LONGEST)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...words.replace(/^-+/, '')].slice(0, LONGEST).join('').replace(/-+$/, '');
  return `${short === '' || DEVICE.test(short) ? `report${short && `-${short}`}` : short}.${extension}`;
}
