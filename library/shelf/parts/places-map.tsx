import { useMemo } from 'preact/hooks';
import { EntityLabel } from '../../../components/entity-label.tsx';
import { labelOf } from '../../../src/card/other-names.ts';
import { placesMap } from '../../../src/library-view/places-map.ts';
import type { Entity, Report } from '../../../src/model.ts';
import { locale, t } from '../../translate.ts';
import { beside } from '../state.ts';

/** Where the report's places lie, and, in words, all that it names: each leads to what is said of it. */
export function PlacesMap({ report }: { readonly report: Report }) {
  const map = useMemo(() => placesMap(report.entities, OUTLINES, locale), [report]);
  return (
    <>
      {map && (
        <figure class="map">
          <figcaption>{t('library_map')}</figcaption>
          <svg viewBox={`0 0 ${map.size[0]} ${map.size[1]}`} aria-hidden="true" focusable="false">
            {map.lines.map((path) => (
              <path key={path} class="graticule" d={path} />
            ))}
            {map.countries.map((path) => (
              <path key={path} class="country" d={path} />
            ))}
            {map.points.map(({ id, at: [x, y], label, side, beyond }) => (
              <g key={id} class={id === beside.value ? 'place chosen' : 'place'}>
                {beyond === undefined ? (
                  <circle cx={x} cy={y} r="3.5" />
                ) : (
                  <path class="beyond" d="M-4 -4 4 0 -4 4Z" transform={`translate(${x} ${y}) rotate(${beyond})`} />
                )}
                {side && (
                  <text
                    x={side === 'end' ? x + 6 : x - 6}
                    y={y + 4}
                    text-anchor={side === 'end' ? 'start' : 'end'}
                    lang={label.lang}
                    direction="ltr"
                  >
                    {label.text}
                  </text>
                )}
              </g>
            ))}
          </svg>
        </figure>
      )}
      <Named report={report} />
    </>
  );
}

/** What the report names: the places and the groups, what it is about before what it names in passing. */
function Named({ report }: { readonly report: Report }) {
  const all = report.entities.toSorted((a, b) => Number(a.peripheral ?? false) - Number(b.peripheral ?? false));
  const kinds = (['place', 'group'] as const).map((kind) => all.filter((entity) => entity.kind === kind)).filter((list) => list.length > 0);
  return (
    <section class="named" aria-labelledby="named">
      <h3 id="named">{t('library_named')}</h3>
      {kinds.map((list) => (
        <ul key={list[0]?.kind} class="entities">
          {list.map((entity) => (
            <Name key={entity.id} entity={entity} />
          ))}
        </ul>
      ))}
    </section>
  );
}

function Name({ entity }: { readonly entity: Entity }) {
  const { id, kind } = entity;
  return (
    <li>
      <button type="button" class="chip" aria-pressed={id === beside.value} onClick={() => (beside.value = id)}>
        <EntityLabel kind={kind} label={labelOf(entity, locale)} />
      </button>
    </li>
  );
}
