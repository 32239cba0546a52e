import { useState } from 'preact/hooks';
import type { CardComparison, CardEvent } from '../src/card/model.ts';
import { counted } from '../src/counted.ts';
import type { MessageKey, Translate } from '../src/i18n.ts';
import { Foreign } from './entity-label.tsx';
import { EventButton } from './event-button.tsx';
import { wordCount } from './event-words.ts';
import { fill, SLOT } from './fill.ts';
import { useTrusted } from './on-trusted.ts';
import { wordList } from './word-list.ts';

type ComparisonsProps = {
  comparisons: readonly CardComparison[];
  chosen: string | undefined;
  locale: string;
  t: Translate;
  onChoose(event: string): void;
};

/** As many as leave what was said in sight. */
const FIRST = 2;

/** What several reports tell, and how they stand to one another: where they differ, side by side. Never which of them is right. */
export function Comparisons({ comparisons, chosen, locale, t, onChoose }: ComparisonsProps) {
  const trusted = useTrusted();
  const [all, setAll] = useState(false);
  if (comparisons.length === 0) return null;
  const tellers = new Set(comparisons.flatMap(({ tellings }) => tellings.map(({ by }) => by)));
  const told = counted(t, 'compare_told', tellers.size, wordCount(tellers.size, locale));
  return (
    <section class="compared" aria-label={told}>
      <p class="label">{told}</p>
      <ul>
        {comparisons.slice(0, all ? undefined : FIRST).map(({ standing, tellings }) => (
          <li key={tellings[0]?.id} class={standing}>
            <b>
              <bdi lang={tellings[0]?.lang}>{tellings[0]?.label}</bdi>
            </b>
            <p class="where">{standingWords(standing, tellings, locale, t)}</p>
            {standing !== 'agree' && (
              <ul>
                {tellings.map((event) => (
                  <li key={event.id}>
                    <EventButton {...{ event, chosen, locale, t, onChoose }} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {comparisons.length > FIRST && !all && (
        <button type="button" class="more" onClick={trusted(() => setAll(true))}>
          {t('popup_show_all', wordCount(comparisons.length, locale))}
        </button>
      )}
    </section>
  );
}

/** Between which a contradiction can lie. */
const KINDS = ['occurred', 'claimed', 'denied'] as const;

function standingWords(standing: CardComparison['standing'], tellings: readonly CardEvent[], locale: string, t: Translate) {
  const words = (key: MessageKey, of: readonly CardEvent[]) =>
    fill(
      t(key, SLOT),
      wordList(
        of.map(({ id, by }) => by && <Foreign key={id} {...by} />),
        locale,
      ),
    );
  if (standing !== 'differ-in-kind') return words(standing === 'agree' ? 'compare_agree' : 'compare_date', tellings);
  const kinds = KINDS.filter((kind) => tellings.some((each) => each.kind === kind));
  return kinds.flatMap((kind, i) => [
    i > 0 && ' · ',
    words(
      `compare_${kind}`,
      tellings.filter((each) => each.kind === kind),
    ),
  ]);
}
