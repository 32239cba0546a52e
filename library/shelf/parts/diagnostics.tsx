import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../src/i18n.ts';
import { number, t } from '../../translate.ts';
import { entries, indexing } from '../state.ts';
import { type Health, readHealth } from '../store.ts';

const states: { readonly [state in Health['lists'][number] | Health['second']]: MessageKey } = {
  'in-order': 'library_health_in_order',
  damaged: 'library_health_damaged',
};

/** How the parts of the library are, for whoever looks for a fault; nothing of what it holds. */
export function Diagnostics() {
  const [health, setHealth] = useState<Health>();
  const all = entries.value;
  const rows: readonly (readonly [string, string])[] = [
    [t('library_health_reports'), number(all.length)],
    [t('library_health_on'), number(all.filter(({ on }) => on).length)],
    [t('library_health_unreadable'), number(all.filter(({ damage }) => damage !== undefined).length)],
    [t('library_health_indexed'), number(indexing.value.done)],
    ...(health?.lists ?? []).map((state, at) => [t('library_health_list', number(at + 1)), t(states[state])] as const),
    ...(health ? [[t('library_health_second'), t(states[health.second])] as const] : []),
  ];
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && void readHealth().then(setHealth)}>
      <summary>{t('library_health')}</summary>
      <dl class="health">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
