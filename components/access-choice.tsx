import { type Reach, reaches } from '../src/access.ts';
import type { MessageKey, Translate } from '../src/i18n.ts';

export type AccessChoiceProps = {
  /** What holds; undefined while that is not known. */
  readonly reach: Reach | undefined;
  /** Says which we would take. */
  readonly advise?: boolean;
  readonly t: Translate;
  /** Called in the press itself. */
  onChoose(reach: Reach): void;
};

/** The name of each, as a heading or a value has it. */
export const accessNames: { readonly [reach in Reach]: MessageKey } = {
  everywhere: 'access_everywhere',
  chosen: 'access_chosen',
  'on-click': 'access_on_click',
};

const whats: { readonly [reach in Reach]: MessageKey } = {
  everywhere: 'access_everywhere_what',
  chosen: 'access_chosen_what',
  'on-click': 'access_on_click_what',
};

/**
 * Where pages are read: the three ways, each with what it means. Buttons, not radios: each press may bring up the browser's question, which
 * no arrow key should.
 */
export function AccessChoice({ reach, advise = false, t, onChoose }: AccessChoiceProps) {
  return (
    <ul class="access-choice" aria-label={t('access_title')}>
      {reaches.map((each) => (
        <li key={each}>
          <button
            type="button"
            class="access-option"
            aria-pressed={each === reach}
            disabled={reach === undefined}
            onClick={() => onChoose(each)}
          >
            <span class="access-dot" aria-hidden="true" />
            <span class="access-words">
              <span class="access-name">
                {t(accessNames[each])}
                {advise && each === 'everywhere' && <span class="access-advised">{t('access_recommended')}</span>}
              </span>{' '}
              <span class="access-what">{t(whats[each])}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
