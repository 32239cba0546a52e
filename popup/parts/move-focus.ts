/** Moves the focus among the rows of all lists: up and down from row to row, left and right among a row's controls as they lie on the screen. */
export function moveFocus(event: KeyboardEvent): void {
  const control = event.target instanceof Element ? event.target.closest('button') : null;
  const row = control?.closest('li');
  if (!control || !row) return;
  const controls = [...row.querySelectorAll('button')];
  const place = controls.indexOf(control);
  const forward = getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const target =
    event.key === 'ArrowDown'
      ? inRow(rowBeside(row, 1), place)
      : event.key === 'ArrowUp'
        ? inRow(rowBeside(row, -1), place)
        : event.key === 'ArrowLeft' || event.key === 'ArrowRight'
          ? controls[place + (event.key === forward ? 1 : -1)]
          : undefined;
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function rowBeside(row: Element, step: 1 | -1): Element | undefined {
  const rows = [...document.querySelectorAll('.rows > li')];
  return rows[rows.indexOf(row) + step];
}

/** The control at the same place in another row, or its last where it has fewer. */
function inRow(row: Element | undefined, place: number): HTMLElement | undefined {
  const controls = row?.querySelectorAll('button') ?? [];
  return controls[Math.min(place, controls.length - 1)];
}
