const SIGNS = /[\\`*_{}[\]<>#|~$&!^=]/g;
/** What makes a list, a heading or a rule only where a line begins. */
const OPENING = /^([^\S\r\n\u2028\u2029]*)(?:([-+:])|(\d{1,9})([.)]))/gm;

/** A text that Markdown shows as it is: no markup, no HTML, no entity. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(OPENING, (_, space: string, sign?: string, number?: string, dot?: string) =>
      sign === undefined ? `${space}${number}\\${dot}` : `${space}\\${sign}`,
    );
}

/** A string of YAML, quoted: as JSON writes it, which YAML reads the same. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
