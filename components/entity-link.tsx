import type { ComponentChildren } from 'preact';
import { InlineButton } from './inline-button.tsx';

type EntityLinkProps = {
  id: string;
  /** Asked for when the reader wants this entity's card. */
  onEntity(id: string): void;
  children: ComponentChildren;
};

/** A name within text that leads to its own card; a button, for it has no address. */
export function EntityLink({ id, onEntity, children }: EntityLinkProps) {
  return (
    <InlineButton class="link" onPress={() => onEntity(id)}>
      {children}
    </InlineButton>
  );
}
