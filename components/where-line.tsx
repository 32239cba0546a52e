import type { ComponentChildren } from 'preact';
import type { CardModel, CardRelation } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { Foreign } from './entity-label.tsx';
import { EntityLink } from './entity-link.tsx';
import { fill, SLOT } from './fill.ts';
import { kindWords } from './kind-words.ts';
import { messagePart } from './message-part.ts';
import { wordList } from './word-list.ts';

type WhereLineProps = { model: CardModel; t: Translate; surface?: string | undefined; onEntity(id: string): void };

/** What the entity is, how it is tied to others, and what else it is called: "border crossing in Herat · اسلام قلعه". */
export function WhereLine({ model, t, surface, onEntity }: WhereLineProps) {
  const kind = kindWords(model.subtype, t);
  const link = ({ id, label }: CardRelation) => (
    <EntityLink key={id} id={id} onEntity={onEntity}>
      <Foreign {...label} />
    </EntityLink>
  );
  // A place that is part of another reads best in one breath: "province in Afghanistan".
  const within = model.kind === 'place' ? model.relations.find(({ type }) => type === 'part-of') : undefined;
  const others = model.relations.filter((relation) => relation !== within);
  const items: ComponentChildren[] = [
    within ? fill(t('card_kind_in', kind, SLOT), link(within)) : kind,
    ...[...new Set(others.map(({ type }) => type))].map((type) =>
      fill(t(`card_relation_${messagePart(type)}`, SLOT), wordList(others.filter((other) => other.type === type).map(link), model.locale)),
    ),
    ...(model.ownForm ? [fill(t('card_own_form', SLOT), <Foreign {...model.ownForm} />)] : []),
    ...(surface ? [fill(t('card_here', SLOT), <bdi>{surface}</bdi>)] : []),
    ...model.otherNames.map((name) => <Foreign {...name} />),
  ];
  return <p class="where">{items.flatMap((item, i) => (i === 0 ? [item] : [' · ', item]))}</p>;
}
