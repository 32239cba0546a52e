import { kept } from '../../../text/kept.ts';
import { IRREGULAR_VERBS, VERB_LISTS } from './verb-lists.ts';

/** What a form of a verb may be, as bits. */
export const FORM = { plain: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

type VerbClass = keyof typeof VERB_LISTS;

/** What a word may be as a verb: its forms (`FORM`), and the lists that the verb is in. */
export type VerbForm = { readonly base: string; readonly forms: number; readonly is: ReadonlySet<VerbClass> };

const NONE: ReadonlySet<VerbClass> = new Set();

/** To be, where nothing else is told. */
export const TO_BE: VerbForm = { base: 'be', forms: FORM.plain, is: new Set(['light']) };

/** Endings alone tell these for verbs; they are none. */
const NO_VERBS = new Set(
  (
    'hundred indeed speed breed creed exceed proceed succeed sacred shed sled embed seed weed feed bleed wicked naked rugged beloved aged unprecedented united limited armed so-called ' +
    'during nothing something anything everything morning evening building buildings king spring string ceiling according including following regarding concerning beijing wing ring being ' +
    'notwithstanding sibling offspring outstanding neighboring neighbouring surrounding remaining ongoing upcoming forthcoming existing leading missing willing'
  ).split(' '),
);

let known: ReadonlyMap<string, VerbForm> | undefined;

/** The verb that a folded word may be a form of, by the lists, else by its ending. */
export function verbForm(word: string): VerbForm | undefined {
  known ??= allForms();
  const form = known.get(word);
  if (form || word.length < 5 || NO_VERBS.has(word)) return form;
  // To open again is to open.
  const again = word.startsWith('re') && word.length > 6 ? known.get(word.slice(2)) : undefined;
  if (again) return again;
  if (word.endsWith('ed')) return { base: word, forms: FORM.past | FORM.participle, is: NONE };
  return word.endsWith('ing') && word.length > 5 ? { base: word, forms: FORM.ing, is: NONE } : undefined;
}

function allForms(): ReadonlyMap<string, VerbForm> {
  const classes = new Map<string, Set<VerbClass>>();
  for (const [name, list] of Object.entries(VERB_LISTS)) {
    for (const verb of list.split(' ')) kept(classes, verb, (): Set<VerbClass> => new Set()).add(name as VerbClass);
  }
  const all = new Map<string, VerbForm>();
  const add = (word: string, base: string, form: number) => {
    const before = all.get(word);
    all.set(word, { base: before?.base ?? base, forms: (before?.forms ?? 0) | form, is: before?.is ?? classes.get(base) ?? NONE });
  };
  const irregular = new Set<string>();
  // These first: "fell" is rather of "fall", and "found" of "find".
  for (const line of IRREGULAR_VERBS.split('|')) {
    const [base = '', past = '', participle = ''] = line.split(' ');
    irregular.add(base);
    add(past, base, FORM.past);
    add(participle, base, FORM.participle);
    add(base, base, FORM.plain);
  }
  for (const base of new Set([...irregular, ...classes.keys()])) {
    add(base, base, FORM.plain);
    add(withS(base), base, FORM.third);
    for (const stem of stems(base)) add(`${stem}ing`, base, FORM.ing);
    if (!irregular.has(base)) for (const word of pasts(base)) add(word, base, FORM.past | FORM.participle);
  }
  return all;
}

function withS(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Without a mute e, and with the last letter doubled where that may be (stopp-). */
function stems(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}y`];
  if (/[^eoy]e$/.test(base)) return [base.slice(0, -1)];
  return doubled(base);
}

function pasts(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubled(base).map((stem) => `${stem}ed`);
}

function doubled(base: string): readonly string[] {
  return /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? [base, base + base.slice(-1)] : [base];
}
