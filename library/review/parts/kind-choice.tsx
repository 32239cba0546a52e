import { kindWords } from '../../../components/kind-words.ts';
import type { Entity, EntityKind } from '../../../src/model.ts';
import { t } from '../../translate.ts';
import { edit } from '../actions.ts';

const subtypes: { readonly [kind in EntityKind]: readonly string[] } = {
  place: ['place', 'country', 'region', 'province', 'city', 'border', 'border-crossing'],
  group: ['group', 'government', 'armed-group', 'political-wing', 'delegation', 'role', 'office', 'military', 'militia', 'people', 'media'],
};

/** A place or a group, and of which kind; and whether it is only named in passing. */
export function KindChoice({ entity }: { readonly entity: Entity }) {
  const { id, kind, subtype } = entity;
  const retype = (to: EntityKind, finer: string) => edit({ do: 'retype', entity: id, kind: to, subtype: finer });
  const own = subtypes[kind].includes(subtype) ? [] : [subtype];
  return (
    <div class="kind-choice">
      <fieldset class="two">
        <legend class="visually-hidden">{t('review_kind')}</legend>
        {(['place', 'group'] as const).map((each) => (
          <label key={each} class="check">
            <input type="radio" name={`kind-${id}`} checked={kind === each} onChange={() => retype(each, each)} />
            {t(each === 'place' ? 'review_as_place' : 'review_as_group')}
          </label>
        ))}
      </fieldset>
      <select
        class="line-field"
        aria-label={t('review_subtype')}
        value={subtype}
        onChange={(event) => {
          retype(kind, event.currentTarget.value);
        }}
      >
        {[...own, ...subtypes[kind]].map((each) => (
          <option key={each} value={each}>
            {kindWords(each, t)}
          </option>
        ))}
      </select>
      <label class="check">
        <input
          type="checkbox"
          checked={entity.peripheral === true}
          onChange={(event) => {
            edit({ do: 'peripheral', entity: id, on: event.currentTarget.checked });
          }}
        />
        {t('review_peripheral')}
      </label>
    </div>
  );
}
