import { DateWords } from '../../../components/date-words.tsx';
import { wordDate } from '../../../components/event-words.ts';
import { languageName } from '../../../components/language-name.ts';
import { Reason } from '../../../components/reason.tsx';
import { dateOf } from '../../../src/card/model.ts';
import type { MessageKey } from '../../../src/i18n.ts';
import type { Report } from '../../../src/model.ts';
import { locale, t } from '../../translate.ts';
import { datesLocale, entries } from '../state.ts';

/** Who says it, where and when, and how the date is known. */
export function SourceFacts({ report }: { readonly report: Report }) {
  const { author, publisher, dateline, lang, url } = report.source;
  const tags = entries.value.find(({ id }) => id === report.id)?.tags ?? [];
  const texts: readonly (readonly [MessageKey, string | undefined])[] = [
    ['library_author', author],
    ['library_publisher', publisher],
    ['library_dateline', dateline],
  ];
  const language = languageName(lang, locale);
  const address = url === undefined ? undefined : webAddress(url);
  return (
    <section class="source-facts" aria-labelledby="source-facts">
      <h3 id="source-facts">{t('library_source')}</h3>
      <dl>
        {texts.map(([key, text]) => text !== undefined && <Fact key={key} name={key} text={text} lang={lang} />)}
        <dt>{t('library_date')}</dt>
        <dd class="card-words">
          <Known report={report} />
        </dd>
        {language !== undefined && <Fact name="library_language" text={language} lang={locale} />}
        {url !== undefined && (
          <>
            <dt>{t('library_address')}</dt>
            <dd>
              <bdi dir="ltr">
                {address ? (
                  <a href={address} target="_blank" rel="noreferrer">
                    {address}
                  </a>
                ) : (
                  url
                )}
              </bdi>
            </dd>
          </>
        )}
        {tags.length > 0 && (
          <>
            <dt>{t('library_tags')}</dt>
            <dd>
              {tags.map((tag) => (
                <bdi key={tag} class="tag">
                  {tag}
                </bdi>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Known({ report }: { readonly report: Report }) {
  const date = dateOf(report, report.source.date);
  const locale = datesLocale.value;
  if (date.quote !== undefined) return <DateWords date={date} lang={report.source.lang} locale={locale} t={t} />;
  const basis =
    date.basis === 'estimated' ? 'card_date_estimated' : date.basis === 'stated' ? 'library_date_stated' : 'library_date_resolved';
  return (
    <>
      {wordDate(date, locale, t)} (<Reason label={t(basis)} reason={date.reason} />)
    </>
  );
}

function Fact({ name, text, lang }: { readonly name: MessageKey; readonly text: string; readonly lang: string }) {
  return (
    <>
      <dt>{t(name)}</dt>
      <dd>
        <bdi lang={lang}>{text}</bdi>
      </dd>
    </>
  );
}

/** The address, where it is one of a page on the web; the whole of it is shown. */
function webAddress(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
