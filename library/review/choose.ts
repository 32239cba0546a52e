import { batch } from '@preact/signals';
import { firstFrom } from './marks.ts';
import { chosenEntity, chosenEvent, currentMark, marks, tab } from './state.ts';

/** Shows an entity's details. */
export function chooseEntity(id: string | undefined): void {
  batch(() => {
    tab.value = 'names';
    chosenEntity.value = id;
  });
}

/** Shows an event to be edited. */
export function chooseEvent(id: string | undefined): void {
  batch(() => {
    tab.value = 'events';
    chosenEvent.value = id;
  });
}

/** Shows details of what stands at a mark; where several do, those of the next one at each press. */
export function chooseMark(start: number): void {
  const mark = marks.value[firstFrom(marks.value, start)];
  if (!mark || mark.start !== start) return;
  const ids = [...new Set(mark.drawn.map(({ entity }) => entity))];
  batch(() => {
    currentMark.value = start;
    chooseEntity(ids[(ids.indexOf(chosenEntity.value ?? '') + 1) % ids.length]);
  });
}
