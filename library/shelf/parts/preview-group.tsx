import { Fragment } from 'preact';
import { counted } from '../../../src/counted.ts';
import { number, t } from '../../translate.ts';
import { type Previewed, previewed } from '../state.ts';

/** So many are named; the rest are only counted, and taken or left as those like them are at first. */
const most = 50;

const headings = {
  new: 'library_preview_new',
  revision: 'library_preview_revision',
  alike: 'library_preview_alike',
  same: 'library_preview_same',
} as const;

type PreviewGroupProps = Pick<Previewed, 'preview' | 'wanted'> & { readonly standing: keyof typeof headings };

/** The reports of a file that stand alike to the library; all but those that are there already can be taken or left. */
export function PreviewGroup({ preview, wanted, standing }: PreviewGroupProps) {
  const reports = preview.reports.filter((each) => each.standing === standing);
  if (reports.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{counted(t, headings[standing], reports.length, number(reports.length))}</legend>
      {reports.slice(0, most).map(({ id, title, other, lacks, mixed }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={wanted.has(id)}
            disabled={standing === 'same'}
            onChange={(event) => want(id, event.currentTarget.checked)}
          />
          <span>
            <bdi class="title">{title}</bdi>
            {other && other.title !== title && (
              <span class="quiet">
                {' '}
                <bdi>{other.title}</bdi>
              </span>
            )}
            {mixed.length > 0 && (
              <span class="quiet lacks">
                {t('pack_risk_mixed')}
                {mixed.map((words) => (
                  <Fragment key={words}>
                    {' · '}
                    <bdi>{words}</bdi>
                  </Fragment>
                ))}
              </span>
            )}
            {lacks.length > 0 && <span class="quiet lacks">{lacks.map((key) => t(key)).join(' · ')}</span>}
          </span>
        </label>
      ))}
      {reports.length > most && <p aria-hidden="true">…</p>}
    </fieldset>
  );
}

function want(id: string, on: boolean): void {
  const { value } = previewed;
  if (!value) return;
  const wanted = new Set(value.wanted);
  if (on) wanted.add(id);
  else wanted.delete(id);
  previewed.value = { ...value, wanted };
}
