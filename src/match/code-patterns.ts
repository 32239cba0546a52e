import type { FramePattern } from '../model.ts';

/** What a name in small letters is the object of, where one tells a machine: a command, an option. */
export const CODE_PATTERNS: readonly FramePattern[] = [
  {
    rule: 'thing',
    before:
      '(?<!\\p{L})git\\s(?:checkout|clone|switch|branch|merge|push|pull|rebase|add)\\s(?:\\p{Ll}{1,12}\\s)?(?:-{1,2}\\p{L}{1,12}\\s)?(?=\\p{Ll})',
  },
  {
    rule: 'thing',
    before:
      '(?<!\\p{L})(?:docker\\s(?:run|pull|build)|(?:npm|pip|apt|brew)\\sinstall|mkdir|[$#>]\\scd)\\s(?:-{1,2}\\p{L}{1,12}\\s)?(?=\\p{Ll})',
  },
  { rule: 'thing', before: '(?<!\\S)--', after: '=' },
  { rule: 'thing', before: '(?<!\\p{L})import\\s(?=\\p{Ll})', after: '\\sfrom\\s["\'’”]' },
];
