/** The context of the Web Annotation Data Model (W3C, 2017). */
export const ANNOTATIONS = 'http://www.w3.org/ns/anno.jsonld';
/** What our own terms are called in full. */
export const VOCABULARY = 'urn:backgrounder:';

/** The name of a report, an entity or an event outside its report. */
export function urnOf(kind: 'report' | 'entity' | 'event' | 'collection', ...ids: readonly string[]): string {
  return `${VOCABULARY}${[kind, ...ids].join(':')}`;
}

/** The last part of such a name. */
export function idOfUrn(urn: unknown): string | undefined {
  return typeof urn === 'string' && urn.startsWith(VOCABULARY) ? urn.slice(urn.lastIndexOf(':') + 1) : undefined;
}
