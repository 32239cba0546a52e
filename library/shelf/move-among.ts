/** Moves the focus up and down among the elements that fit a selector, by the arrow keys, Home and End. */
export function moveAmong(selector: string) {
  return (event: KeyboardEvent): void => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const at = all.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) document.querySelector<HTMLElement>('.search-field')?.focus();
    else all[to]?.focus();
  };
}
