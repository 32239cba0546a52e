import { describe, expect, it } from 'vitest';
import { stretchAround, stretchesFrom } from '../../../content-scripts/stretch.ts';
import { runsOf, shown } from './runs.ts';

/** What is read again around the text `@`, which has changed. */
function around(html: string): string[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.nodeValue?.includes('@')) node = walker.nextNode();
  return runsOf(node ? stretchAround(node) : undefined).map(shown);
}

const cases: readonly (readonly [name: string, html: string, runs: readonly string[]])[] = [
  ['its own paragraph only', '<p>one</p><p>two @</p><p>three</p>', ['two @']],
  ['all of the run it is in', '<p>a <b>b <i>@</i></b> c<div>d</div>', ['a b @ c']],
  ['up to the blocks beside it', '<div>far</div>near <i>@</i> by<div>far</div>', ['near @ by']],
  ['a footnote mark by itself', '<p>a<sup>@</sup>b</p>', ['@']],
  ['nothing in what is never read', '<p>a<textarea>@</textarea></p>', []],
  ['a block within a link, not the link', '<a>a<div>@</div>b</a>', ['@']],
];

describe('around a change', () => {
  it.each(cases)('reads %s', (_name, html, runs) => {
    expect(around(html)).toEqual(runs);
  });

  it('reads a new block and the text that it parts', () => {
    document.body.innerHTML = '<section>Islam <div>new</div> Qala</section>';
    expect(runsOf(stretchAround(document.querySelector('div') as Element)).map(shown)).toEqual(['Islam', 'new', 'Qala']);
  });

  it('reads nothing of a node that has gone', () => {
    expect(stretchAround(document.createTextNode('Kabul'))).toBeUndefined();
  });

  it('reads a document element that has come anew', () => {
    document.body.innerHTML = '<p>Kabul</p>';
    expect(runsOf(stretchAround(document.documentElement)).map(shown)).toEqual(['Kabul']);
  });
});

describe('from an element on', () => {
  it('reads all, each text once, what follows first', () => {
    document.body.innerHTML = '<p>1</p><div>2<p>3</p><section><p id="here">4</p><p>5</p></section>6</div><p>7</p>';
    const runs = stretchesFrom(document.documentElement, document.getElementById('here') as Element).flatMap(runsOf);
    expect(runs.map(shown)).toEqual(['4', '5', '6', '7', '1', '2', '3']);
  });
});
