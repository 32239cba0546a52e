/** One regular expression of all names, put to each text node: what most would write first. Finds nothing across inline elements. */
export default {
  name: 'one RegExp',
  build(terms) {
    const longestFirst = [...terms].sort((a, b) => b.length - a.length);
    const escaped = longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return { pattern: new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi'), found: [] };
  },
  scan(state, root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    state.found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of node.data.matchAll(state.pattern)) state.found.push({ node, start: match.index, text: match[0] });
    }
    return state.found.length;
  },
  texts: ({ found }) => found.map(({ text }) => text),
};
