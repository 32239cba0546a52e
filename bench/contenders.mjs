/** Who is measured: the floor, the product, and other ways of finding names. */
import { scriptOf } from './bundle.mjs';

/** By name: the module. The floor comes first: the others are told in its measure. */
const contenders = {
  floor: 'floor.mjs',
  backgrounder: 'contender.ts',
  'backgrounder-judged': 'contender-judged.ts',
  'one-regexp': 'peers/one-regexp.mjs',
  markjs: 'peers/markjs.mjs',
  findandreplacedomtext: 'peers/findandreplacedomtext.mjs',
  'modern-ahocorasick': 'peers/modern-ahocorasick.mjs',
};

/** mark.js reads the whole page for each name: with more, a page takes it minutes. */
const mostNames = { markjs: 25 };

/** Scripts by contender's name, the floor's and those named or else all. */
export async function contenderScripts(only = Object.keys(contenders)) {
  const named = Object.entries(contenders).filter(([name]) => name === 'floor' || only.includes(name));
  return Object.fromEntries(await Promise.all(named.map(async ([name, file]) => [name, await scriptOf(file)])));
}

/** Those of the scripts that can be asked for so many names. */
export function ableToFind(scripts, count) {
  return Object.fromEntries(Object.entries(scripts).filter(([name]) => count <= (mostNames[name] ?? Infinity)));
}
