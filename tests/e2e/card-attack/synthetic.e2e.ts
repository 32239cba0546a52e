import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { Siege } from './attacked-card.ts';

/** Everything that a page can say to an element without the reader; the test build's open shadow root lets it reach each of them. */
function meddle(index: number): string {
  const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.mount'));
  const all = host?.shadowRoot?.querySelectorAll('button, a, input, select, textarea, summary, [role="button"], [tabindex]') ?? [];
  const target = all[index] as HTMLElement | undefined;
  if (!host || !target) return '';
  const { x, y, width, height } = target.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  const init = { bubbles: true, cancelable: true, composed: true, view: window, button: 0, buttons: 1, detail: 1, ...at };
  const pointer = { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  const events: Event[] = [];
  for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'gotpointercapture', 'pointermove', 'pointerup', 'lostpointercapture'])
    events.push(
      new PointerEvent(type, { ...pointer, ...(type === 'pointermove' && { clientX: at.clientX + 60, clientY: at.clientY + 60 }) }),
    );
  for (const type of ['mouseover', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'])
    events.push(new MouseEvent(type, init));
  events.push(new PointerEvent('click', pointer), new MouseEvent('click', { ...init, detail: 0 }));
  for (const key of ['Enter', ' ', 'Escape', 'ArrowRight', 'ArrowDown', 'End', 'Delete', 'Tab'])
    for (const type of ['keydown', 'keypress', 'keyup'])
      events.push(new KeyboardEvent(type, { ...init, key, code: key === ' ' ? 'Space' : key }));
  for (const type of [
    'submit',
    'reset',
    'change',
    'input',
    'beforeinput',
    'select',
    'toggle',
    'beforetoggle',
    'command',
    'close',
    'cancel',
    'copy',
    'paste',
  ])
    events.push(new Event(type, { bubbles: true, cancelable: true, composed: true }));
  for (const type of ['dragstart', 'drop', 'dragend']) events.push(new DragEvent(type, init));
  if ('TouchEvent' in globalThis) for (const type of ['touchstart', 'touchend']) events.push(new TouchEvent(type, init));
  events.push(new WheelEvent('wheel', init), new FocusEvent('focusin', init), new FocusEvent('focus'));
  for (const event of events) target.dispatchEvent(event);
  // What the page can aim at without a way in.
  for (const aim of [host, document.documentElement, document, window]) {
    for (const event of events) aim.dispatchEvent(new (event.constructor as typeof Event)(event.type, init));
  }
  target.click();
  (host as HTMLElement).click();
  return `${target.getAttribute('aria-label') ?? target.textContent}: ${events.length}`;
}

describe.each(browsers)('events that a page makes up, %s', (kind) => {
  let session: Session;
  let siege: Siege;
  beforeAll(async () => {
    session = await Session.start(kind);
    siege = await Siege.begin(session, '/synthetic');
  });
  afterAll(() => session.stop());

  it.each(['body', 'why'] as const)('do nothing to any control of the %s', async (view) => {
    await siege.raise(view);
    const { page } = siege;
    await page.mouse.move(900, 690);
    const [card, kept] = [await siege.card(), await siege.kept()];
    const tried: string[] = [];
    for (let index = 0; ; index++) {
      const name = await page.evaluate(meddle, index);
      if (!name) break;
      tried.push(name);
      expect(await siege.card(), name).toBe(card);
    }
    await pause(200);
    // Every control that is drawn is among them.
    expect(tried.length).toBeGreaterThanOrEqual((await siege.controls()).length);
    expect(await siege.card()).toBe(card);
    expect(await siege.kept()).toBe(kept);
    // The same as a hand does it: nothing above was in vain.
    await expect.poll(() => siege.works()).toBe(true);
  });

  it('open no card, and close none that is kept', async () => {
    await siege.raise('body');
    const card = await siege.card();
    await siege.page.evaluate(() => {
      const mark = document.querySelector('#mention')?.getBoundingClientRect() ?? new DOMRect();
      for (const aim of [document.querySelector('#mention b'), document, window]) {
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click', 'contextmenu'])
          aim?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: mark.x + 480, clientY: mark.y + 10, pointerType: 'touch' }));
        for (const key of ['Escape', 'Enter']) aim?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key }));
      }
    });
    await pause(900);
    expect(await siege.card()).toBe(card);
  });
});
