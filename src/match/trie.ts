import { kept } from '../text/kept.ts';
import { edgeHash, spread, type Trie } from './matcher.ts';
import { lengthened } from './room.ts';
import { slotsFor } from './word-list.ts';

/** A trie while names are being added. */
export type GrowingTrie = { -readonly [Field in keyof Omit<Trie, 'endings'>]: Trie[Field] } & {
  readonly endings: Map<number, string[]>;
  /** Nodes so far, the root included. */
  nodes: number;
  /** Forms so far; they are numbered from 1. */
  count: number;
};

/** The root alone, with room for about so many forms. */
export function growTrie(expected: number): GrowingTrie {
  const nodes = expected * 2 + 2;
  return {
    parents: new Int32Array(nodes),
    words: new Int32Array(nodes),
    forms: new Int32Array(nodes),
    inner: new Uint8Array(nodes),
    slots: new Int32Array(slotsFor(nodes)),
    names: new Int32Array(expected + 1),
    next: new Int32Array(expected + 1),
    leads: new Uint8Array(expected + 1),
    endings: new Map(),
    nodes: 1,
    count: 0,
  };
}

/** The node that a word (negative: a stem) leads to from a node, 0 where there is none. */
export function childOf(trie: Trie, parent: number, word: number): number {
  return trie.slots[edgeSlot(trie, parent, word)] as number;
}

/** The node that a word leads to, made where there is none. */
export function addChild(trie: GrowingTrie, parent: number, word: number): number {
  const slot = edgeSlot(trie, parent, word);
  const known = trie.slots[slot] as number;
  if (known !== 0) return known;
  const node = trie.nodes++;
  if (node === trie.parents.length) lengthenNodes(trie);
  trie.parents[node] = parent;
  trie.words[node] = word;
  trie.inner[parent] = 1;
  trie.slots[slot] = node;
  if (node * 2 > trie.slots.length) refile(trie);
  return node;
}

/** The node that a stem with such endings leads to, made where there is none: no name lends its endings to another of the same stem. */
export function addStem(trie: GrowingTrie, parent: number, word: number, endings: string): number {
  const stem = addChild(trie, parent, -word);
  const lists = kept(trie.endings, stem, (): string[] => []);
  const known = lists.indexOf(endings);
  return addChild(trie, stem, -1 - (known < 0 ? lists.push(endings) - 1 : known));
}

/** The node that a stem leads to with an ending of its list of this number: nothing else leads on from it, so lists may have numbers of words. */
export function endingNode(trie: Trie, stem: number, list: number): number {
  return childOf(trie, stem, -1 - list);
}

/** Lets a form of a name end at a node, unless that is the root; `lead` letters at its start are not the name's. */
export function addForm(trie: GrowingTrie, node: number, name: number, lead: number): void {
  if (node === 0) return;
  const form = ++trie.count;
  if (form === trie.names.length) lengthenForms(trie);
  trie.names[form] = name;
  trie.leads[form] = lead;
  trie.next[form] = trie.forms[node] as number;
  trie.forms[node] = form;
}

/** The trie cut to its size. */
export function finishTrie(trie: GrowingTrie): GrowingTrie {
  const { nodes, count } = trie;
  return {
    ...trie,
    parents: trie.parents.slice(0, nodes),
    words: trie.words.slice(0, nodes),
    forms: trie.forms.slice(0, nodes),
    inner: trie.inner.slice(0, nodes),
    names: trie.names.slice(0, count + 1),
    next: trie.next.slice(0, count + 1),
    leads: trie.leads.slice(0, count + 1),
  };
}

function lengthenNodes(trie: GrowingTrie): void {
  trie.parents = lengthened(trie.parents);
  trie.words = lengthened(trie.words);
  trie.forms = lengthened(trie.forms);
  trie.inner = lengthened(trie.inner);
}

function lengthenForms(trie: GrowingTrie): void {
  trie.names = lengthened(trie.names);
  trie.next = lengthened(trie.next);
  trie.leads = lengthened(trie.leads);
}

function edgeSlot(trie: Trie, parent: number, word: number): number {
  const mask = trie.slots.length - 1;
  for (let slot = spread(edgeHash(parent, word)) & mask; ; slot = (slot + 1) & mask) {
    const node = trie.slots[slot] as number;
    if (node === 0 || (trie.parents[node] === parent && trie.words[node] === word)) return slot;
  }
}

function refile(trie: GrowingTrie): void {
  const slots = new Int32Array(trie.slots.length * 2);
  for (let node = 1; node < trie.nodes; node++) {
    let slot = spread(edgeHash(trie.parents[node] as number, trie.words[node] as number)) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = node;
  }
  trie.slots = slots;
}
