/** A long word in capitals as a name is written: KABUL. */
export function capitalised(label: string): string {
  if (label !== label.toUpperCase() || !/\p{L}{5}/u.test(label)) return label;
  return label.replace(/(\p{L})(\p{L}*)/gu, (_, head: string, rest: string) => head + rest.toLowerCase());
}
