/** Calls that are longer than browsers let a message be, in parts. */

/** In UTF-16 units: of any writing, and escaped once more on its way, well below the 64 MB of a message. */
const LONGEST_PART = 8_000_000;

/** More parts than any backup has. */
const MOST_PARTS = 1_000;

/** Cuts a text, between two characters, into parts that fit a message. */
export function cut(text: string, longest = LONGEST_PART): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + longest, text.length);
    // Half of a character does not survive every way.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

/** Puts parts together: of the call that was begun last, since a sender sends one after the other. */
export class Parts {
  #call = '';
  #parts: string[] = [];

  /** Takes a part; the whole text once it is the last. Throws where one before it is missing: then the call is to be made again. */
  take(call: string, at: number, count: number, text: string): string | undefined {
    if (count > MOST_PARTS || at >= count) throw new Error('There is no such part.');
    if (at === 0) [this.#call, this.#parts] = [call, []];
    if (call !== this.#call || at !== this.#parts.length) throw new Error('A part is missing.');
    this.#parts.push(text);
    if (this.#parts.length < count) return undefined;
    const whole = this.#parts.join('');
    [this.#call, this.#parts] = ['', []];
    return whole;
  }
}
