/** For a page of the benchmark: draws a card as a page's script does, and what the view can draw least of, each timed. */
import { h, render } from 'preact';
import { CardHost } from '../content-scripts/card-host.ts';
import { drawing } from '../gallery/drawing.tsx';
import { decodePack } from '../src/report/pack.ts';
import { cutReport } from '../src/report/sentences.ts';

/** ms until what is drawn has its place, in an element of its own on top of the page. */
function timed(draw: (mount: Element) => void): number {
  const start = performance.now();
  const host = new CardHost();
  draw(host.mount);
  host.show(document.documentElement);
  host.element.getBoundingClientRect();
  const taken = performance.now() - start;
  host.remove();
  return taken;
}

export default {
  /** A card, the model of its entity made from the report. */
  card: (pack: string, entity: string): number => {
    const reports = [cutReport(decodePack(pack))];
    return timed((mount) => render(drawing({ name: '', entity, lang: 'en', width: 420, text: 16 }, reports, OUTLINES), mount));
  },
  /** One sentence. */
  bare: (): number => timed((mount) => render(h('p', null, 'Bare'), mount)),
};
