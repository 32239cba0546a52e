import marksCss from '../content-scripts/marks.css';

/** Gives the page the marks' style sheet before anything is measured, as the manifest does: its style must not be worked out anew by painting. */
export function dressPage(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body?.getBoundingClientRect();
}
