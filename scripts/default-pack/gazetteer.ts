import type { Decoy, Name, NameCondition } from '../../src/model.ts';

/** Spellings by language, the one to show first. */
type Spellings = Readonly<Record<string, readonly string[]>>;

/** A condition on the forms listed, without `forms` on every name of the entity; of several that fit a name, the last holds. */
type WrittenCondition = Omit<NameCondition, 'context'> & {
  readonly forms?: readonly string[];
  /** Only on the spellings of these languages. */
  readonly in?: readonly string[];
  /** The page names one of these entities. */
  readonly context?: readonly string[];
};

/** One file of `data/names`: the names of one entity. */
export type NamesFile = {
  readonly entity: string;
  readonly names: Spellings;
  readonly demonyms?: Spellings;
  readonly conditions?: readonly WrittenCondition[];
  readonly decoys?: readonly {
    /** What they are, in plain words. */
    readonly means: string;
    readonly entity?: string;
    readonly when?: NameCondition;
    readonly forms: Spellings;
  }[];
};

/** What a names file gives an entity. */
export type Gazetteer = {
  /** The first proper name of each language. */
  readonly shown: Readonly<Record<string, string>>;
  readonly names: readonly Name[];
  readonly decoys: readonly Decoy[];
};

const GENITIVE_S = new Set(['de', 'nl', 'sv', 'da', 'no', 'is']);

/** Turns a names file into names and decoys, each with its conditions. Throws where a condition is on a form that is not listed. */
export function readNamesFile(file: NamesFile): Gazetteer {
  const names = [...spelled(file.names), ...spelled(file.demonyms ?? {}).map((name) => ({ ...name, kind: 'demonym' as const }))];
  for (const { forms = [] } of file.conditions ?? [])
    for (const form of forms)
      if (!names.some(({ text }) => text === form))
        throw new Error(`"${file.entity}" has a condition on "${form}", which is no name of it.`);
  return {
    shown: Object.fromEntries(Object.entries(file.names).map(([lang, [first = '']]) => [lang, first])),
    names: names.flatMap((name) => conditionsOf(name, file).map((when) => notEnglish({ ...name, ...when }, names))),
    decoys: (file.decoys ?? []).flatMap(({ forms, ...rest }) => spelled(forms).map((form) => ({ ...form, ...rest }))),
  };
}

/** In English an s behind a name is an apostrophe lost, not part of the name as in German or Swedish. */
function notEnglish(name: Name, names: readonly { readonly text: string }[]): Name {
  const isGenitive = GENITIVE_S.has(name.lang) && name.text.endsWith('s') && names.some(({ text }) => `${text}s` === name.text);
  if (!isGenitive || name.when?.langs) return name;
  return { ...name, when: { ...name.when, notLangs: [...(name.when?.notLangs ?? []), 'en'] } };
}

function spelled(spellings: Spellings): readonly { readonly text: string; readonly lang: string }[] {
  return Object.entries(spellings).flatMap(([lang, forms]) => forms.map((text) => ({ text, lang })));
}

/** One name for each entity that may be its context. */
function conditionsOf(
  name: { readonly text: string; readonly lang: string },
  file: NamesFile,
): readonly { readonly when?: NameCondition }[] {
  const last = (file.conditions ?? []).findLast(
    (each) => (each.forms?.includes(name.text) ?? true) && (each.in?.includes(name.lang) ?? true),
  );
  if (!last) return [{}];
  const { forms: _, in: __, context, ...when } = last;
  return context ? context.map((entity) => ({ when: { ...when, context: entity } })) : [{ when }];
}
