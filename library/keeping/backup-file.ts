/** Long enough for the browser to have begun to save, in ms. */
const KEPT_MS = 60_000;

/** Saves a text as a file, where the browser saves downloads or asks to. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** What a backup of a day is called: the day is the reader's own. */
export function backupName(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `backgrounder-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.json`;
}
