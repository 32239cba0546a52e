/** Brings the focus, once what was changed is drawn, to the first of these selectors that fits something: what had it may be gone. */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      return;
    }
  });
}

/** The row of an entity or an event in its list; an id holds small letters, digits and hyphens. */
export function rowOf(id: string): string {
  return `[data-row="${id}"]`;
}
