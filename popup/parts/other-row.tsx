import type { Entity } from '../../src/model.ts';
import { open } from '../opened.ts';
import { t } from '../translate.ts';
import { Label } from './label.tsx';

/** An entity of the reports that the page does not name: its card opens in the popup. */
export function OtherRow({ entity }: { readonly entity: Entity }) {
  return (
    <li class="row">
      <button type="button" class="row-name" id={`row-${entity.id}`} onClick={() => open({ kind: 'entity', id: entity.id })}>
        <Label entity={entity} full />
      </button>
      <span class="row-note">{t('popup_not_named')}</span>
    </li>
  );
}
