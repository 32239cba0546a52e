import { type Patience, patiences } from './card/delays.ts';
import { type CalendarChoice, isCalendarChoice } from './time/calendar.ts';

/** What a person can switch. */
export type Settings = {
  /** Off: nothing is read or marked anywhere. */
  readonly enabled: boolean;
  /** Sites (see `siteOf`) where nothing is read or marked, each once, in the order they were switched off. */
  readonly sitesOff: readonly string[];
  /** Whether adjectives and people's names made from a place (Afghan) are marked too. */
  readonly demonyms: boolean;
  /** What dates are told in. */
  readonly calendar: CalendarChoice;
  /** How long the pointer rests on a mention before its card opens. */
  readonly patience: Patience;
};

/** The key of the settings in the store. */
export const settingsKey = 'settings';

export const defaultSettings: Settings = { enabled: true, sitesOff: [], demonyms: true, patience: 'normal', calendar: 'auto' };

/** What the store may hold: any field may be missing or of any type. */
type Stored = { readonly version?: unknown } & { readonly [field in keyof Settings]?: unknown };

/** Step n turns what version n stored into what version n + 1 stores; steps are only ever added at the end. */
export type Migration = (stored: object) => object;

const migrations: readonly Migration[] = [];

/** Reads whatever the store holds: older versions are brought up to date, and each field that is missing or spoilt gets its default. */
export function readSettings(value: unknown, steps: readonly Migration[] = migrations): Settings {
  const stored: Stored = steps.slice(versionOf(value)).reduce((old, step) => step(old), asObject(value));
  return {
    enabled: asBoolean(stored.enabled, defaultSettings.enabled),
    sitesOff: asStrings(stored.sitesOff),
    demonyms: asBoolean(stored.demonyms, defaultSettings.demonyms),
    calendar: isCalendarChoice(stored.calendar) ? stored.calendar : defaultSettings.calendar,
    patience: patiences.find((patience) => patience === stored.patience) ?? defaultSettings.patience,
  };
}

/** The settings as they are stored, under `settingsKey`, in place of `before`; what a newer version stored beside them stays. */
export function storedSettings(settings: Settings, before?: unknown): Settings & { readonly version: number } {
  const version = versionOf(before);
  return version > migrations.length ? { ...asObject(before), version, ...settings } : { version: migrations.length, ...settings };
}

/**
 * The site a URL belongs to, as people name it: its host without `www.` and without a port; `file:` for every file.
 * Undefined where there is no site to speak of: browser and extension pages, `about:`, `data:`.
 */
export function siteOf(url: string): string | undefined {
  const [, scheme, rest] = /^(?:blob:)?(https?|file):\/\/([^/?#]*)/i.exec(url) ?? [];
  if (scheme === undefined || rest === undefined) return undefined;
  if (scheme.toLowerCase() === 'file') return 'file:';
  const host = rest
    .slice(rest.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase()
    .replace(/^www\.(?=.)/, '');
  return host === '' ? undefined : host;
}

/** Whether the page at this URL is to be read and marked. */
export function isOn(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return settings.enabled && (site === undefined || !settings.sitesOff.includes(site));
}

/** The settings with one site (see `siteOf`) switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}

function versionOf(value: unknown): number {
  const { version }: Stored = asObject(value);
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function asBoolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function asStrings(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((item): item is string => typeof item === 'string' && item !== ''))];
}
