import type { TextContext } from './text-context.ts';

type Sense = 'here' | 'elsewhere';

/**
 * What a page as a whole means by each of its names, put together from what its texts say. A page is read in any order, so a
 * later text may change what an earlier one was taken to mean: `takeChanged` names the texts to judge anew. A text is known by
 * an object of the caller's, such as its first node.
 */
export class PageSense<Source extends object> {
  readonly #said = new Map<string, Map<Source, Sense>>();
  readonly #asked = new Map<string, Set<Source>>();
  readonly #changed = new Set<string>();

  /** Forgets what a text said, then gives its context for `judge`. */
  reading(source: Source): Required<Pick<TextContext, 'isElsewhere' | 'onSense'>> {
    this.forget(source);
    return {
      isElsewhere: (name) => {
        this.#asked.set(name, (this.#asked.get(name) ?? new Set()).add(source));
        return this.#isElsewhere(name);
      },
      onSense: (name, sense) => {
        const before = this.#isElsewhere(name);
        const said = this.#said.get(name) ?? new Map<Source, Sense>();
        if (said.get(source) !== 'elsewhere') said.set(source, sense);
        this.#said.set(name, said);
        if (before !== this.#isElsewhere(name)) this.#changed.add(name);
      },
    };
  }

  /** Forgets a text that is gone or about to be read anew. */
  forget(source: Source): void {
    for (const [name, said] of this.#said) {
      const before = this.#isElsewhere(name);
      if (said.delete(source) && before !== this.#isElsewhere(name)) this.#changed.add(name);
    }
    for (const asked of this.#asked.values()) asked.delete(source);
  }

  /** The texts that asked for a name whose sense has changed since the last call. */
  takeChanged(): Source[] {
    const sources = new Set([...this.#changed].flatMap((name) => [...(this.#asked.get(name) ?? [])]));
    this.#changed.clear();
    return [...sources];
  }

  /** Another bearer holds while more texts introduce it than speak of ours in company. */
  #isElsewhere(name: string): boolean {
    let balance = 0;
    for (const sense of this.#said.get(name)?.values() ?? []) balance += sense === 'elsewhere' ? 1 : -1;
    return balance > 0;
  }
}
