import type { TextContext } from './text-context.ts';

type Sense = 'here' | 'elsewhere';

/** What texts say of one name, how many `elsewhere`, who asked for it, what they were last told, and how often it was asked for of late. */
type Name<Source> = { readonly said: Map<Source, Sense>; elsewhere: number; readonly asked: Set<Source>; told: boolean; since: number };

/**
 * So many texts that spoke of a name, or asked for it, are looked at for one asking, to see which are live; one, where no other bearer was
 * introduced. So a long page costs no more than its length.
 */
const LOOKED_THROUGH = 64;

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
    for (const name of this.#names.values()) forget(name, source);
    return {
      isElsewhere: (key) => {
        const name = this.#name(key);
        name.asked.add(source);
        return this.#isElsewhere(name);
      },
      onSense: (key, sense) => {
        const name = this.#name(key);
        if (name.said.get(source) === 'elsewhere') return;
        name.said.set(source, sense);
        if (sense === 'elsewhere') name.elsewhere++;
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

  /** Lets go of all texts that are no longer live. */
  forgetGone(): void {
    for (const name of this.#names.values()) this.#forgetGone(name);
  }

  #name(key: string): Name<Source> {
    const name = this.#names.get(key) ?? { said: new Map(), elsewhere: 0, asked: new Set(), told: false, since: 0 };
    this.#names.set(key, name);
    return name;
  }

  /** Another bearer holds once it is introduced, until more texts speak of ours in company: of a doubtful name, none is marked. */
  #isElsewhere(name: Name<Source>): boolean {
    name.since += name.elsewhere > 0 ? LOOKED_THROUGH : 1;
    if (name.since >= name.said.size + name.asked.size) {
      name.since = 0;
      this.#forgetGone(name);
    }
    return name.elsewhere > 0 && name.elsewhere * 2 >= name.said.size;
  }

  #forgetGone(name: Name<Source>): void {
    for (const source of [...name.said.keys(), ...name.asked]) if (!this.#isLive(source)) forget(name, source);
  }
}

function forget<Source>(name: Name<Source>, source: Source): void {
  if (name.said.get(source) === 'elsewhere') name.elsewhere--;
  name.said.delete(source);
  name.asked.delete(source);
}
