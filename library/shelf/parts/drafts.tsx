import { fill, SLOT } from '../../../components/fill.ts';
import { intlLocale } from '../../../src/intl-locale.ts';
import { t } from '../../translate.ts';
import { bringDraftBack, discard } from '../discarding.ts';
import { datesLocale, drafts, leaving } from '../state.ts';
import { reviewAddress, type UnfinishedReport } from '../ways-in.ts';

/** Reports that are not reviewed to the end: what a reader most likely came back for. Those taken out keep their line, with the way back. */
export function Drafts() {
  const there = new Set(drafts.value.map(({ key }) => key));
  const gone = [...leaving.value.values()].flatMap(({ draft }) => (there.has(draft.key) ? [] : draft));
  const lines = [...drafts.value, ...gone].sort((a, b) => b.at - a.at);
  if (lines.length === 0) return null;
  return (
    <section class="panel drafts" aria-labelledby="drafts">
      <h2 id="drafts">{t('library_drafts')}</h2>
      <ul>
        {lines.map((draft) => (
          <Line key={draft.key} draft={draft} isOut={leaving.value.get(draft.key)?.removed !== undefined} />
        ))}
      </ul>
    </section>
  );
}

/** One button is drawn in each state, so that the focus stays on it. */
function Line({ draft, isOut }: { readonly draft: UnfinishedReport; readonly isOut: boolean }) {
  const { key, title, at } = draft;
  const named = (part: string) => ({ id: `${part}-${key}`, 'aria-labelledby': `${part}-${key} title-${key}` });
  const name = (
    <bdi class="title" id={`title-${key}`}>
      {title || t('library_untitled')}
    </bdi>
  );
  return (
    <li class={isOut ? 'line taken' : 'line'}>
      <div class="line-words">
        <p>{isOut ? fill(t('library_draft_gone', SLOT), name) : name}</p>
        {isOut && <p class="facts">{t('library_draft_gone_note')}</p>}
        {!isOut && at > 0 && <p class="facts">{fill(t('library_draft_changed', SLOT), <When at={at} />)}</p>}
      </div>
      <div class="buttons">
        {!isOut && (
          <a class="plain" href={reviewAddress(key)} {...named('continue')}>
            {t('library_continue')}
          </a>
        )}
        <button type="button" class="plain" onClick={() => void (isOut ? bringDraftBack(draft) : discard(draft))} {...named('out')}>
          {isOut ? t('popup_undo') : t('review_discard')}
        </button>
      </div>
    </li>
  );
}

function When({ at }: { readonly at: number }) {
  const words = new Intl.DateTimeFormat(intlLocale(datesLocale.value), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return <time dateTime={new Date(at).toISOString()}>{words}</time>;
}
