import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { SETTLED_MS, Siege } from './attacked-card.ts';
import { attacks } from './attacks.ts';

const views = ['body', 'why'] as const;

/** From attack to attack on one card, in ms. */
const BETWEEN_MS = 3000;

/** One attack of each kind in every run, as all take minutes; with ATTACKS=all each of them, under which the panel is the same card as the body. */
const isWhole = process.env['ATTACKS'] === 'all';
const cases = (view: (typeof views)[number]) => attacks.filter(({ isOfAKind }) => isOfAKind || (isWhole && view === 'body'));

describe.each(browsers)('every control of a card under attack, %s', (kind) => {
  let session: Session;
  let siege: Siege;
  let began = 0;
  /** The page is as it was before the last attack. */
  let isClean = false;
  beforeAll(async () => {
    session = await Session.start(kind);
    siege = await Siege.begin(session, '/covered');
  });
  afterAll(() => session.stop());

  describe.each(views)('the %s', (view) => {
    it.each(cases(view).map((attack) => [attack.name, attack] as const))('%s: is seen, or does nothing', async (_name, attack) => {
      const { page } = siege;
      const { begin, end, atPress, hides, doubtful } = attack;
      const isHidden = hides === 'both' || hides === kind;
      if (!isClean || !(await siege.isWhole(view))) await siege.raise(view);
      isClean = false;
      await page.mouse.move(900, 690);
      const controls = await siege.controls();
      const [drawn, card, kept] = [await siege.picture(), await siege.card(), await siege.kept()];
      // A page that comes on top more often than that is let go of, and each attack does it twice.
      await pause(began + BETWEEN_MS - performance.now());
      began = performance.now();
      await siege.attack(begin);
      await pause(SETTLED_MS);
      const isSeen = await siege.alike(drawn, await siege.picture(), controls);
      const hidden = controls.filter((_, i) => !isSeen[i]);
      // An attack that hides nothing any more proves nothing.
      expect(hidden.length > 0, `hides ${hidden.length} of ${controls.length}`).toBe(isHidden);
      // Only the first press comes while it is hidden.
      if (atPress) await siege.armed(atPress);
      for (const control of atPress ? hidden.slice(0, 1) : hidden) await siege.press(control);
      await pause(50);
      expect(await siege.kept()).toBe(kept);
      if (isHidden) expect([card, 'no card']).toContain(await siege.card());
      else if (!doubtful) await expect.poll(() => siege.works(), { message: 'works' }).toBe(true);
      if (end === undefined) return;
      await siege.endAttack(end);
      if (await siege.isWhole(view)) {
        await pause(SETTLED_MS);
        await expect.poll(() => siege.works(), { message: 'works again' }).toBe(true);
      }
      isClean = true;
    });
  });
});
