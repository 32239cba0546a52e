import { isLoud } from '../src/match/anchor-file.ts';
import { crossesEdge, newSifted, nextCandidate, type Sieve, type Sifted } from '../src/match/sieve.ts';
import { isElement, isInPage, isText, own, rootOf } from './own.ts';
import { asides, elementsBetween, isIn, textsOf, unread, WORK_PER_PAUSE, workOf } from './text-walk.ts';

/** So many text nodes on either side of a changed one may have a part in what it says. */
const NODES_AROUND = 12;

/** Looks in steps through the text of a node and what it may run on from and into; tells whether a name may stand there. */
export function* lookThrough(sieve: Sieve, root: Node): Generator<void, boolean> {
  const element = isElement(root) ? root : root.parentElement;
  if (!isInPage(root) || (element && own(element, 'closest')(unread))) return false;
  const aside = element && own(element, 'closest')(asides);
  const skipped = new Set<Text>();
  for (const each of elementsBetween(root)) {
    const texts = textsOf(each);
    for (const text of texts) skipped.add(text);
    if (own(each, 'matches')(asides) && isInTexts(sieve, texts)) return true;
    yield;
  }
  if (aside) return isInTexts(sieve, textsOf(aside));
  const sifted = newSifted();
  let work = 0;
  for (const node of textsAround(root)) {
    if (skipped.has(node) || (!own(root, 'contains')(node) && isIn(node, asides))) continue;
    const { data } = node;
    const at = toldAt(sieve, data, sifted);
    // What tells of a name may be the end of the text before.
    if (at >= 0 && !(isIn(node, unread) && toldAt(sieve, data, newSifted()) === at)) return true;
    work += workOf(data);
    if (work < WORK_PER_PAUSE) continue;
    work = 0;
    yield;
    // The way from a node that has left the page leads nowhere.
    if (!node.isConnected) return yield* lookThrough(sieve, root);
  }
  return isLoudBehind(sieve, '', sifted);
}

function isInTexts(sieve: Sieve, texts: readonly Text[]): boolean {
  const sifted = newSifted();
  return texts.some(({ data }) => toldAt(sieve, data, sifted) >= 0) || isLoudBehind(sieve, '', sifted);
}

/** The first place in a text where it and what was read before tell of a name that counts by itself, -1 where they do not. */
function toldAt(sieve: Sieve, text: string, sifted: Sifted): number {
  if (isLoudBehind(sieve, text, sifted)) return 0;
  for (let at = nextCandidate(sieve, text, 0, sifted); at >= 0; at = nextCandidate(sieve, text, at + 1, sifted)) {
    if (isAnyLoud(sieve, sifted)) return at;
  }
  return -1;
}

function isLoudBehind(sieve: Sieve, text: string, sifted: Sifted): boolean {
  return crossesEdge(sieve, text, sifted) && isAnyLoud(sieve, sifted);
}

function isAnyLoud(sieve: Sieve, { met }: Sifted): boolean {
  const loud = met.some((hash) => isLoud(sieve, hash));
  met.length = 0;
  return loud;
}

/** The texts of a node, and some before and behind. The page may change between any two. */
function* textsAround(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(rootOf(root), NodeFilter.SHOW_TEXT);
  walker.currentNode = root;
  for (let before = 0; before < NODES_AROUND && walker.previousNode(); ) before++;
  if (isText(walker.currentNode)) yield walker.currentNode;
  const all = isRoot(root);
  let behind = 0;
  while (behind < NODES_AROUND && walker.nextNode()) {
    const node = walker.currentNode as Text;
    // What is in it as well is told by more than that.
    if (!all && own(root, 'compareDocumentPosition')(node) === Node.DOCUMENT_POSITION_FOLLOWING) behind++;
    yield node;
  }
}

function isRoot(node: Node): node is Document | ShadowRoot {
  return node === rootOf(node);
}
