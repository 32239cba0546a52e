import { cardStyle } from '../components/card-style.ts';
import hostCss from './card-host.css';
import { focusedElement } from './focused.ts';
import { giveFocus, isInPage, own, rootOf } from './own.ts';
import { toneAt } from './page-tone.ts';
import type { GateDoor } from './room.ts';
import { Sight } from './sight.ts';

/** How long a card shows that it was asked for, in ms. */
const CALLED_MS = 900;

/** How long it says why a press did nothing, in ms. */
const WARNED_MS = 6000;

/** What the reader does on the card is none of the page's business; what brings words and pixels about is. */
const ownEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
];

/** To find, from an element that had the focus, the card that it was. */
const hosts = new WeakMap<Element, CardHost>();

/** The card in front of all others. */
let front: CardHost | undefined;

/** The card's own element in the page: made when a card opens, taken away when it closes. */
export class CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  readonly root: ShadowRoot;
  readonly sight: Sight;
  readonly #place = new CSSStyleSheet();
  readonly #tone = new CSSStyleSheet();
  readonly #said: HTMLElement;
  #warned: ReturnType<typeof setTimeout> | undefined;
  #focusBefore: HTMLElement | undefined;
  /** What the element was put into. */
  #home: Element | undefined;
  #isInDialog = false;
  /** How high the card may grow. */
  limited = Infinity;
  /** What judges its presses before the page hears of them. */
  guard: Pick<GateDoor, 'onPress' | 'onPageOpens'> = {};

  constructor() {
    // Not `createElement`: in XHTML and SVG documents that makes something else.
    this.element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode: TEST_BUILD ? 'open' : 'closed' });
    this.root.adoptedStyleSheets = [sheetOf(cardStyle), sheetOf(hostCss), this.#tone, this.#place];
    this.#place.replaceSync(':host{}');
    this.mount = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.mount.className = 'mount';
    this.mount.tabIndex = -1;
    this.#said = document.createElementNS('http://www.w3.org/1999/xhtml', 'p') as HTMLElement;
    this.#said.className = 'spoken';
    this.#said.role = 'status';
    this.root.append(this.mount, this.#said);
    hosts.set(this.element, this);
    this.sight = new Sight(this.element, this.root);
    for (const type of ownEvents) this.root.addEventListener(type, (event) => event.stopPropagation());
    this.mount.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && this.rise(), { capture: true });
  }

  get isShown(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Whether there is anything of it to be seen, covered or not. */
  get isRendered(): boolean {
    return this.isShown && this.element.getClientRects().length > 0;
  }

  /** Puts the element on top of whatever is on top where these words stand. */
  show(holder: Element): void {
    const parent = topLayerOf(holder);
    this.#tone.replaceSync(toneAt(holder));
    if (this.element.parentNode !== parent) own(parent, 'append')(this.element);
    this.#home = parent;
    this.#isInDialog = parent !== document.documentElement;
    // A page's own `zoom` holds for the card too, its offsets included, but not for the boxes that tell where it goes.
    this.#set('zoom', `${1 / (own(parent, 'currentCSSZoom') ?? 1)}`);
    if (!this.isShown) {
      this.element.showPopover();
      front = this;
      this.sight.begin(true);
    }
  }

  /** Shows the card again after the dialog that it was in has closed or gone; false where the page took the card itself away. */
  comeBack(): boolean {
    if (!this.#isInDialog || this.element.parentNode !== this.#home) return false;
    this.show([...document.querySelectorAll(':modal, :fullscreen')].at(-1) ?? document.documentElement);
    return true;
  }

  /**
   * Brings the element to the front, if it is not there: what is pressed or gets the focus is not to lie under another card. `fromUnder`
   * where the page may lie over it: what the reader has seen in its place may have been something else.
   */
  rise(fromUnder = false): void {
    if (front !== this || fromUnder) this.#raise(() => this.element.showPopover(), fromUnder);
  }

  /** Takes away what the page has put on the element, and shows it again. */
  mend(): void {
    const { element } = this;
    for (const { name, value } of [...element.attributes]) {
      if (name !== 'popover' || value !== 'manual') element.removeAttribute(name);
    }
    element.replaceChildren();
    element.popover ??= 'manual';
    if (this.isShown || !element.popover) return;
    element.showPopover();
    this.sight.begin(true);
  }

  /** Says for a while why a press has done nothing. */
  warn(words: string): void {
    const card = this.mount.querySelector('.card');
    let said = card?.querySelector(':scope > .warned');
    if (!said) {
      said = document.createElementNS('http://www.w3.org/1999/xhtml', 'p');
      said.className = 'warned';
      said.role = 'alert';
      card?.append(said);
    }
    said.textContent = words;
    clearTimeout(this.#warned);
    this.#warned = setTimeout(() => said.remove(), WARNED_MS);
  }

  /** Brings the element to the front, and shows for a moment that it was asked for. */
  call(holder: Element): void {
    this.#raise(() => this.show(holder));
    this.mount.classList.add('called');
    setTimeout(() => this.mount.classList.remove('called'), CALLED_MS);
  }

  #raise(show: () => void, fromUnder = false): void {
    const focused = this.root.activeElement as HTMLElement | null;
    front = this;
    this.element.hidePopover();
    show();
    this.sight.begin(fromUnder);
    focused?.focus({ preventScroll: true });
  }

  /** Moves the element; a style sheet of ours does it, as the page may overrule an element's own style. */
  place(left: number, top: number): void {
    this.#set('left', `${Math.round(left)}px`);
    this.#set('top', `${Math.round(top)}px`);
  }

  /** Limits how high the card may grow. */
  limit(height: number): void {
    this.limited = height;
    this.#set('max-height', `${Math.floor(height)}px`);
  }

  /** Gives the card a width and a height; where one is left out, its own. */
  resize(width?: number, height?: number): void {
    this.#set('width', width === undefined ? '' : `${Math.round(width)}px`);
    this.#set('height', height === undefined ? '' : `${Math.round(height)}px`);
    this.mount.classList.toggle('wide', width !== undefined);
    this.mount.classList.toggle('high', height !== undefined);
  }

  /** Moves the focus to the card, so that its name is read out, to bring it back when the card closes. */
  takeFocus(): void {
    const focused = focusedElement((element) => hosts.has(element));
    if (focused instanceof HTMLElement && focused !== this.element) this.#focusBefore = focused;
    const card = this.root.querySelector<HTMLElement>('[role="dialog"]') ?? this.mount;
    card.focus({ preventScroll: true });
  }

  /** Has a sentence read out and not shown. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  /** Has something else drawn; the focus stays inside where it was inside and what had it is gone. */
  redraw(draw: () => void): void {
    const hadFocus = this.hasFocus;
    draw();
    if (hadFocus && !this.root.activeElement) this.mount.focus({ preventScroll: true });
  }

  /** Takes the element out of the page and leaves the focus where it was. */
  remove(): void {
    const { hasFocus } = this;
    if (front === this) front = undefined;
    if (this.isShown) this.element.hidePopover();
    this.element.remove();
    if (hasFocus) this.#giveFocusBack();
  }

  /** Where the focus was in another card, to that one; where that has gone, to what had it before. */
  #giveFocusBack(): void {
    const before = this.#focusBefore;
    const card = before && hosts.get(before);
    // Two cards may each have had it before the other.
    this.#focusBefore = undefined;
    if (!before || !isInPage(before)) {
      if (card) card.#giveFocusBack();
    } else if (card) card.mount.focus({ preventScroll: true });
    else giveFocus(before);
  }

  #set(property: string, value: string): void {
    const [rule] = this.#place.cssRules;
    if (rule instanceof CSSStyleRule) rule.style.setProperty(property, value, 'important');
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Elements outside an open modal dialog or the fullscreen element cannot be clicked or are not seen, and a press outside a popover closes
 * that: the card goes inside.
 */
function topLayerOf(holder: Element): Element {
  for (let element: Element | null = holder; element; ) {
    const top: Element | null = own(element, 'closest')(':modal, :fullscreen, :popover-open');
    if (top) return top;
    const root: Node = rootOf(element);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}
