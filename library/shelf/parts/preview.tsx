import { useState } from 'preact/hooks';
import { fill, SLOT } from '../../../components/fill.ts';
import { counted } from '../../../src/counted.ts';
import { number, t } from '../../translate.ts';
import { dropWords, riskWords } from '../exchange.ts';
import { type Previewed, previewed } from '../state.ts';
import { addPreviewed } from '../taking.ts';
import { AllHere } from './all-here.tsx';
import { PreviewGroup } from './preview-group.tsx';
import { Waiting } from './waiting.tsx';

/** What a file would add, mark and meet. Nothing is written before “Add”. */
export function Preview({ file, contents, preview, wanted }: Previewed) {
  const { maker, licence, made } = contents;
  const facts = [
    ['library_preview_maker', maker],
    ['library_preview_made', made],
    ['library_preview_licence', licence],
  ] as const;
  return (
    <section class="panel preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={focusOnce}>
        {t('library_preview')}
      </h2>
      <p class="quiet">
        <bdi>{file}</bdi>
      </p>
      {facts.map(
        ([key, told]) =>
          told !== undefined && (
            <p key={key} class="quiet">
              {fill(t(key, SLOT), <bdi>{told}</bdi>)}
            </p>
          ),
      )}
      {preview.reports.every(({ standing }) => standing === 'same') ? (
        <AllHere {...preview} />
      ) : (
        <Choice {...{ contents, preview, wanted }} />
      )}
      <Waiting />
    </section>
  );
}

/** What of it is to be taken. */
function Choice({ contents, preview, wanted }: Omit<Previewed, 'file'>) {
  const dropped = dropWords(contents);
  return (
    <>
      <PreviewGroup standing="new" {...{ preview, wanted }} />
      <PreviewGroup standing="revision" {...{ preview, wanted }} />
      <PreviewGroup standing="alike" {...{ preview, wanted }} />
      <PreviewGroup standing="same" {...{ preview, wanted }} />
      <Names {...preview} />
      {dropped.length > 0 && (
        <>
          <h3>{t('library_drops')}</h3>
          <ul class="ways">
            {dropped.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <button type="button" class="plain strong" disabled={wanted.size === 0} onClick={() => void addPreviewed()}>
          {counted(t, 'library_preview_add', wanted.size, number(wanted.size))}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            previewed.value = undefined;
          }}
        >
          {t('popup_cancel')}
        </button>
      </div>
      <p class="quiet">{t('library_preview_nothing')}</p>
    </>
  );
}

/** A function of its own: one made anew with each drawing would take the focus each time. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

const fewNames = 20;

function Names({ names, nameCount }: Previewed['preview']) {
  const [all, setAll] = useState(false);
  if (nameCount === 0) return null;
  return (
    <>
      <h3>{counted(t, 'library_preview_marks', nameCount, number(nameCount))}</h3>
      <p class="quiet">{t('library_preview_risky')}</p>
      <ul class="sample-names">
        {names.slice(0, all ? undefined : fewNames).map((name) => (
          <li key={`${name.text} ${name.entity.label}`}>
            <bdi lang={name.lang}>{name.text}</bdi>
            {name.text !== name.entity.label && (
              <>
                {' → '}
                <bdi lang="en">{name.entity.label}</bdi>
              </>
            )}
            {name.risks.length > 0 && <span class="quiet"> {riskWords(name).join(' · ')}</span>}
          </li>
        ))}
      </ul>
      {!all && names.length > fewNames && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('popup_show_all', number(names.length))}
        </button>
      )}
    </>
  );
}
