import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../../../components/card.tsx';
import { cardModel } from '../../../src/card/model.ts';
import { dayAt } from '../../../src/time/day.ts';
import { t } from '../../translate.ts';
import { copyText } from '../copy-text.ts';
import { hashOf } from '../route.ts';
import { beside, datesLocale, dir, openReport, telling } from '../state.ts';

/** The card of what was pressed in the text: what this report and all others say of it. */
export function Beside({ id }: { readonly id: string }) {
  const place = useRef<HTMLDivElement>(null);
  const own = openReport.value;
  // This report first: it is what is being read.
  const reports = telling.value.toSorted((a, b) => Number(b.id === own?.id) - Number(a.id === own?.id));
  const model = cardModel(reports, id, { locale: datesLocale.value, today: dayAt(new Date()), t, outlines: OUTLINES });
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    const { current } = place;
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [id, model === undefined]);
  if (!model) return null;
  const go = (next: string) => {
    beside.value = next;
  };
  return (
    <div class="beside-text" ref={place}>
      <Card model={model} t={t} dir={dir} pinned onEntity={go} onPin={close} onClose={close} onCopy={copyText} />
      <a class="all-reports" href={hashOf({ at: 'entity', id })}>
        {t('library_entity_all')}
      </a>
    </div>
  );
}

function close(): void {
  // Before the name is no longer the chosen one.
  document.querySelector<HTMLElement>('.reader .name.chosen [role=button]')?.focus();
  beside.value = undefined;
}
