import Mark from 'mark.js';

/** mark.js, a pass for each name, in its plain mode. It changes the page. */
export default {
  name: 'mark.js',
  mutates: true,
  build: (terms) => ({ terms, found: [] }),
  scan(state, root) {
    state.found = [];
    new Mark(root).mark(state.terms, {
      separateWordSearch: false,
      accuracy: 'exactly',
      each: (element) => state.found.push(element.textContent),
    });
    return state.found.length;
  },
  texts: ({ found }) => found,
};
