import { isClearFilter } from '../src/card/clear-filter.ts';
import { closedRootOf } from './closed-root.ts';
import { extension } from './extension-api.ts';
import { own } from './own.ts';
import { FILTERS_ALL } from './page-tone.ts';

/** Why a press does not count, as it is told to the reader. */
export type Refusal = 'card_too_soon' | 'card_covered';

/** A card is seen for so long before it can be pressed, in ms. */
const SETTLE_MS = 300;

/** Of its paint and its size a card has this share at least. */
const LEAST = 0.9;

const CONTROL = 'button, a, [role="button"], [tabindex="0"], header';
const IN_FRONT = ':popover-open, :modal, :fullscreen';

type Point = { readonly x: number; readonly y: number };
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** All cards that are open. */
const open = new Set<Sight>();

/** Tells whether the reader sees a card, so that a press on it is meant for it. What cannot be told counts as not seen. */
export class Sight {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  #since = 0;
  /** What has been in the browser's top layer when the card came on top of it. */
  #under = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;
  /** What Chromium says of the pixels; nothing in Firefox. */
  #isVisible: boolean | undefined;
  /** Something came over the card. */
  onCovered = () => {};

  constructor(element: HTMLElement, root: ShadowRoot) {
    this.#element = element;
    this.#root = root;
  }

  /** The card has come to the front; `isNew` where what the reader saw in its place before was something else. */
  begin(isNew: boolean): void {
    open.add(this);
    if (isNew) this.unsettle();
    this.#under = new WeakSet(this.#others());
    if (this.#observer || !('isVisible' in IntersectionObserverEntry.prototype)) return;
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    this.#isVisible = false;
    let wasSeen = false;
    this.#observer = new IntersectionObserver((entries) => {
      const was = this.#isVisible;
      this.#isVisible = (entries.at(-1) as Seen).isVisible === true;
      if (this.#isVisible) {
        if (wasSeen && !was) this.unsettle();
        wasSeen = true;
      } else if (was && !this.#isUnderOwn()) this.onCovered();
    }, options);
    this.#observer.observe(this.#element);
  }

  end(): void {
    open.delete(this);
    this.#observer?.disconnect();
  }

  /** The page has had the card move: it must be seen anew. */
  unsettle(): void {
    this.#since = performance.now();
  }

  /** To be called now and then: what was hidden a moment ago has not been seen for long. */
  look(): void {
    if (!this.#isDrawn() || this.isBehind) this.unsettle();
  }

  /** The page opens that, or is about to: it comes on top. */
  forget(element: Element): void {
    this.#under.delete(element);
  }

  /** Whether something of the page is in front of the card, or may be. */
  get isBehind(): boolean {
    return this.#others().some((other) => !this.#under.has(other));
  }

  /** Whether a modal dialog keeps presses from the card: to come back on top of that would help nobody. */
  get isBarred(): boolean {
    return this.#others().some((other) => own(other, 'matches')(':modal'));
  }

  /** Whether an element lies where the card does. */
  meets(element: Element): boolean {
    return meet(own(element, 'getBoundingClientRect')(), this.#element.getBoundingClientRect());
  }

  /** What a press is aimed at, if that is a control. */
  aim(event: Event): Element | undefined {
    const at = isByPointer(event) ? this.#root.elementFromPoint(event.clientX, event.clientY) : this.#root.activeElement;
    return at?.closest(CONTROL) ?? undefined;
  }

  /** Why a press is not honoured; undefined for one that is. */
  refusal(event: Event): Refusal | undefined {
    try {
      if (!this.#isDrawn()) return 'card_covered';
      if (performance.now() - this.#since < SETTLE_MS) return 'card_too_soon';
      return isByPointer(event) && !this.#isOnTop(event, this.aim(event)) ? 'card_covered' : undefined;
    } catch {
      return 'card_covered';
    }
  }

  /** Whether it is painted as it should be, for all that the page's styles tell. Keys too need that. */
  #isDrawn(): boolean {
    const element: HTMLElement & { readonly currentCSSZoom?: number } = this.#element;
    const { documentElement } = document;
    const { filter, opacity } = getComputedStyle(documentElement);
    return (
      element.isConnected &&
      element.matches(':popover-open') &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      (!FILTERS_ALL || isClearFilter(filter)) &&
      Number(opacity) >= LEAST &&
      Math.abs((element.currentCSSZoom ?? 1) - 1) < 1 - LEAST &&
      !(CSS.supports('selector(:active-view-transition)') && documentElement.matches(':active-view-transition'))
    );
  }

  #isOnTop({ clientX, clientY }: MouseEvent, control: Element | undefined): boolean {
    const card = this.#element.getBoundingClientRect();
    const isUnderOwn = this.#isUnderOwn();
    if (!meet(card, new DOMRect(clientX, clientY, 0, 0)) || this.isBehind || (this.#isVisible === false && !isUnderOwn)) return false;
    if (isUnderHidden(card, this.#element)) return false;
    if (!control) return true;
    if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const root = this.#element.getRootNode() as Document | ShadowRoot;
    return pointsOf(control.getBoundingClientRect(), card).every(({ x, y }) => {
      const top = root.elementFromPoint(x, y);
      return top === this.#element || [...open].some((other) => other.#element === top);
    });
  }

  /** Whether another card of ours may lie upon it. */
  #isUnderOwn(): boolean {
    return [...open].some((other) => other !== this && other.meets(this.#element));
  }

  #others(): Element[] {
    return inFront(document).filter((each) => !own(each, 'contains')(this.#element) && ![...open].some((other) => other.#element === each));
  }
}

/** Presses by key, and by what helps readers who use none, have no place. */
function isByPointer(event: Event): event is MouseEvent {
  return event instanceof MouseEvent && (event.type === 'pointerdown' || event.detail > 0);
}

function inFront(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(IN_FRONT)];
}

/** Whether something lies there that a shadow root of the page's shows on top: nobody tells when it came. Chromium tells of pixels instead. */
function isUnderHidden(card: DOMRect, ours: Element, tree: Document | ShadowRoot = document): boolean {
  if (extension.dom) return false;
  for (const element of tree.querySelectorAll('*')) {
    const root = element === ours ? undefined : closedRootOf(element);
    if (!root) continue;
    if (isUnderHidden(card, ours, root)) return true;
    for (const each of inFront(root)) {
      const { x, y, width, height } = own(each, 'getBoundingClientRect')();
      const all = new DOMRect(x, y, Math.max(width, own(each, 'scrollWidth')), Math.max(height, own(each, 'scrollHeight')));
      if (!own(each, 'contains')(ours) && meet(all, card)) return true;
    }
  }
  return false;
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The middle of what is in view of a control, and four points around it. */
function pointsOf(control: DOMRect, card: DOMRect): Point[] {
  const left = Math.max(control.left, card.left, 0);
  const top = Math.max(control.top, card.top, 0);
  const width = Math.min(control.right, card.right, innerWidth) - left;
  const height = Math.min(control.bottom, card.bottom, innerHeight) - top;
  const at = (x: number, y: number) => ({ x: left + x * width, y: top + y * height });
  return [at(0.5, 0.5), at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)];
}
