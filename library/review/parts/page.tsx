import { useEffect } from 'preact/hooks';
import { t } from '../../translate.ts';
import { onPageKey } from '../page-keys.ts';
import { discarded, draft, history, said, textLang, trouble } from '../state.ts';
import { KeysHelp } from './keys-help.tsx';
import { Alerts, DiscardedPanel, TroublePanel } from './notices.tsx';
import { Side } from './side.tsx';
import { Source } from './source.tsx';
import { Text } from './text.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { Toolbar } from './toolbar.tsx';

/** The whole review page. */
export function Page() {
  useEffect(() => {
    addEventListener('keydown', onPageKey);
    return () => removeEventListener('keydown', onPageKey);
  }, []);
  return (
    <main class="review">
      <header class="page-head">
        <img src="../icons/icon-96.png" alt="" width="32" height="32" />
        <div class="head-words">
          <h1>{t('review_title')}</h1>
          {draft.value && (
            <p class="quiet">
              <bdi lang={textLang.value}>{draft.value.report.title}</bdi>
            </p>
          )}
        </div>
        {history.value && !trouble.value && !discarded.value && <Toolbar />}
      </header>
      <p class="visually-hidden" role="status">
        {said.value}
      </p>
      <Body />
      <KeysHelp />
    </main>
  );
}

function Body() {
  if (trouble.value) return <TroublePanel what={trouble.value} />;
  if (discarded.value) return <DiscardedPanel />;
  if (!history.value) return null;
  return (
    <>
      <Alerts />
      <TimelinePanel />
      <div class="columns">
        <div class="column">
          <Source />
          <Text />
        </div>
        <Side />
      </div>
    </>
  );
}
