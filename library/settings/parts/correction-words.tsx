import { EntityLabel } from '../../../components/entity-label.tsx';
import { fill, SLOT } from '../../../components/fill.ts';
import { labelOf } from '../../../src/card/other-names.ts';
import type { Correction, TextQuote } from '../../../src/corrections.ts';
import { AROUND } from '../../../src/text/quote.ts';
import { locale, t } from '../../translate.ts';
import { siteFor } from '../groups.ts';
import { entities } from '../state.ts';
import { siteName } from './site-name.ts';

/** What one correction is about: the words, what they are taken to mean, and where it holds. */
export function CorrectionWords({ correction }: { readonly correction: Correction }) {
  const entity = entities.value.get(correction.entity);
  const site = siteFor(correction);
  return (
    <>
      {correction.kind === 'not-this' ? <Quote {...correction.quote} /> : <Form form={correction.form} />}
      {(entity || site !== undefined) && (
        <p class="line-note">
          {entity && <EntityLabel kind={entity.kind} label={labelOf(entity, locale)} />}
          {site !== undefined && <span>{onSite(site)}</span>}
        </p>
      )}
    </>
  );
}

function onSite(site: string) {
  return site === 'file:' ? siteName(site) : fill(t('settings_on_site', SLOT), <bdi>{site}</bdi>);
}

function Form({ form }: { readonly form: string }) {
  return <p>{fill(t('settings_quoted', SLOT), <bdi class="form">{form}</bdi>)}</p>;
}

function Quote({ prefix, exact, suffix }: TextQuote) {
  return (
    <p>
      <bdi>
        {isCut(prefix) ? `…\u00A0${prefix.replace(/^\S+\s+/, '')}` : prefix}
        <strong class="form">{exact}</strong>
        {isCut(suffix) ? `${suffix.replace(/\s+\S*$/, '')}\u00A0…` : suffix}
      </bdi>
    </p>
  );
}

/** Whether the text on one side goes on: then it may end within a word. */
function isCut(side: string): boolean {
  return side.length >= AROUND;
}
