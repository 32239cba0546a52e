import { cardStyle } from '../components/card-style.ts';
import hostCss from './card-host.css';
import { toneAt } from './page-tone.ts';

/** The card's own element in the page: made when a card opens, taken away when it closes. */
export class CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  readonly root: ShadowRoot;
  readonly #place = new CSSStyleSheet();
  readonly #tone = new CSSStyleSheet();
  readonly #said: HTMLElement;
  #focusBefore: HTMLElement | undefined;

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
  }

  get isShown(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open');
  }

  /** Puts the element on top of whatever is on top where these words stand. */
  show(holder: Element): void {
    const parent = topLayerOf(holder);
    this.#tone.replaceSync(toneAt(holder));
    if (this.element.parentNode !== parent) parent.append(this.element);
    if (!this.isShown) this.element.showPopover();
  }

  /** Moves the element; a style sheet of ours does it, as the page may overrule an element's own style. */
  place(left: number, top: number): void {
    this.#set('left', `${Math.round(left)}px`);
    this.#set('top', `${Math.round(top)}px`);
  }

  /** Limits how high the card may grow. */
  limit(height: number): void {
    this.#set('max-height', `${Math.floor(height)}px`);
  }

  /** Moves the focus to the card, so that its name is read out, to bring it back when the card closes. */
  takeFocus(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement !== this.element) this.#focusBefore = activeElement;
    const card = this.root.querySelector<HTMLElement>('[role="dialog"]') ?? this.mount;
    card.focus({ preventScroll: true });
  }

  /** Has a sentence read out and not shown. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  /** Has something else drawn; the focus stays inside where it was inside and what had it is gone. */
  redraw(draw: () => void): void {
    const hadFocus = this.root.activeElement !== null;
    draw();
    if (hadFocus && !this.root.activeElement) this.mount.focus({ preventScroll: true });
  }

  /** Takes the element out of the page and leaves the focus where it was. */
  remove(): void {
    const hadFocus = this.root.activeElement !== null;
    if (this.isShown) this.element.hidePopover();
    this.element.remove();
    if (hadFocus && this.#focusBefore?.isConnected) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = undefined;
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

/** Elements outside an open modal dialog or the fullscreen element cannot be clicked or are not seen: the card goes inside. */
function topLayerOf(holder: Element): Element {
  for (let element: Element | null = holder; element; ) {
    const top: Element | null = element.closest(':modal, :fullscreen');
    if (top) return top;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
}
