import { AccessChoice } from '../../../components/access-choice.tsx';
import { fill, SLOT } from '../../../components/fill.ts';
import { accessOutcome, chooseReach, chosenSites, leaveSite, noneChosen, reachShown, takeBackSite } from '../../access.ts';
import { t } from '../../translate.ts';
import { Undoable } from './undoable.tsx';

/** Where pages are read, and the sites chosen for it, each with the way to give it up. */
export function Access() {
  const { value: outcome } = accessOutcome;
  return (
    <section class="panel" aria-labelledby="access">
      <h2 id="access">{t('access_title')}</h2>
      <AccessChoice reach={reachShown.value} t={t} onChoose={(wish) => void chooseReach(wish)} />
      {(outcome === 'refused' || outcome === 'failed') && (
        <p class="alert" role="alert">
          {t(`access_${outcome}`)}
        </p>
      )}
      {noneChosen.value && chosenSites.value.length === 0 && <p class="quiet">{t('access_first_site')}</p>}
      <ChosenSites />
    </section>
  );
}

function ChosenSites() {
  if (chosenSites.value.length === 0) return null;
  return (
    <>
      <h3 id="chosen">{t('access_sites')}</h3>
      <ul class="lines" aria-labelledby="chosen">
        {chosenSites.value.map(({ site, taken }) => {
          const name = <bdi class="form">{site}</bdi>;
          return (
            <Undoable
              key={site}
              taken={taken}
              gone={fill(t('access_site_left', SLOT), name)}
              take={t('access_leave')}
              onTake={() => void leaveSite(site)}
              onUndo={() => void takeBackSite(site)}
            >
              {name}
            </Undoable>
          );
        })}
      </ul>
    </>
  );
}
