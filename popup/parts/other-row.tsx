import type { Entity } from '../../src/model.ts';
import { opened } from '../state.ts';
import { t } from '../translate.ts';
import { Label } from './label.tsx';

/** An entity of the reports that the page does not name: its card opens in the popup. */
export function OtherRow({ entity }: { readonly entity: Entity }) {
  const open = () => {
    opened.value = entity.id;
  };
  return (
    <li class="row">
      <button type="button" class="row-name" onClick={open}>
        <Label entity={entity} />
      </button>
      <span class="row-note">{t('popup_not_named')}</span>
    </li>
  );
}
