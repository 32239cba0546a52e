import { useId, useState } from 'preact/hooks';
import { placesOf } from '../../../src/report/draft/same-words.ts';
import { t } from '../../translate.ts';
import { text } from '../state.ts';
import { MarkAs } from './mark-as.tsx';

/** Marks words of the text, wherever they stand, by typing them: what selecting does for those who point. */
export function AddName() {
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  return (
    <div class="field add-name">
      <label for={id}>{t('review_add_name')}</label>
      <input
        id={id}
        type="text"
        class="line-field"
        dir="auto"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <MarkAs key={words} spans={() => placesOf(text.value, words)} onDone={() => setTyped('')} />
    </div>
  );
}
