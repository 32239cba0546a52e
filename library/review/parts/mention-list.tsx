import { useState } from 'preact/hooks';
import { counted } from '../../../src/counted.ts';
import type { Entity, ReportMention } from '../../../src/model.ts';
import { mentionKey } from '../../../src/report/draft/draft.ts';
import { freshEntityId } from '../../../src/report/draft/fresh-id.ts';
import { number, t } from '../../translate.ts';
import { edit } from '../actions.ts';
import { chooseEntity } from '../choose.ts';
import { focusSoon } from '../focus-soon.ts';
import { moveInRows } from '../move-in-rows.ts';
import { focusMark } from '../roam.ts';
import { draft, left, mentions, shownText, text, textLang } from '../state.ts';

/** So many are drawn until all are asked for. */
const FEW = 8;
/** So much is shown around a mention. */
const AROUND = 32;

/** Where an entity stands in the text. Ticked ones stand; while it is being split, ticked ones become a name of their own. */
export function MentionList({ entity }: { readonly entity: Entity }) {
  const [all, setAll] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const own = mentions.value.get(entity.id) ?? [];
  const shown = all ? own : own.slice(0, FEW);
  const split = () => {
    const keys = own.map(mentionKey).filter((key) => picked?.has(key));
    const first = own.find((mention) => picked?.has(mentionKey(mention)));
    const report = draft.value?.report;
    if (!first || !report) return;
    const id = freshEntityId(report, text.value.slice(first.start, first.end));
    if (edit({ do: 'split', entity: entity.id, mentions: keys, id })) return;
    chooseEntity(id);
    focusSoon('.details input');
  };
  return (
    <section class="mentions" aria-labelledby="mentions">
      <div class="panel-head">
        <h4 id="mentions">{counted(t, 'review_count', own.length, number(own.length))}</h4>
        {own.length > 1 && (
          <button
            type="button"
            class="plain small"
            aria-expanded={picked !== undefined}
            onClick={() => setPicked(picked ? undefined : new Set())}
          >
            {t('review_split')}
          </button>
        )}
      </div>
      {picked && <p class="quiet">{t('review_split_note')}</p>}
      <ul class="rows" aria-labelledby="mentions" onKeyDown={moveInRows}>
        {shown.map((mention, i) => (
          <MentionRow key={mentionKey(mention)} mention={mention} current={i === 0} picked={picked} onPick={setPicked} />
        ))}
      </ul>
      {own.length > shown.length && (
        <button type="button" class="plain small" onClick={() => setAll(true)}>
          {t('review_show_all', number(own.length))}
        </button>
      )}
      {picked && (
        <button type="button" class="plain" disabled={picked.size === 0} onClick={split}>
          {t('review_split_now', number(picked.size))}
        </button>
      )}
    </section>
  );
}

type MentionRowProps = {
  readonly mention: ReportMention;
  readonly current: boolean;
  readonly picked: ReadonlySet<string> | undefined;
  onPick(picked: ReadonlySet<string>): void;
};

function MentionRow({ mention, current, picked, onPick }: MentionRowProps) {
  const key = mentionKey(mention);
  const { start, end } = mention;
  const before = shownText.value.slice(Math.max(0, start - AROUND), start).replace(/^(?:[\s\S]*[\n\r]|\S*\s)/, '');
  const after = shownText.value.slice(end, end + AROUND).replace(/(?:[\n\r][\s\S]*|\s\S*)$/, '');
  const words = shownText.value.slice(start, end);
  const isOn = picked ? picked.has(key) : !left.value.mentions.has(key);
  const tick = (on: boolean) => {
    if (!picked) edit({ do: 'keep', part: 'mentions', ids: [key], on });
    else onPick(new Set(on ? [...picked, key] : [...picked].filter((each) => each !== key)));
  };
  return (
    <li class={isOn || picked ? 'row' : 'row off'}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isOn}
          tabIndex={current ? 0 : -1}
          aria-label={t(picked ? 'review_split_this' : 'review_tick', `${before}${words}${after}`)}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
      </label>
      <button type="button" class="row-name context" tabIndex={current ? 0 : -1} onClick={() => focusMark(start)}>
        <bdi lang={textLang.value}>
          {before}
          <strong>{words}</strong>
          {after}
        </bdi>
      </button>
    </li>
  );
}
