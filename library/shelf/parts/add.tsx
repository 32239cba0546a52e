import { useState } from 'preact/hooks';
import { t } from '../../translate.ts';
import { chooseFiles } from '../choose-files.ts';
import { shelf } from '../state.ts';
import { takeFiles, takeText } from '../taking.ts';

/** The ways in: a file, a text; and how a page becomes a report. */
export function Add() {
  const [pasting, setPasting] = useState(false);
  const isEmpty = typeof shelf.value === 'object' && shelf.value.entries.length === 0;
  if (typeof shelf.value !== 'object') return null;
  return (
    <section class="panel add" aria-labelledby="add">
      <div class="panel-head">
        <h2 id="add">{t('library_add')}</h2>
        <div class="buttons">
          <button type="button" class="plain" onClick={() => void chooseFiles({ several: true }).then(takeFiles)}>
            {t('library_choose')}
          </button>
          <button type="button" class="plain" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            {t('library_paste')}
          </button>
        </div>
      </div>
      {isEmpty ? (
        <>
          <p>{t('library_empty')}</p>
          <ul class="ways">
            <li>{t('library_way_page')}</li>
            <li>{t('library_way_file')}</li>
            <li>{t('library_way_paste')}</li>
          </ul>
        </>
      ) : (
        <p class="quiet">{t('library_ways')}</p>
      )}
      {pasting && <Paste onDone={() => setPasting(false)} />}
    </section>
  );
}

function Paste({ onDone }: { onDone(): void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onDone();
        void takeText(text);
      }}
    >
      <label>
        <span class="quiet">{t('library_paste_label')}</span>
        <textarea
          rows={6}
          dir="auto"
          value={text}
          ref={(field) => {
            if (field && text === '') field.focus();
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain" disabled={text.trim() === ''}>
        {t('library_paste_go')}
      </button>
    </form>
  );
}
