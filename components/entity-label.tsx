import type { ForeignText } from '../src/card/model.ts';
import type { EntityKind } from '../src/model.ts';

/** The sign of a kind, told apart by shape as well as colour: a ring for a place, a diamond for a group. */
export function KindMark({ kind }: { kind: EntityKind }) {
  return (
    <svg class={`kind-mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'place' ? (
        <>
          <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />
          <circle cx="8" cy="8" r="2" fill="currentColor" />
        </>
      ) : (
        <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor" />
      )}
    </svg>
  );
}

type EntityLabelProps = {
  kind: EntityKind;
  label: ForeignText;
  /** The report's own form, to be shown beside it. */
  ownForm?: ForeignText | undefined;
};

/** An entity in a list: the sign of its kind and its name, kept apart from the direction of the text around it. */
export function EntityLabel({ kind, label, ownForm }: EntityLabelProps) {
  return (
    <span class="entity-label">
      <KindMark kind={kind} />
      <Foreign {...label} />
      {ownForm && (
        <span class="own-form">
          {' '}
          <Foreign {...ownForm} />
        </span>
      )}
    </span>
  );
}

/** Text in its own language and direction. */
export function Foreign({ text, lang }: ForeignText) {
  return <bdi lang={lang}>{text}</bdi>;
}
