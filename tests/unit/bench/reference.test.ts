// @vitest-environment jsdom
import { expect, it } from 'vitest';
import reference from '../../../bench/reference.mjs';

const terms = ['Kabul', 'New Zealand', 'New', 'Islam Qala', 'Hong-Kong', 'Évora', 'Ḩāʼil'];

function found(html: string): string[] {
  document.body.innerHTML = html;
  const state = reference.build(terms);
  reference.scan(state, document.body);
  return reference.texts(state);
}

it.each([
  ['<p>From Kabul to KABUL.</p>', ['Kabul', 'KABUL']],
  ['<p>New Zealand is new.</p>', ['New Zealand', 'new']],
  ['<p>Islam <b>Qala</b>, Ka<i>bul</i></p>', ['Islam Qala', 'Kabul']],
  ['<p>hong kong, Hong\u2011Kong, evora, E\u0301vora</p>', ['hong kong', 'Hong\u2011Kong', 'evora', 'E\u0301vora']],
  ['<p>Ka\u00adbul, Hail</p>', ['Ka\u00adbul', 'Hail']],
])('finds in %s the names %j', (html, names) => expect(found(html)).toEqual(names));

it.each([
  '<p>Kabuli, Kabul2, anew</p>',
  '<p>Islam, Qala; Islam (Qala)</p>',
  '<div>Islam</div><div>Qala</div>',
  '<p>Islam<br>Qala</p>',
  '<script>Kabul</script><style>/* Kabul */</style><textarea>Kabul</textarea>',
])('finds nothing in %s', (html) => expect(found(html)).toEqual([]));
