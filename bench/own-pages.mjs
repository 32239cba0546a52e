import { makeNames } from './names.mjs';
import { makePage } from './pages.mjs';

/** Pages of our own making and made-up names, at most so many: what is on them is known. */
export function ownPages(count) {
  const names = makeNames(Math.max(count, 25));
  return {
    termsOf: (wanted) => names.slice(0, wanted),
    pageOf(size) {
      const { html, planted } = makePage(size, names);
      return {
        html,
        expected(terms) {
          const known = new Set(terms);
          return planted.filter((name) => known.has(name));
        },
      };
    },
  };
}
