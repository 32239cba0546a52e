import type { MessageKey } from '../../i18n.ts';
import type { Entity, Name, Report } from '../../model.ts';
import { foldString } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { commonWords } from './common-words.ts';
import { isMixed } from './mixed.ts';

/** Why a name may mark what is not meant. */
export type Risk = 'clash' | 'common' | 'mixed' | 'short' | 'small';

/** The message that tells a risk to a person. */
export const RISK_MESSAGES: Readonly<Record<Risk, MessageKey>> = {
  clash: 'pack_risk_clash',
  common: 'pack_risk_common',
  mixed: 'pack_risk_mixed',
  short: 'pack_risk_short',
  small: 'pack_risk_small',
};

/** A name that pages would be marked with. */
export type NameToMark = {
  readonly text: string;
  readonly lang: string;
  /** What it would be taken for: the entity's English label, and its report. */
  readonly entity: { readonly id: string; readonly label: string };
  readonly report: string;
  /** The worst first; empty for a name that is likely to be right. */
  readonly risks: readonly Risk[];
  /** What the library, or another report of the same file, calls so. */
  readonly clashes?: { readonly label: string; readonly report: string };
};

/** How much each weighs, the worst first. */
const WEIGHTS: Readonly<Record<Risk, number>> = { clash: 16, common: 8, mixed: 4, short: 2, small: 1 };
const SHORT = 3;

/** All names that reports would have pages marked with, each of an entity once however it is spelled, the riskiest first. */
export function namesToMark(reports: readonly Report[], library: readonly Report[]): readonly NameToMark[] {
  const owners = ownersOf([...library, ...reports]);
  const found = new Map<string, NameToMark>();
  for (const report of reports) {
    for (const entity of report.entities) {
      for (const name of entity.names) {
        const folded = foldString(name.text);
        const key = `${entity.id} ${folded}`;
        if (!found.has(key)) found.set(key, judged(name, folded, entity, report, owners.get(folded) ?? []));
      }
    }
  }
  return [...found.values()]
    .map((name) => ({ name, weight: weightOf(name) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ name }) => name);
}

type Owner = { readonly entity: Entity; readonly report: Report };

function ownersOf(reports: readonly Report[]): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const report of reports) {
    for (const entity of report.entities) {
      for (const folded of new Set(entity.names.map(({ text }) => foldString(text))))
        kept(owners, folded, (): Owner[] => []).push({ entity, report });
    }
  }
  return owners;
}

function judged({ text, lang, kind, when }: Name, folded: string, entity: Entity, report: Report, owners: readonly Owner[]): NameToMark {
  const other = owners.find((owner) => !isSame(owner.entity, entity));
  const isBare = !when?.context && !when?.near && !when?.beside?.every((pattern) => /[\p{L}\p{N}]/u.test(pattern));
  const risks: readonly (Risk | false)[] = [
    other !== undefined && 'clash',
    isBare && commonWords.has(folded) && 'common',
    isMixed(text) && 'mixed',
    isBare && folded.length <= SHORT && isOfLetters(text) && 'short',
    isBare && kind !== 'demonym' && isInSmallLetters(text) && 'small',
  ];
  return {
    text,
    lang,
    entity: { id: entity.id, label: entity.labels.en },
    report: report.id,
    risks: risks.filter((risk) => risk !== false),
    ...(other && { clashes: { label: other.entity.labels.en, report: other.report.title } }),
  };
}

/** As the library takes entities of several reports for one. */
function isSame(a: Entity, b: Entity): boolean {
  return a.id === b.id || (a.wikidata !== undefined && a.wikidata === b.wikidata);
}

/** Of scripts in which names begin with a capital; Georgian has capitals for headings alone. */
function isInSmallLetters(text: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(text) && text === text.toLowerCase();
}

/** Whether a few letters say little: in other scripts two signs make a name. */
function isOfLetters(text: string): boolean {
  return /^[\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]*$/u.test(text);
}

function weightOf({ risks }: NameToMark): number {
  return risks.reduce((sum, risk) => sum + WEIGHTS[risk], 0);
}
