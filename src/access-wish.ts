import { everySite, isOfEverySite, originsOf, type Reach, reachOf } from './access.ts';

/** What of the browser's interface changes access; `request` only within a press. */
export type AccessDoor = {
  request(wanted: { origins: string[] }): Promise<boolean>;
  remove(given: { origins: string[] }): Promise<boolean>;
};

/** What there is to do for a wish. */
export type AccessStep = { readonly ask: readonly string[] } | { readonly giveBack: readonly string[] } | undefined;

/** How it went; `refused`: the person, or a policy, said no to the browser's question. */
export type AccessOutcome = 'done' | 'refused' | 'failed';

/**
 * What to do so that pages are read as wished: nothing where they are, or where no site is in front to begin with. Of every site one comes to
 * chosen ones by giving every site back: neither browser gives a part of what it gave whole, so the first is asked for in a press of its own.
 */
export function stepTo(wish: Reach, origins: readonly string[], site?: string): AccessStep {
  const now = reachOf(origins);
  if (wish === now) return undefined;
  if (wish === 'everywhere') return { ask: [everySite] };
  if (wish === 'on-click') return { giveBack: origins };
  // Of the chosen ones that Firefox keeps beside it, none is given back.
  if (now === 'everywhere') return { giveBack: origins.filter(isOfEverySite) };
  const wanted = originsOf(site ?? '');
  return wanted.length > 0 ? { ask: wanted } : undefined;
}

/** Does it. Called in the press itself, before anything is waited for: Firefox forgets the press else. */
export async function takeStep(door: AccessDoor, step: AccessStep): Promise<AccessOutcome> {
  if (!step) return 'done';
  try {
    const went = 'ask' in step ? await door.request({ origins: [...step.ask] }) : await door.remove({ origins: [...step.giveBack] });
    if (went) return 'done';
    return 'ask' in step ? 'refused' : 'failed';
  } catch {
    return 'failed';
  }
}
