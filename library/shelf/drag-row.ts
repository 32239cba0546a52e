import { moveReport } from './actions.ts';
import { entries } from './state.ts';

/** The report whose handle is held: only by it a row is dragged, so that its words can be selected. */
export const grip: { held: string | undefined } = { held: undefined };

/** What makes a row one that can be dragged, and dropped upon. */
export function dragOf(id: string) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      if (grip.held !== id) {
        event.preventDefault();
        return;
      }
      event.dataTransfer?.setData('text/x-report', id);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver(event: DragEvent) {
      if (grip.held === undefined || grip.held === id) return;
      event.preventDefault();
      mark(event, isBelow(event) ? 'below' : 'above');
    },
    onDragLeave: (event: DragEvent) => mark(event, undefined),
    onDragEnd: () => {
      grip.held = undefined;
    },
    onDrop(event: DragEvent) {
      const held = grip.held;
      mark(event, undefined);
      if (held === undefined) return;
      event.preventDefault();
      grip.held = undefined;
      const at = entries.value.findIndex((entry) => entry.id === id);
      void moveReport(held, isBelow(event) ? entries.value[at + 1]?.id : id);
    },
  };
}

function isBelow({ clientY, currentTarget }: DragEvent): boolean {
  const { top, height } = (currentTarget as HTMLElement).getBoundingClientRect();
  return clientY > top + height / 2;
}

/** Where the row would come to lie. Not by a class: those are the component's. */
function mark({ currentTarget }: DragEvent, place: 'above' | 'below' | undefined): void {
  const row = currentTarget as HTMLElement;
  if (place) row.dataset['drop'] = place;
  else delete row.dataset['drop'];
}
