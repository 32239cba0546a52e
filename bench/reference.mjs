/**
 * What stands on a page, found the slow and obvious way, for pages that nobody planted: near the truth, not the truth itself, as it
 * knows nothing of apostrophes in words (Smith's Parish). It shares nothing with the product but what a
 * name is: its words in order, folded, at the edges of words, with nothing between them but white space, hyphens and the like; in
 * text that no box of the page parts.
 */
export default {
  name: 'reference',
  build(terms) {
    const byFirst = new Map();
    for (const term of terms) {
      const words = wordsIn(term).map(({ folded }) => folded);
      if (!byFirst.has(words[0])) byFirst.set(words[0], []);
      byFirst.get(words[0]).push(words);
    }
    for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);
    return { byFirst, found: [] };
  },
  scan(state, root) {
    state.found = textsBelow(root).flatMap((text) => namesIn(text, state.byFirst));
    return state.found.length;
  },
  texts: ({ found }) => found,
};

const unread = 'script,style,noscript,textarea,template,title,select,option,iframe,object,canvas,audio,video,rp';
const apart = 'br,hr,img,input,iframe,object,canvas,audio,video,select,textarea';

/** The page's text in stretches that run on. */
function textsBelow(root) {
  const texts = [''];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(texts.pop() + node.data);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const parts = node.matches(apart) || !/^(inline|contents|ruby|$)/.test(getComputedStyle(node).display);
    if (parts) texts.push('');
    if (!node.matches(unread)) for (const child of node.childNodes) read(child);
    if (parts) texts.push('');
  };
  read(root);
  return texts.filter((text) => text.trim() !== '');
}

/** The leftmost longest. */
function namesIn(text, byFirst) {
  const words = wordsIn(text);
  const found = [];
  for (let at = 0; at < words.length; at++) {
    const name = byFirst.get(words[at].folded)?.find((each) => each.every((word, i) => isNext(words[at + i], word, i)));
    if (!name) continue;
    const last = words[at + name.length - 1];
    found.push(text.slice(words[at].start, last.end));
    at += name.length - 1;
  }
  return found;
}

const isNext = (found, word, index) => found?.folded === word && (index === 0 || found.joined);

/** Each word with its folded letters, its offsets, and whether it goes on with the one before. */
function wordsIn(text) {
  let last = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+/gu)].map(({ 0: word, index: start }) => {
    const joined = /^[\s\p{Pd}'’.]*$/u.test(text.slice(last, start));
    last = start + word.length;
    return { folded: foldOf(word), start, end: last, joined };
  });
}

/** Without accents, and without the letters that only stand for a pause or a stress (U+02B9 to U+02C8). */
function foldOf(word) {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u02b9-\u02c8]/gu, '')
    .toLowerCase();
}
