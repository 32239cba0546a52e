import type { Reader } from './reader.ts';

/** Something a reader does; `run` resolves with whether there was anything to do. Without `weight` it is one of a kind. */
export type Action = { readonly name: string; readonly weight: number; run(reader: Reader): Promise<boolean> };

/** One of them, the more likely the more weight it has. */
export function chosen(actions: readonly Action[], random: () => number): Action {
  let at = random() * actions.reduce((sum, { weight }) => sum + weight, 0);
  for (const action of actions) {
    at -= action.weight;
    if (at < 0) return action;
  }
  return actions[0] as Action;
}
