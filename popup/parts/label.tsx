import { EntityLabel } from '../../components/entity-label.tsx';
import { labelOf } from '../../src/card/other-names.ts';
import type { Entity } from '../../src/model.ts';
import { locale } from '../translate.ts';

/** An entity's kind and its label in the reader's language. */
export function Label({ entity }: { readonly entity: Entity }) {
  return <EntityLabel kind={entity.kind} label={labelOf(entity, locale)} />;
}
