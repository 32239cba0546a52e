import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CitationForm } from '../src/card/citation.ts';
import type { MessageKey, Translate } from '../src/i18n.ts';
import { IconButton } from './icon-button.tsx';
import { InlineButton } from './inline-button.tsx';

/** Puts an excerpt with its source into the clipboard; false where that could not be done. */
export type Copy = (form: CitationForm) => Promise<boolean>;

const COPIED: Readonly<Record<CitationForm, MessageKey>> = { quotation: 'card_copied', markdown: 'card_copied_markdown' };
const OFFER: Readonly<Record<CitationForm, MessageKey>> = { quotation: 'card_copy_quotation', markdown: 'card_copy_markdown' };

type ExcerptToolsProps = { copy: Copy | undefined; t: Translate; children: ComponentChildren };

/** The excerpt's own buttons. One press copies as a quotation; then it is said what became of it, and the other form is offered. */
export function ExcerptTools({ copy, t, children }: ExcerptToolsProps) {
  const [said, setSaid] = useState<{ readonly form: CitationForm; readonly copied: boolean }>();
  const put = async (form: CitationForm) => setSaid({ form, copied: (await copy?.(form)) ?? false });
  const other = said?.form === 'quotation' ? 'markdown' : 'quotation';
  return (
    <>
      <div class="tools">
        {children}
        {copy && <IconButton icon="copy" label={t('card_copy')} onPress={() => put('quotation')} />}
      </div>
      {copy && (
        <p class={said && 'copied'}>
          {/* There from the start, for only what changes is read out. */}
          <span role="status">{said && t(said.copied ? COPIED[said.form] : 'card_copy_failed')}</span>{' '}
          {said?.copied && (
            <InlineButton class="link" onPress={() => put(other)}>
              {t(OFFER[other])}
            </InlineButton>
          )}
        </p>
      )}
    </>
  );
}
