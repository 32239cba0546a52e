import type { MessageKey } from '../i18n.ts';

/** A way out for reports. */
export type ExportFormat = 'pack' | 'web-annotation' | 'csv' | 'markdown' | 'linked-places' | 'timeline' | 'schema-org';

/** A format as it is offered. */
export type FormatEntry = {
  readonly id: ExportFormat;
  readonly label: MessageKey;
  /** What it is for. */
  readonly purpose: MessageKey;
  /** What its files end with, and their media type. */
  readonly extension: string;
  readonly type: string;
  /** Whether `readFile` reads it. */
  readonly back: boolean;
};

/** The formats that reports go out in, what keeps most first. */
export const EXPORT_FORMATS: readonly FormatEntry[] = [
  { id: 'pack', label: 'pack_format_pack', purpose: 'pack_for_pack', extension: 'backgrounder.json', type: 'application/json', back: true },
  {
    id: 'web-annotation',
    label: 'pack_format_annotations',
    purpose: 'pack_for_annotations',
    extension: 'annotations.json',
    type: 'application/ld+json',
    back: true,
  },
  { id: 'csv', label: 'pack_format_csv', purpose: 'pack_for_csv', extension: 'csv', type: 'text/csv', back: true },
  { id: 'markdown', label: 'pack_format_markdown', purpose: 'pack_for_markdown', extension: 'md', type: 'text/markdown', back: false },
  {
    id: 'linked-places',
    label: 'pack_format_places',
    purpose: 'pack_for_places',
    extension: 'places.geojson',
    type: 'application/geo+json',
    back: true,
  },
  {
    id: 'timeline',
    label: 'pack_format_timeline',
    purpose: 'pack_for_timeline',
    extension: 'timeline.json',
    type: 'application/json',
    back: false,
  },
  {
    id: 'schema-org',
    label: 'pack_format_schema',
    purpose: 'pack_for_schema',
    extension: 'article.jsonld',
    type: 'application/ld+json',
    back: true,
  },
];
