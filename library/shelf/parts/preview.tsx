import { counted } from '../../../src/counted.ts';
import type { Report } from '../../../src/model.ts';
import { number, t } from '../../translate.ts';
import { type Previewed, previewed } from '../state.ts';
import { addPreviewed } from '../taking.ts';

/** What a file would add, mark and meet. Nothing is written before “Add”. */
export function Preview({ file, reading, preview, beside }: Previewed) {
  const { adds, same, clashes, marks } = preview;
  const count = adds.length + beside.size;
  const facts = [
    reading.maker !== undefined && t('library_preview_maker', reading.maker),
    reading.licence !== undefined && t('library_preview_licence', reading.licence),
    reading.hash !== undefined && t('library_preview_hash', reading.hash),
  ].filter((each) => each !== false);
  return (
    <section class="panel preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t('library_preview')}
      </h2>
      <p class="quiet">
        <bdi>{file}</bdi>
      </p>
      {facts.map((fact) => (
        <p key={fact} class="quiet">
          <bdi>{fact}</bdi>
        </p>
      ))}
      <Titles words={counted(t, 'library_preview_adds', adds.length, number(adds.length))} reports={adds} />
      {same.length > 0 && <Titles words={counted(t, 'library_preview_same', same.length, number(same.length))} reports={same} />}
      {clashes.length > 0 && (
        <fieldset class="choices clashes">
          <legend>{counted(t, 'library_preview_clashes', clashes.length, number(clashes.length))}</legend>
          {clashes.map(({ id, title, source }) => (
            <label key={id} class="choice">
              <input type="checkbox" checked={beside.has(id)} onChange={(event) => put(id, event.currentTarget.checked)} />
              <span>
                {t('library_preview_beside')} <bdi lang={source.lang}>{title}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <h3>{counted(t, 'library_preview_marks', marks.names, number(marks.names))}</h3>
      {marks.sample.length > 0 && (
        <>
          <p class="quiet">{t('library_preview_risky')}</p>
          <ul class="sample-names">
            {marks.sample.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {reading.dropped.length > 0 && (
        <>
          <h3>{t('library_drops')}</h3>
          <ul class="ways">
            {reading.dropped.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <button type="button" class="plain strong" disabled={count === 0} onClick={() => void addPreviewed()}>
          {t('library_preview_add')}
        </button>
        <button type="button" class="plain" onClick={() => (previewed.value = undefined)}>
          {t('popup_cancel')}
        </button>
      </div>
      <p class="quiet">{t('library_preview_nothing')}</p>
    </section>
  );
}

/** So many are named; the rest are only counted. */
const named = 30;

function Titles({ words, reports }: { readonly words: string; readonly reports: readonly Report[] }) {
  return (
    <>
      <h3>{words}</h3>
      <ul>
        {reports.slice(0, named).map(({ id, title, source }) => (
          <li key={id}>
            <bdi class="title" lang={source.lang}>
              {title}
            </bdi>
          </li>
        ))}
        {reports.length > named && <li aria-hidden="true">…</li>}
      </ul>
    </>
  );
}

function put(id: string, on: boolean): void {
  const { value } = previewed;
  if (!value) return;
  const beside = new Set(value.beside);
  if (on) beside.add(id);
  else beside.delete(id);
  previewed.value = { ...value, beside };
}
