/** One picture of the gallery. */
export type State = {
  readonly name: string;
  readonly entity: string;
  readonly lang: 'en' | 'fa';
  /** The card's width in CSS pixels, as its host would set it. */
  readonly width: number;
  /** The reader's text size: 16 is the usual one. */
  readonly text: number;
  readonly surface?: string;
  readonly pinned?: boolean;
  readonly canGoBack?: boolean;
};

const usual = { lang: 'en', width: 420, text: 16 } as const;
const ids = ['taliban', 'islam-qala', 'kabul', 'afghan-president', 'popular-forces', 'moscow', 'afghanistan'];

/** Every state shown, each by its name. */
export const states: readonly State[] = [
  ...ids.map((entity) => ({ ...usual, name: entity, entity })),
  ...ids.map((entity) => ({ ...usual, name: `${entity}-fa`, entity, lang: 'fa' as const })),
  ...ids.map((entity) => ({ ...usual, name: `${entity}-narrow`, entity, width: 320 })),
  { ...usual, name: 'taliban-large-text', entity: 'taliban', text: 32, width: 840 },
  { ...usual, name: 'islam-qala-large-text-narrow', entity: 'islam-qala', text: 32, width: 420 },
  { ...usual, name: 'kabul-other-form', entity: 'kabul', surface: 'Кабуле', pinned: true, canGoBack: true },
];
