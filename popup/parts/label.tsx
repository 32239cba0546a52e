import { EntityLabel } from '../../components/entity-label.tsx';
import { ownFormOf } from '../../src/card/model.ts';
import { labelOf, within } from '../../src/card/other-names.ts';
import type { Entity } from '../../src/model.ts';
import { readReports } from '../state.ts';
import { locale } from '../translate.ts';

type LabelProps = {
  readonly entity: Entity;
  /** With the report's own form beside it, for a reader of another language than the report's. */
  readonly full?: boolean;
};

/** An entity's kind and its label in the reader's language. */
export function Label({ entity, full = false }: LabelProps) {
  const label = labelOf(entity, locale);
  return <EntityLabel kind={entity.kind} label={label} ownForm={full ? ownFormFor(entity, label.text, label.lang) : undefined} />;
}

function ownFormFor(entity: Entity, label: string, lang: string) {
  const report = readReports.value.find(({ entities }) => entities.includes(entity));
  const own = report && ownFormOf(report, entity);
  return own && own.lang !== lang && !within(label, own.text) ? own : undefined;
}
