import { useState } from 'preact/hooks';
import { fill, SLOT } from '../../../components/fill.ts';
import type { MessageKey } from '../../../src/i18n.ts';
import { number, t } from '../../translate.ts';
import { putBack, takeBack } from '../actions.ts';
import type { Group } from '../groups.ts';
import { read } from '../state.ts';
import { CorrectionWords } from './correction-words.tsx';
import { Undoable } from './undoable.tsx';

/** As many as are looked through; a press shows the rest. */
const first = 50;

const titles: { readonly [kind in Group['kind']]: MessageKey } = {
  always: 'settings_always',
  never: 'settings_never',
  'never-on-site': 'settings_never_on_site',
  'not-this': 'settings_not_this',
};

/** The corrections of one kind under their heading. */
export function CorrectionGroup({ kind, lines }: Group) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, first);
  const mayChange = typeof read.value === 'object' && !read.value.newer;
  return (
    <>
      <h3 id={kind}>{t(titles[kind])}</h3>
      <ul class="lines" aria-labelledby={kind}>
        {shown.map((line) => (
          <Undoable
            key={line.key}
            taken={line.taken}
            gone={fill(t('settings_taken', SLOT), <bdi>{line.entry.form}</bdi>)}
            take={mayChange ? t('settings_take_back') : undefined}
            onTake={() => void takeBack(line)}
            onUndo={() => void putBack(line)}
          >
            <CorrectionWords correction={line.entry} />
          </Undoable>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t('settings_show_all', number(lines.length))}
        </button>
      )}
    </>
  );
}
