import findAndReplaceDOMText from 'findandreplacedomtext';
import oneRegExp from './one-regexp.mjs';

/** findAndReplaceDOMText with one regular expression of all names. It changes the page. */
export default {
  name: 'findAndReplaceDOMText',
  mutates: true,
  build: oneRegExp.build,
  scan(state, root) {
    state.found = [];
    findAndReplaceDOMText(root, {
      find: state.pattern,
      replace(portion, match) {
        if (portion.isEnd) state.found.push({ text: match[0] });
        const mark = document.createElement('mark');
        mark.textContent = portion.text;
        return mark;
      },
    });
    return state.found.length;
  },
  texts: oneRegExp.texts,
};
