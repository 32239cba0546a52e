import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '../src/corrections.ts';
import type { Translate } from '../src/i18n.ts';
import type { Explanation } from '../src/match/explain.ts';
import type { NotSaved } from '../src/not-saved.ts';
import { asName } from '../src/text/one-line.ts';
import { CorrectionButtons } from './correction-buttons.tsx';
import { Foreign } from './entity-label.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { fill, SLOT } from './fill.ts';
import { languageName } from './language-name.ts';

/** Why one mark is there, and what its reader may say of it. */
export type Grounds = {
  /** The words on the page. */
  readonly surface: string;
  readonly explanation: Explanation;
  readonly offered: readonly Correction[];
};

type WhyPanelProps = {
  id: string;
  grounds: Grounds;
  /** Why the last correction could not be saved. */
  failed: NotSaved | undefined;
  locale: string;
  t: Translate;
  onCorrect(made: Correction): void;
};

/** Answers "why this mark?" in plain words and takes a reader's correction. */
export function WhyPanel({ id, grounds, failed, locale, t, onCorrect }: WhyPanelProps) {
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const { surface, explanation, offered } = grounds;
  // It lies before the button that opens it: whoever goes on from here reads it first.
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section class="why-panel" id={id} ref={panel} tabIndex={-1} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('why_button')}</h3>
      <dl>
        <Fact name={t('why_surface')}>
          <bdi>{asName(surface)}</bdi>
        </Fact>
        <Fact name={t('why_form')}>
          <KnownName {...{ explanation, locale, t }} />
        </Fact>
        <Fact name={t('why_text')}>
          {explanation.language === undefined ? t('why_text_unknown') : languageName(explanation.language, locale)}
        </Fact>
      </dl>
      <EvidenceList evidence={explanation.evidence} t={t} />
      <CorrectionButtons {...{ offered, failed, t, onCorrect }} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The name as listed and its language, unless the text is in another: languages share spellings, which are listed once. */
function KnownName({
  explanation: { form, lang, language: textIn },
  locale,
  t,
}: {
  explanation: Explanation;
  locale: string;
  t: Translate;
}) {
  const isOfText = textIn === undefined || textIn === lang.split('-', 1)[0];
  const language = isOfText ? languageName(lang, locale) : undefined;
  const name = <Foreign text={form} lang={lang} />;
  return <>{language === undefined ? name : fill(t('why_form_in', SLOT, language), name)}</>;
}
