/** Who is measured: the floor, the product, and other ways of finding names, some in packages that need not be installed. */
import { createRequire } from 'node:module';
import { scriptOf } from './bundle.mjs';

/** By name: the module, and the package it needs. The floor comes first: the others are told in its measure. */
const contenders = {
  floor: { file: 'floor.mjs' },
  backgrounder: { file: 'contender.ts' },
  'backgrounder-judged': { file: 'contender-judged.ts' },
  'one-regexp': { file: 'peers/one-regexp.mjs' },
  markjs: { file: 'peers/markjs.mjs', needs: 'mark.js' },
  findandreplacedomtext: { file: 'peers/findandreplacedomtext.mjs', needs: 'findandreplacedomtext' },
  'modern-ahocorasick': { file: 'peers/modern-ahocorasick.mjs', needs: 'modern-ahocorasick' },
};

/** Scripts by contender's name, of all that can be had or of those named; says which are left out. */
export async function contenderScripts(only = Object.keys(contenders)) {
  const scripts = {};
  for (const [name, { file, needs }] of Object.entries(contenders)) {
    if (name !== 'floor' && !only.includes(name)) continue;
    if (needs && !isInstalled(needs)) console.log(`Left out: ${name}, as the package ${needs} is not installed.`);
    else scripts[name] = await scriptOf(file);
  }
  return scripts;
}

function isInstalled(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
