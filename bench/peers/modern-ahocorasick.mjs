import AhoCorasick from 'modern-ahocorasick';

/** An automaton of all names in lower case, put to each text node; overlapping finds and parts of words are left as it gives them. */
export default {
  name: 'modern-ahocorasick',
  build: (terms) => ({ automaton: new AhoCorasick(terms.map((term) => term.toLowerCase())), found: [] }),
  scan(state, root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    state.found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [, terms] of state.automaton.search(node.data.toLowerCase())) state.found.push(...terms);
    return state.found.length;
  },
  texts: ({ found }) => found,
};
