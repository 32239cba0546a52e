import type { Shortcut } from '../src/shortcuts.ts';

/** The keys of a shortcut: signs for the eye, and words for the ear, which hears no full stop. */
export function Keys({ shown, spoken }: Pick<Shortcut, 'shown' | 'spoken'>) {
  return (
    <kbd class="keys" dir="ltr">
      <span aria-hidden="true">{shown}</span>
      <span class="visually-hidden">{spoken}</span>
    </kbd>
  );
}
