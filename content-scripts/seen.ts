import type { EntityCount } from '../src/messages.ts';
import type { Marks } from './marks.ts';

/** Whether an element's text can be seen at all. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });
}

/** Marks that a reader can see, by entity, in the order found. */
export function countSeen(marks: Marks): readonly EntityCount[] {
  const counts = new Map<string, number>();
  for (const holder of marks.holders()) {
    if (!isSeen(holder)) continue;
    for (const { entity } of marks.in(holder) ?? []) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].map(([entity, count]) => ({ entity, count }));
}
