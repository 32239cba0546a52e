import { Card } from '../../components/card.tsx';
import { cardModel } from '../../src/card/model.ts';
import { dayAt } from '../../src/time/day.ts';
import { openEntity, openReport } from '../library-calls.ts';
import { back, close, open } from '../opened.ts';
import { datesLocale, readReports } from '../state.ts';
import { dir, t } from '../translate.ts';
import { Gone } from './gone.tsx';
import { InPlace } from './in-place.tsx';

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** An entity's card in place of the lists; the links in it lead to other cards. */
export function OpenCard({ id }: { readonly id: string }) {
  const reader = { locale: datesLocale.value, today: dayAt(new Date()), t, outlines: OUTLINES };
  const model = cardModel(readReports.value, id, reader);
  if (!model) return <Gone />;
  const go = (next: string) => open({ kind: 'entity', id: next });
  return (
    <InPlace id={id}>
      <Card
        {...{ model, t, dir }}
        pinned
        canGoBack
        onEntity={go}
        onBack={back}
        onPin={close}
        onClose={close}
        onCopy={copy}
        onOpenReport={openReport}
        onOpenEntity={openEntity}
      />
    </InPlace>
  );
}
