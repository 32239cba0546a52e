import { number, t } from '../../translate.ts';
import { draft, type Tab, tab } from '../state.ts';
import { Events } from './events.tsx';
import { Names } from './names.tsx';

const tabs: readonly Tab[] = ['names', 'events'];

/** The lists beside the text: all names, all events. */
export function Side() {
  const count = { names: draft.value?.report.entities.length ?? 0, events: draft.value?.report.events.length ?? 0 };
  return (
    <aside class="side panel" aria-label={t('review_found')}>
      <div class="tabs" role="tablist" aria-label={t('review_found')}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            class="tab"
            aria-selected={tab.value === each}
            aria-controls={`panel-${each}`}
            tabIndex={tab.value === each ? 0 : -1}
            onClick={() => {
              tab.value = each;
            }}
            onKeyDown={moveTab}
          >
            {t(each === 'names' ? 'review_names' : 'review_events')} <span class="quiet">{number(count[each])}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`panel-${tab.value}`} aria-labelledby={`tab-${tab.value}`} class="tab-panel">
        {tab.value === 'names' ? <Names /> : <Events />}
      </div>
    </aside>
  );
}

function moveTab({ key, currentTarget }: KeyboardEvent): void {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  tab.value = tab.value === 'names' ? 'events' : 'names';
  const list = (currentTarget as HTMLElement).parentElement;
  requestAnimationFrame(() => list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
}
