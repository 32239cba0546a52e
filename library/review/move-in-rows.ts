/** Moves the focus up and down among the rows of a list, to the control at the same place in the row. */
export function moveInRows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const control = event.target instanceof Element ? event.target.closest('button, input') : null;
  const row = control?.closest('li');
  const other = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  if (!control || !row || !other) return;
  const controls = (of: Element) => [...of.querySelectorAll<HTMLElement>('button, input')];
  const there = controls(other);
  event.preventDefault();
  there[Math.min(controls(row).indexOf(control as HTMLElement), there.length - 1)]?.focus();
}
