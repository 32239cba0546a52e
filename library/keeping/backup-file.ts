/** What a backup of a day is called: the day is the reader's own. */
export function backupName(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `backgrounder-${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}.json`;
}
