import type { TextContext } from './text-context.ts';

type Sense = 'here' | 'elsewhere';

/** What texts say of one name, who asked for it, and what they were last told. */
type Name<Source> = { readonly said: Map<Source, Sense>; readonly asked: Set<Source>; told: boolean };

/**
 * What a page as a whole means by each of its names, put together from what its texts say. A page is read in any order, so a
 * later text may change what an earlier one was taken to mean: `takeChanged` gives the texts to judge anew. A text is known by
 * an object of the caller's, such as its first node; one that is no longer live has no say.
 */
export class PageSense<Source extends object> {
  readonly #names = new Map<string, Name<Source>>();
  readonly #isLive: (source: Source) => boolean;

  constructor(isLive: (source: Source) => boolean = () => true) {
    this.#isLive = isLive;
  }

  /** Forgets what a text said, then gives its context for `judge`. */
  reading(source: Source): Required<Pick<TextContext, 'isElsewhere' | 'onSense'>> {
    for (const { said, asked } of this.#names.values()) {
      said.delete(source);
      asked.delete(source);
    }
    return {
      isElsewhere: (key) => {
        const name = this.#name(key);
        name.asked.add(source);
        return this.#isElsewhere(name);
      },
      onSense: (key, sense) => {
        const { said } = this.#name(key);
        if (said.get(source) !== 'elsewhere') said.set(source, sense);
      },
    };
  }

  /** The texts that asked for a name whose sense is not what it was at the last call. */
  takeChanged(): Source[] {
    const sources = new Set<Source>();
    for (const name of this.#names.values()) {
      const now = this.#isElsewhere(name);
      if (now === name.told) continue;
      name.told = now;
      for (const source of name.asked) if (this.#isLive(source)) sources.add(source);
    }
    return [...sources];
  }

  #name(key: string): Name<Source> {
    const name = this.#names.get(key) ?? { said: new Map(), asked: new Set(), told: false };
    this.#names.set(key, name);
    return name;
  }

  /** Another bearer holds while more texts introduce it than speak of ours in company. */
  #isElsewhere({ said }: Name<Source>): boolean {
    let balance = 0;
    for (const [source, sense] of said) {
      if (!this.#isLive(source)) said.delete(source);
      else balance += sense === 'elsewhere' ? 1 : -1;
    }
    return balance > 0;
  }
}
