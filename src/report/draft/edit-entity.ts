import type { Entity, Name } from '../../model.ts';
import { LIMITS } from '../limits.ts';
import type { Draft } from './draft.ts';
import type { Edit, Fault } from './edit.ts';
import { cleanLine, lineFault } from './typed.ts';

type Of<Do extends Edit['do']> = Extract<Edit, { readonly do: Do }>;

/** Makes a place a group, or the other way round, or of another kind. A group has no point on the map. */
export function retype(draft: Draft, { entity: id, kind, subtype }: Of<'retype'>): Draft | Fault {
  return withEntity(draft, id, ({ point, ...entity }) => ({
    ...entity,
    kind,
    subtype,
    ...(kind === 'place' && point && { point }),
  }));
}

/** Gives an entity another label in a language; pages are searched for the same names as before. */
export function rename(draft: Draft, { entity: id, label, lang }: Of<'rename'>): Draft | Fault {
  const line = cleanLine(label);
  const fault = lineFault(line, LIMITS.name);
  if (fault) return fault;
  return withEntity(draft, id, (entity) => ({ ...entity, labels: { ...entity.labels, [lang]: line } }));
}

/** Adds a name that pages are searched for. */
export function addName(draft: Draft, { entity: id, name, lang }: Of<'add-name'>): Draft | Fault {
  const text = cleanLine(name);
  const fault = lineFault(text, LIMITS.name);
  if (fault) return fault;
  return withEntity(draft, id, (entity) => {
    if (entity.names.some((each) => each.text === text && (each.lang === lang || !each.kind))) return 'review_fault_name_there';
    if (entity.names.length >= LIMITS.namesOfEntity) return 'review_fault_full';
    const decoys = entity.decoys.filter((decoy) => !(decoy.text === text && decoy.lang === lang && !decoy.when));
    return { ...entity, decoys, names: [...entity.names, { text, lang }] };
  });
}

/** Takes a name away; the last one stays. */
export function dropName(draft: Draft, { entity: id, name, lang }: Of<'drop-name'>): Draft | Fault {
  const isIt = (each: Name) => each.text === name && each.lang === lang;
  return withEntity(draft, id, (entity) => {
    const names = entity.names.filter((each) => !isIt(each));
    return names.length === 0 ? 'review_fault_last_name' : { ...entity, names };
  });
}

/** Says that an entity is only named in passing, or not. */
export function setPeripheral(draft: Draft, { entity: id, on }: Of<'peripheral'>): Draft | Fault {
  return withEntity(draft, id, ({ peripheral: _, ...entity }) => (on ? { ...entity, peripheral: true } : entity));
}

function withEntity(draft: Draft, id: string, change: (entity: Entity) => Entity | Fault): Draft | Fault {
  const { report } = draft;
  const at = report.entities.findIndex((entity) => entity.id === id);
  const entity = report.entities[at];
  if (!entity) return 'review_fault_gone';
  const changed = change(entity);
  return typeof changed === 'string' ? changed : { ...draft, report: { ...report, entities: report.entities.with(at, changed) } };
}
