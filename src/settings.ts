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
  /** Sites where an organisation has nothing read, whatever a person switches; never stored with the rest. */
  readonly blocked: readonly string[];
};

/** The key of the settings in the store. */
export const settingsKey = 'settings';

/** The key of what the worker copies there from the storage that an organisation manages (docs/managed.md); absent without one. */
export const managedKey = 'managed';

/** What the settings are read from. */
export const settingsKeys: readonly string[] = [settingsKey, managedKey];

export const defaultSettings: Settings = {
  enabled: true,
  sitesOff: [],
  demonyms: true,
  patience: 'normal',
  calendar: 'auto',
  blocked: [],
};

/** What the store may hold: any field may be missing or of any type. */
type Stored = { readonly version?: unknown } & { readonly [field in keyof Settings]?: unknown };

/** Step n turns what version n stored into what version n + 1 stores; steps are only ever added at the end. */
export type Migration = (stored: object) => object;

const migrations: readonly Migration[] = [];

/**
 * Reads whatever the store holds: older versions are brought up to date, and each field that is missing or spoilt gets its default, that of
 * the organisation that manages the browser (`managed`, under `managedKey`) first.
 */
export function readSettings(value: unknown, steps: readonly Migration[] = migrations, managed?: unknown): Settings {
  const { defaults, blockedSites } = asObject(managed) as { readonly [field: string]: unknown };
  const fallback = { ...readFields(asObject(defaults), defaultSettings), blocked: asStrings(blockedSites) };
  const stored = steps.slice(versionOf(value)).reduce((old, step) => step(old), asObject(value));
  return readFields(stored, fallback);
}

/** The settings in what the store gave for `settingsKeys`. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  return readSettings(stored[settingsKey], migrations, stored[managedKey]);
}

function readFields(stored: Stored, fallback: Settings): Settings {
  return {
    ...fallback,
    enabled: asBoolean(stored.enabled, fallback.enabled),
    sitesOff: asStrings(stored.sitesOff),
    demonyms: asBoolean(stored.demonyms, fallback.demonyms),
    calendar: isCalendarChoice(stored.calendar) ? stored.calendar : fallback.calendar,
    patience: patiences.find((patience) => patience === stored.patience) ?? fallback.patience,
  };
}

/**
 * The settings as they are stored, under `settingsKey`, in place of `before`: what was stored, and what is not as it was. The rest goes on
 * following the defaults. What a newer version stored beside them stays.
 */
export function storedSettings(settings: Settings, before?: unknown, managed?: unknown): object {
  const version = versionOf(before);
  const old = readSettings(before, migrations, managed);
  const { blocked: _, ...fields } = settings;
  const isChanged = (name: string, value: unknown) => JSON.stringify(value) !== JSON.stringify(old[name as keyof Settings]);
  const own = Object.fromEntries(Object.entries(fields).filter(([name, value]) => name in asObject(before) || isChanged(name, value)));
  return version > migrations.length ? { ...asObject(before), version, ...own } : { version: migrations.length, ...own };
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
  return settings.enabled && !isBlocked(settings, url) && (site === undefined || !settings.sitesOff.includes(site));
}

/** Whether an organisation has nothing read at this URL: a blocked site takes its subdomains with it. */
export function isBlocked({ blocked }: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== undefined && blocked.some((each) => site === each || site.endsWith(`.${each}`));
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
