import type { ComponentChildren } from 'preact';
import { useTrusted } from './on-trusted.ts';

type EntityLinkProps = {
  id: string;
  /** Asked for when the reader wants this entity's card. */
  onEntity(id: string): void;
  children: ComponentChildren;
};

/** A name within text that leads to its own card; a button, for it has no address. */
export function EntityLink({ id, onEntity, children }: EntityLinkProps) {
  const trusted = useTrusted();
  return (
    <button type="button" class="link" onClick={trusted(() => onEntity(id))}>
      {children}
    </button>
  );
}
