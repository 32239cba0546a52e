/** What a hostile page's scripts and the test ask: functions made of what the browser had before the page's first script. */
export type Probe = {
  /** The document that it is of. */
  readonly document: Document;
  /** What the page says of itself, in lines: equal with the extension and without. */
  record(withMarkup: boolean): string;
  /** What is painted in this document, in lines. */
  painted(): string;
  isOver(): boolean;
  /** How long the page took until it was over, in ms. */
  took(): number;
};

/** Runs in each document before its own scripts. Nothing it uses can be changed by them. */
export function installProbe(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  // In Firefox a frame's first empty document hands its window on to the next one.
  if ((world['probe'] as Partial<Probe> | undefined)?.document === window.document) return;
  const { bind, call } = Function.prototype;
  const uncurry = (method: unknown) => bind.call(call, method as () => void) as unknown as (...args: unknown[]) => never;
  const getter = (of: object, name: string) => uncurry(Object.getOwnPropertyDescriptor(of, name)?.get);
  const { getOwnPropertyNames, defineProperty } = Object;
  const now = bind.call(performance.now, performance) as () => number;
  const timer = bind.call(setTimeout, window) as typeof setTimeout;
  const frame = bind.call(requestAnimationFrame, window) as typeof requestAnimationFrame;
  const microtask = bind.call(queueMicrotask, window) as typeof queueMicrotask;
  const rootOf = getter(Document.prototype, 'documentElement');
  const titleOf = getter(Document.prototype, 'title');
  const activeOf = getter(Document.prototype, 'activeElement');
  const sheetsOf = getter(Document.prototype, 'adoptedStyleSheets');
  const lengthOf = getter(NodeList.prototype, 'length');
  const childrenOf = getter(Node.prototype, 'childNodes');
  const markupOf = getter(Element.prototype, 'outerHTML');
  const nameOf = getter(Node.prototype, 'nodeName');
  const idOf = getter(Element.prototype, 'id');
  const selectionOf = uncurry(Document.prototype.getSelection);
  const wordsOf = uncurry(Selection.prototype.toString);
  const textOf = uncurry(Range.prototype.toString);
  const messageOf = getter(ErrorEvent.prototype, 'message');
  const letterAt = uncurry(String.prototype.charCodeAt);
  const registry = CSS.highlights;
  const highlightsIn = uncurry(HighlightRegistry.prototype.entries);
  const rangesIn = uncurry(Highlight.prototype.values);
  const nextHighlight = uncurry(registry.entries().next);
  const nextRange = uncurry(new Highlight().values().next);
  const document = window.document;
  let log = '';
  let over = false;
  let overAt = 0;

  const hashOf = (text: string) => {
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (hash * 31 + letterAt(text, at)) | 0;
    return hash;
  };
  const markup = () => {
    const root = rootOf(document);
    if (!root) return 'none';
    const text: string = markupOf(root);
    return text.length < 3000 ? text : `${text.length} ${hashOf(text)}`;
  };
  const globals = () => {
    const names = getOwnPropertyNames(window);
    let sum = 0;
    // Firefox gives them in no certain order.
    for (let at = 0; at < names.length; at++) sum = (sum + hashOf(names[at] as string)) | 0;
    return `${names.length} ${sum}`;
  };
  const focus = () => {
    const active = activeOf(document);
    return active ? `${nameOf(active)} ${idOf(active)}` : 'none';
  };
  const selected = () => {
    const selection = selectionOf(document);
    return selection ? wordsOf(selection) : '';
  };
  const record = (withMarkup: boolean) =>
    `log: ${log}
title: ${titleOf(document)}
focus: ${focus()}
selected: ${selected()}
scrolled: ${scrollX} ${scrollY}
sheets: ${(sheetsOf(document) as CSSStyleSheet[]).length}
children: ${lengthOf(childrenOf(document))}
globals: ${globals()}
markup: ${withMarkup ? markup() : 'restless'}`;
  const painted = () => {
    let list = '';
    // No callbacks: a page in a sandbox has none run.
    const take = (highlight: Highlight) => {
      const ranges = rangesIn(highlight);
      for (let step = nextRange(ranges) as IteratorResult<Range>; !step.done; step = nextRange(ranges)) {
        const text: string = textOf(step.value);
        if (text !== '') list += `${text}\n`;
      }
    };
    const highlights = highlightsIn(registry);
    for (let step = nextHighlight(highlights) as IteratorResult<[string, Highlight]>; !step.done; step = nextHighlight(highlights)) {
      const name = step.value[0];
      if (name === 'x-mark-1' || name === 'x-mark-2' || name === 'x-mark-3') take(step.value[1]);
    }
    return list;
  };
  const note = (text: unknown) => {
    log += `${text}\n`;
  };
  const finish = () => {
    if (over) return;
    over = true;
    overAt = now();
  };
  const attack = (rounds: number, step: (round: number) => void, by: 'timer' | 'frame' | 'microtask' = 'timer') => {
    let round = 0;
    const next = () => {
      if (round >= rounds) return finish();
      try {
        step(round++);
      } catch (error) {
        note(`round ${round}: ${error}`);
      }
      // A microtask loop that lets the page live.
      if (by === 'microtask' && round % 50 !== 0) microtask(next);
      else if (by === 'frame') frame(next);
      else timer(next, 0);
    };
    next();
  };
  const give = (name: string, value: unknown) => defineProperty(world, name, { value, writable: false, configurable: true });
  give('note', note);
  give('over', finish);
  give('attack', attack);
  give('probe', { document, record, painted, isOver: () => over, took: () => overAt });
  addEventListener('error', (event) => note(`error: ${messageOf(event)}`), true);
  addEventListener('unhandledrejection', () => note('unhandled rejection'), true);
}
