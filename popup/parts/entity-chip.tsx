import type { Entity } from '../../src/model.ts';
import { open } from '../opened.ts';
import { Label } from './label.tsx';

/** An entity that opens its card in the popup. */
export function EntityChip({ entity }: { readonly entity: Entity }) {
  return (
    <li>
      <button type="button" class="chip" id={`chip-${entity.id}`} onClick={() => open({ kind: 'entity', id: entity.id })}>
        <Label entity={entity} />
      </button>
    </li>
  );
}
