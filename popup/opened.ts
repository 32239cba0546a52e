import { computed, signal } from '@preact/signals';

/** What is shown in place of the lists: an entity's card, or one event of a report. */
export type Shown =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'event'; readonly report: string; readonly id: string };

/** What was looked at on the way here, the last in front. */
const trail = signal<readonly Shown[]>([]);

/** Id of the control from which the reader left the lists. */
let left: string | undefined;

export const opened = computed(() => trail.value.at(-1));

/** Shows it; what was shown before is a step back. */
export function open(shown: Shown): void {
  if (trail.value.length === 0) left = document.activeElement?.id;
  trail.value = [...trail.value, shown];
}

/** Back to what was shown before, or to the lists. */
export function back(): void {
  trail.value = trail.value.slice(0, -1);
}

/** Back to the lists. */
export function close(): void {
  trail.value = [];
}

/** Gives the focus back to the control from which the reader left the lists. */
export function returnFocus(): void {
  if (left) document.getElementById(left)?.focus();
  left = undefined;
}
