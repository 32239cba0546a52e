import { type Correction, pageOf } from '../src/corrections.ts';
import { isDenied } from '../src/match/corrected.ts';
import { type Explanation, explain } from '../src/match/explain.ts';
import { type Found, findFrom } from '../src/match/find.ts';
import { judge } from '../src/match/judge.ts';
import { PageSense } from '../src/match/page-sense.ts';
import { startsIn } from '../src/match/starts.ts';
import type { Mention } from '../src/model.ts';
import { atBorder } from './border.ts';
import { candidatesIn } from './candidates.ts';
import { isEdgeBetween } from './element-kinds.ts';
import { type InlineRun, nodeIndexAt, partOfRun } from './inline-run.ts';
import type { Mark, Marks } from './marks.ts';
import type { Names } from './names.ts';
import { isElement, isShadowRoot } from './own.ts';
import { languageOf, runsIn } from './page-text.ts';
import { pageUrl } from './page-url.ts';
import type { Room } from './room.ts';
import { seldom } from './seldom.ts';
import { runInSlices } from './slices.ts';
import { type Stretch, stretchAround, stretchOf } from './stretch.ts';
import { Unnamed } from './unnamed.ts';
import type { Walk } from './walk.ts';

/** This much text, about two screens, is read without waiting for a quiet moment. */
const SOON_CHARS = 20_000;

/** How long a change may be read before the frame it belongs to is painted, in ms. */
const BEFORE_PAINT_MS = 4;

/** So many marks, and no more before a reader asks for them: beyond, few are served and the page would suffer. */
const MAX_MARKS = 20_000;

/** A page that names something once, in a menu or in passing, does not yet speak of it. */
const SPOKEN_OF = 2;

export type ScannerParts = {
  readonly room: Room;
  readonly names: Names;
  /** What a reader said of marks, as far as it bears on this page's site. */
  readonly corrections: readonly Correction[];
  /** Whether names derived from places are marked too. */
  readonly demonyms: boolean;
  readonly marks: Marks;
  readonly signal: AbortSignal;
  readonly onElement: (element: Element) => void;
  /** All read so far, each time that comes true. */
  readonly onDone: () => void;
};

/** Gives runs to read, undefined where a pause is good; returns a node to read anew where the page lost it its way. */
type Work = Iterator<InlineRun | undefined, Node | undefined>;

/** Reads stretches of the page for marks, a little at a time. */
export class Scanner {
  readonly #parts: ScannerParts;
  readonly #urgent: Work[] = [];
  readonly #backlog: Work[] = [];
  /** Text nodes read since looking for candidates began. */
  #fresh = new WeakSet<Text>();
  readonly #unnamed: Unnamed;
  /** Text nodes near which a name waits for its context: it counts once the page speaks of that entity. */
  readonly #waiting = new Map<string, Set<Text>>();
  /** Text nodes that are to be read anew and have not yet been. */
  readonly #again = new Set<Text>();
  /** What the page means by its names, by the first text node of each run that says so. */
  readonly #sense = new PageSense<Text>((node) => node.isConnected);
  /** Texts have left the page: lets go of them, before long. */
  readonly forgetGone = seldom(() => {
    this.#sense.forgetGone();
    for (const nodes of this.#waiting.values()) for (const node of nodes) if (!node.isConnected) nodes.delete(node);
  });
  #charsRead = 0;
  #running = false;
  #most = MAX_MARKS;
  #stopped = false;
  /** How long reading changes has taken so far, in ms. */
  spent = 0;

  constructor(parts: ScannerParts) {
    this.#parts = parts;
    const onNamed = (nodes: readonly Text[]) => {
      this.#readAround(nodes);
      this.#start();
    };
    this.#unnamed = new Unnamed({ ...parts, onNamed });
  }

  get isDone(): boolean {
    return this.#isRead && this.#unnamed.isEmpty;
  }

  /** Whether there is nothing to read, but for what waits for its names. */
  get #isRead(): boolean {
    return this.#urgent.length === 0 && this.#backlog.length === 0;
  }

  /** The number of marks at which reading stopped, if it had to. */
  get stoppedAt(): number | undefined {
    return this.#stopped ? this.#most : undefined;
  }

  /** Whether there are changes left to read. */
  get isUrgent(): boolean {
    return this.#urgent.length > 0;
  }

  /** Where reading had to stop: reads on, for as many marks again. */
  goOn(walks: readonly Walk[]): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#most *= 2;
    this.#fresh = new WeakSet();
    this.sift(walks);
  }

  /** Looks these through when there is time, and reads what may have a name. */
  sift(walks: readonly Walk[]): void {
    for (const walk of walks) this.#backlog.push(this.#candidatesIn(walk));
    this.#start();
  }

  /** Reads these when there is time. */
  readLater(stretches: readonly Stretch[]): void {
    this.#add(this.#backlog, stretches);
  }

  /** Reads these before all else. */
  readSoon(stretches: readonly Stretch[]): void {
    this.#add(this.#urgent, stretches);
  }

  /** Reads what is urgent, at once as far as the frame allows. */
  readNow(stretches: readonly Stretch[] = []): void {
    this.readSoon(stretches);
    const end = performance.now() + BEFORE_PAINT_MS;
    while (this.isUrgent && performance.now() < end) this.#step();
  }

  /** Says why a mark is there, from the text it was read in. */
  explain({ run: { text, holder }, mention, pieces: [piece] }: Mark): Explanation {
    const lang = languageOf(piece?.node.parentElement ?? holder);
    return explain(this.#parts.names.matcher, text, mention, { ...(lang && { lang }), speaksOf: (entity) => this.#speaksOf(entity) });
  }

  #add(queue: Work[], stretches: readonly Stretch[]): void {
    for (const stretch of stretches) queue.push(runsIn(stretch, this.#parts.onElement));
    this.#start();
  }

  #start(): void {
    if (!this.#running && !this.#isRead) atBorder(this.#parts.room, () => this.#run())();
  }

  *#candidatesIn(walk: Walk): Generator<InlineRun | undefined, Node | undefined> {
    for (const candidate of candidatesIn(this.#parts.names, walk)) {
      yield undefined;
      if (!candidate || this.#fresh.has(candidate.node)) continue;
      if (!this.#parts.names.ready(candidate.met)) this.#unnamed.add(candidate.node, candidate.met);
      else {
        const stretch = stretchAround(candidate.node);
        const lost = stretch && (yield* runsIn(stretch, this.#parts.onElement));
        if (lost) this.#readAround([candidate.node]);
      }
    }
    return undefined;
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      const pace = () => (this.isUrgent || this.#charsRead < SOON_CHARS ? 'soon' : 'idle');
      // More may have come between the last step and here.
      while (!this.#isRead) await runInSlices(this.#steps(), this.#parts.signal, pace);
    } finally {
      this.#running = false;
    }
    this.#parts.onDone();
  }

  *#steps(): Generator<void, void> {
    // Begins with a pause: `readNow` has the first go, and a page that is loading is left alone for the moment.
    do {
      yield;
      if (!this.#isRead) this.#step();
    } while (!this.#isRead);
  }

  #step(): void {
    const { isUrgent } = this;
    const begun = performance.now();
    this.#stepIn(isUrgent ? this.#urgent : this.#backlog);
    if (isUrgent) this.spent += performance.now() - begun;
  }

  #stepIn(queue: Work[]): void {
    const step = queue[0]?.next();
    if (!step) return;
    if (!step.done) {
      if (step.value) this.#read(step.value);
      return;
    }
    queue.shift();
    const again = isElement(step.value) || isShadowRoot(step.value) ? stretchOf(step.value) : undefined;
    if (again) queue.push(runsIn(again, this.#parts.onElement));
  }

  #read(run: InlineRun): void {
    const { names, marks } = this.#parts;
    this.#charsRead += run.text.length;
    const begun = run.skipped > 0 ? run.nodes.slice(1) : run.nodes;
    marks.forget(begun);
    for (const node of begun) this.#again.delete(node);
    for (const node of run.nodes) this.#fresh.add(node);
    const met = new Set<number>();
    const starts = startsIn(names.matcher.sieve, run.text, met);
    if (!names.ready(met)) {
      this.#unnamed.add(run.nodes[0] as Text, met);
      return;
    }
    const candidates = findFrom(names.matcher, run.text, starts).found;
    if (candidates.length === 0) return;
    const cuts = edgesInside(run, candidates);
    if (cuts.length > 0) {
      // A name may yet lie across a further edge: of those that one lies across only the first is among these.
      for (const [i, cut] of [...cuts, run.nodes.length].entries()) this.#read(partOfRun(run, cuts[i - 1] ?? 0, cut));
      return;
    }
    this.#judge(run, candidates);
    if (marks.size >= this.#most) {
      this.#stopped = true;
      this.#urgent.length = 0;
      this.#backlog.length = 0;
      this.#unnamed.clear();
    }
  }

  #judge(run: InlineRun, candidates: readonly Found[]): void {
    const { marks } = this.#parts;
    const { matcher } = this.#parts.names;
    const first = run.nodes[nodeIndexAt(run, candidates[0]?.start ?? 0)] as Text;
    const speaksOf = (entity: string) => {
      if (this.#speaksOf(entity)) return true;
      this.#waiting.set(entity, (this.#waiting.get(entity) ?? new Set()).add(first));
      return false;
    };
    const lang = languageOf(first.parentElement ?? run.holder);
    const mentions = judge(matcher, run.text, candidates, { ...(lang && { lang }), speaksOf, ...this.#sense.reading(first) });
    const wanted = mentions.filter((mention) => this.#isWanted(run, mention));
    marks.add(run, wanted, matcher.table.entities);
    for (const [entity, nodes] of this.#waiting) {
      if (!this.#speaksOf(entity)) continue;
      this.#waiting.delete(entity);
      // What this very run names, the judge has already taken into account.
      nodes.delete(first);
      this.#readAround(nodes);
    }
    this.#readAround(this.#sense.takeChanged().filter((node) => node !== first));
  }

  #speaksOf(entity: string): boolean {
    return this.#parts.marks.of(entity).size >= SPOKEN_OF;
  }

  #isWanted({ text }: InlineRun, mention: Mention): boolean {
    const { names, corrections, demonyms } = this.#parts;
    if (mention.kind === 'demonym' && !demonyms) return false;
    return corrections.length === 0 || !isDenied(names.matcher.table, corrections, pageOf(pageUrl()), text, mention);
  }

  #readAround(nodes: Iterable<Text>): void {
    for (const node of nodes) {
      if (this.#again.has(node)) continue;
      this.#again.add(node);
      this.#urgent.push(this.#runsAround(node));
    }
  }

  /** Looks for the stretch only when its turn comes: what was read with a neighbour's by then need not be read again. */
  *#runsAround(node: Text): Generator<InlineRun | undefined, Node | undefined> {
    const stretch = this.#again.delete(node) ? stretchAround(node) : undefined;
    return stretch && (yield* runsIn(stretch, this.#parts.onElement));
  }
}

/** Where candidates lie across edges that only the page's styles draw, of each the first: the indices, in order, of the nodes after them. */
function edgesInside(run: InlineRun, candidates: readonly Found[]): readonly number[] {
  const isEdgeBefore = (index: number) => isEdgeBetween(run.nodes[index - 1] as Text, run.nodes[index] as Text);
  // None overlaps another.
  return candidates.flatMap(({ start, end }) => {
    const last = nodeIndexAt(run, end - 1);
    let index = nodeIndexAt(run, start) + 1;
    while (index <= last && !isEdgeBefore(index)) index++;
    return index <= last ? [index] : [];
  });
}
