import type { Listed } from '../state.ts';
import { moveFocus } from './move-focus.ts';
import { NamedRow } from './named-row.tsx';
import { OtherRow } from './other-row.tsx';

export type EntityRowsProps = {
  readonly listed: readonly Listed[];
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
};

/** Entities in rows; arrow keys go from control to control. */
export function EntityRows({ listed, labelledBy }: EntityRowsProps) {
  const most = Math.max(...listed.map(({ count }) => count));
  return (
    <ul class="rows" aria-labelledby={labelledBy} onKeyDown={moveFocus}>
      {listed.map(({ entity, count }) =>
        count > 0 ? (
          <NamedRow key={entity.id} entity={entity} count={count} share={count / most} />
        ) : (
          <OtherRow key={entity.id} entity={entity} />
        ),
      )}
    </ul>
  );
}
