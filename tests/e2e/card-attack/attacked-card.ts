import type { Page } from 'puppeteer';
import { pause, rest, waitForCard, waitForMark } from '../harness/page.ts';
import type { ChromeLike, Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';

/** A control of the card as it is drawn, with a point in it that a press would hit. */
export type Control = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly box: readonly [number, number, number, number];
};

/** So long a card must be seen before it can be pressed, and some more. */
export const SETTLED_MS = 400;

/** A page that names Kabul where its card has all the room that it wants. */
export const article = (lead = '') => `<!doctype html><html lang="en"><title>Attack</title>
<script>for (const type of ['pointerdown', 'mousedown']) addEventListener(type, () => { window.meddle?.(window.host); window.meddle = undefined; }, true);</script>
<body style="margin:0;padding:30px 60px;font:18px/1.5 serif;background:#fff">${lead}
<p id="mention">The road from <b>Kabul</b> was open, and so was the one to Herat.</p><div style="height:1600px"></div></body>`;

/** The browser, an attacked page and a page of ours from which all is observed. */
export class Siege {
  readonly session: Session;
  readonly own: Page;
  page: Page;

  private constructor(session: Session, own: Page, page: Page) {
    this.session = session;
    this.own = own;
    this.page = page;
  }

  static async begin(session: Session, path: string, body = article()): Promise<Siege> {
    const own = await session.extensionPage('popup/popup.html');
    return new Siege(session, own, await session.open(session.site.page(path, body)));
  }

  /** Loads the page anew, and opens and keeps the card in the state asked for. */
  async raise(view: 'body' | 'why', isKept = true): Promise<void> {
    await this.page.goto(this.page.url());
    await this.page.bringToFront();
    await waitForMark(this.page, 'Kabul');
    await this.page.mouse.move(900, 690);
    await rest(this.page, 'Kabul');
    await waitForCard(this.page);
    await pause(SETTLED_MS);
    if (isKept) await this.pressNamed('Keep open');
    if (view === 'why') await this.pressNamed('Why this mark');
    await pause(SETTLED_MS);
  }

  /** Presses the control whose name begins so with the real pointer, as a hand does. */
  async pressNamed(name: string): Promise<void> {
    const control = await until(
      async () => (await this.controls()).find((each) => each.name.startsWith(name)),
      (found) => found !== undefined,
    );
    await this.press(control as Control);
  }

  async press({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.click(x, y);
  }

  /** Every control that is drawn in the card and that a pointer can hit, found in the card itself: a new one is tried unasked. */
  controls(): Promise<Control[]> {
    return this.page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.mount'));
      const root = host?.shadowRoot;
      const found = root?.querySelectorAll(
        'button, a, input, select, textarea, summary, [role="button"], [tabindex="0"], [contenteditable]',
      );
      return [...(found ?? [])].flatMap((control) => {
        const { x, y, width, height } = control.getClientRects()[0] ?? new DOMRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        if (width === 0 || !control.contains(root?.elementFromPoint(at.x, at.y) ?? null)) return [];
        const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
        return [{ name, ...at, box: [x, y, width, height] as const }];
      });
    });
  }

  /** The card as it is drawn, or that there is none. */
  card(): Promise<string> {
    return this.page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.mount'));
      const mount = host?.shadowRoot?.querySelector('.mount')?.cloneNode(true) as Element | undefined;
      // What it says of a press that was refused is no effect of it.
      mount?.querySelector('.warned')?.remove();
      return mount?.innerHTML ?? 'no card';
    });
  }

  /** What a press could have changed beside the card: all that is stored, the open tabs, where the page is. */
  async kept(): Promise<string> {
    const own = this.own.evaluate(async () => {
      const { chrome } = globalThis as unknown as ChromeLike;
      const [items, tabs] = await Promise.all([chrome.storage.local.get(), chrome.tabs.query({})]);
      return JSON.stringify([items, tabs.length]);
    });
    return `${this.page.url()} ${await own}`;
  }

  /** Presses what opens and closes within the card; whether it did. It is left as it was. */
  async works(): Promise<boolean> {
    const find = async () => (await this.controls()).find(({ name }) => name.startsWith('from the events'));
    const toggle = await find();
    if (!toggle) return false;
    const before = await this.card();
    await this.press(toggle);
    // What the page keeps from the card comes to it a moment later.
    const deadline = Date.now() + SETTLED_MS;
    let changed = false;
    while (!changed && Date.now() < deadline) {
      changed = (await this.card()) !== before;
      if (!changed) await pause(20);
    }
    const again = changed && (await find());
    if (again) await this.press(again);
    return changed;
  }

  /** What the card says of a press that it refused. */
  warning(): Promise<string> {
    return this.page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.mount'));
      return host?.shadowRoot?.querySelector('.warned')?.textContent ?? '';
    });
  }

  /** A picture of the page's window. */
  async picture(): Promise<string> {
    return (await this.page.screenshot({ encoding: 'base64' })) as string;
  }

  /** Of each control whether it looks in one picture as it does in the other: nine tenths of its pixels do, nearly. */
  alike(one: string, other: string, controls: readonly Control[]): Promise<boolean[]> {
    return this.own.evaluate(
      async (pictures, boxes) => {
        const [a, b] = await Promise.all(
          pictures.map(async (picture) => {
            const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context?.drawImage(image, 0, 0);
            return context as OffscreenCanvasRenderingContext2D;
          }),
        );
        return boxes.map(([x, y, width, height]) => {
          const [left, right] = [a, b].map((context) => context?.getImageData(x, y, Math.max(1, width), Math.max(1, height)).data ?? []);
          let same = 0;
          let all = 0;
          for (let at = 0; at < (left?.length ?? 0); at += 4) {
            all++;
            if ([0, 1, 2].every((part) => Math.abs((left?.[at + part] ?? 0) - (right?.[at + part] ?? 0)) < 40)) same++;
          }
          return same / all > 0.9;
        });
      },
      [one, other],
      controls.map(({ box }) => box),
    );
  }

  /** Whether the card is there as `raise` leaves it. */
  async isWhole(view: 'body' | 'why'): Promise<boolean> {
    const names = (await this.controls()).map(({ name }) => name);
    return names.includes('Close') && names.includes('Move') && names.some((name) => name.startsWith('Not this one')) === (view === 'why');
  }

  /** Has the page do something to the card. */
  attack(begin: string): Promise<void> {
    return this.page.evaluate((begin) => {
      const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.mount'));
      Object.assign(globalThis, { host });
      new Function('host', begin)(host);
    }, begin);
  }

  /** Has the page do something more in the moment of the next press, before any other listener of its own. */
  armed(atPress: string): Promise<void> {
    return this.page.evaluate((then) => void Object.assign(globalThis, { meddle: new Function('host', then) }), atPress);
  }

  /** Takes an attack back. */
  endAttack(end: string): Promise<void> {
    return this.page.evaluate((end) => new Function('host', end)((globalThis as unknown as { host: Element }).host), end);
  }
}
