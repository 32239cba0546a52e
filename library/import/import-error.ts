import type { MessageKey } from '../../src/i18n.ts';

/** Keys of the sentences that say what is wrong with what was to be imported, and what to do. */
export type ImportFault = Extract<MessageKey, `import_${string}`>;

/** What was to be imported cannot be: `key` and `args` make the sentence to show, `t(key, ...args)`. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly key: ImportFault;
  readonly args: readonly (string | number)[];

  constructor(key: ImportFault, ...args: readonly (string | number)[]) {
    super([key, ...args].join(' '));
    this.key = key;
    this.args = args;
  }
}
