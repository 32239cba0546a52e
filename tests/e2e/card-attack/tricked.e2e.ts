import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from '../page/browser-page.ts';
import { cardOf } from '../page/cards-seen.ts';
import { article, type Control, SETTLED_MS, Siege } from './attacked-card.ts';

/** Stops everything that can be stopped, from the first listener on. */
const deaf = `<script>
window.heard = [];
for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown', 'keyup', 'focusin', 'beforetoggle', 'toggle'])
  for (const target of [window, document]) target.addEventListener(type, (event) => {
    if (event.target.popover !== undefined && event.target.popover !== null && event.target.id === '') heard.push(type);
    event.preventDefault(); event.stopImmediatePropagation();
  }, true);
</script>`;

/** The reader's press falls on what the page has put there just before. */
const bait = `<script>
window.moves = [];
let last = '';
(function look() {
  const { x, y } = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot)?.getBoundingClientRect() ?? {};
  if (last !== x + ' ' + y) moves.push(performance.now());
  last = x + ' ' + y;
  requestAnimationFrame(look);
})();
addEventListener('mousemove', (event) => {
  if (!window.shift || event.clientX < 700) return;
  document.querySelector('#mention').style.cssText = shift;
  window.shift = undefined;
}, true);
addEventListener('mousedown', (event) => { window.pressed = performance.now(); }, true);
</script>`;

describe.each(browsers)('a page that plays tricks, %s', (kind) => {
  let session: Session;
  let siege: Siege;
  const begin = async (path: string, body: string) => {
    await siege?.page.close();
    siege = await Siege.begin(session, path, body);
  };
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  it('cannot deaden the card’s buttons, nor forbid that it opens, nor hear of it', async () => {
    await begin('/deaf', article(deaf));
    await siege.raise('body');
    await expect.poll(() => siege.works()).toBe(true);
    await siege.pressNamed('Why this mark');
    await pause(SETTLED_MS);
    const { page } = siege;
    await page.keyboard.press('Tab');
    await siege.pressNamed('Close');
    await expect.poll(() => siege.card()).toBe('no card');
    const heard = await page.evaluate(() => [...new Set((globalThis as unknown as { heard: string[] }).heard)].sort());
    // What a pointer does is the one thing that nobody can keep from a page.
    expect(heard.filter((type) => !/^(pointer|mouse|click)/.test(type))).toEqual([]);
  });

  it.each(['Close', 'Never “Kabul” anywhere', 'Why this mark?'])('gains no press that was meant for something else: %s', async (name) => {
    await begin('/bait', article(bait));
    const { page } = siege;
    await waitForMark(page, 'Kabul');
    await rest(page, 'Kabul');
    await waitForCard(page);
    await pause(SETTLED_MS);
    if (name.startsWith('Never')) await siege.pressNamed('Why this mark');
    await pause(SETTLED_MS);
    const control = (await siege.controls()).find((each) => each.name === name) as Control;
    const [card, kept] = [await siege.card(), await siege.kept()];
    // So that the control comes to lie beneath a point far from where it is.
    const [x, y] = [control.x + 300, control.y + 40];
    await page.evaluate(() => void Object.assign(globalThis, { shift: 'position:relative;left:300px;top:40px' }));
    await page.mouse.move(control.x, control.y);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await pause(60);
    const waited = await page.evaluate(() => {
      const { moves, pressed } = globalThis as unknown as { moves: number[]; pressed: number };
      return pressed - (moves.filter((at) => at <= pressed).at(-1) ?? 0);
    });
    // A slow machine may have given the reader the time to see it.
    if (waited < 280) {
      expect([card, 'no card']).toContain(await siege.card());
      expect(await siege.kept()).toBe(kept);
    }
  });

  it('has its own popover stay open when the card of a name in it is pressed', async () => {
    await begin(
      '/menu',
      `<!doctype html><html lang="en"><title>Menu</title><div popover id="menu" style="margin:40px;width:600px;height:500px"><p>A letter from Kabul.</p></div>
       <button popovertarget="menu" style="margin-top:640px">Open</button>`,
    );
    const { page } = siege;
    await page.click('button');
    await page.mouse.move(700, 600);
    await rest(page, 'Kabul');
    await waitForCard(page);
    await pause(SETTLED_MS);
    await siege.pressNamed('Keep open');
    await expect.poll(() => siege.works()).toBe(true);
    expect(await page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'))).toBe(true);
    // Kept, it outlives what it stood in.
    await page.evaluate(() => (document.querySelector('#menu') as HTMLElement).hidePopover());
    await pause(SETTLED_MS);
    expect((await cardOf(page, 'Kabul')).isKept).toBe(true);
  });

  it('learns no letter of the card by fonts that it offers under the names of the system’s', async () => {
    const families = [
      'system-ui',
      'sans-serif',
      'serif',
      'monospace',
      'ui-sans-serif',
      'Arial',
      'Segoe UI',
      'DejaVu Sans',
      'Times New Roman',
    ];
    const letters = [...'abcdefghijklmnopqrstuvwxyzKP“”0123456789'];
    const faces = families.flatMap((family) =>
      letters.map((letter) => {
        const code = letter.codePointAt(0)?.toString(16);
        return `@font-face{font-family:"${family}";src:url(/leak/${code}-${family.replaceAll(' ', '-')});unicode-range:U+${code}}`;
      }),
    );
    const used = '<i style="font-family:Arial">k</i>';
    await begin('/fonts', article(`<style>${faces.join('')} body{font-family:Nothing!important}</style>${used}`));
    await siege.raise('why');
    await pause(300);
    const leaks = session.site.requests.filter((line) => line.includes('/leak/')).map((line) => line.replace(/.*\/leak\//, ''));
    // The page's own letter shows that it would work.
    expect([...new Set(leaks)]).toEqual(['6b-Arial']);
  });

  it('sees the card go for good where it does not leave it in peace, and the next page has cards again', async () => {
    await begin('/fight', article());
    await siege.raise('body');
    const { page } = siege;
    const fight = () => {
      const timer = setInterval(() => {
        const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot?.querySelector('.mount'));
        if (host) for (let i = 0; i < 30; i++) host.setAttribute('style', `opacity:0.${i}`);
        else clearInterval(timer);
      }, 10);
    };
    await page.evaluate(fight);
    await expect.poll(() => siege.card()).toBe('no card');
    await page.mouse.move(900, 690);
    await rest(page, 'Kabul');
    await pause(900);
    expect(await siege.card()).toBe('no card');
    await siege.raise('body');
    await expect.poll(() => siege.works()).toBe(true);
  });

  it('is told nothing, and the reader is, where a press does nothing', async () => {
    await begin('/said', article());
    await siege.raise('body');
    const { page } = siege;
    await siege.attack(
      `document.head.append(Object.assign(document.createElement('style'), { textContent: 'html{zoom:.9;filter:blur(1px)}' }))`,
    );
    await pause(SETTLED_MS);
    if (await siege.works()) throw new Error('It was not refused');
    expect(await siege.warning()).toContain('nothing was done');
    await picture(session, page, 'press-refused');
    await page.evaluate(() => document.head.lastElementChild?.remove());
  });
});
