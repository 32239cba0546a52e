import AhoCorasick from 'modern-ahocorasick';

/** An automaton of all names in lower case, put to each text node, whole words and the longest of those that overlap. Finds nothing across inline elements. */
export default {
  name: 'modern-ahocorasick',
  build: (terms) => ({ automaton: new AhoCorasick(terms.map((term) => term.toLowerCase())), found: [] }),
  scan(state, root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    state.found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node;
      for (const { start, end } of state.automaton.search(data.toLowerCase(), { strategy: 'leftmost-longest' }))
        if (!isLetter(data[start - 1]) && !isLetter(data[end])) state.found.push(data.slice(start, end));
    }
    return state.found.length;
  },
  texts: ({ found }) => found,
};

const isLetter = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
