import { type CalendarChoice, calendarChoices, calendarOf, withCalendar } from '../../../src/time/calendar.ts';
import { readEdtf } from '../../../src/time/edtf.ts';
import { wordBeside, wordInterval } from '../../../src/time/wording.ts';
import { locale, t } from '../../translate.ts';
import { chooseCalendar } from '../actions.ts';
import { settings } from '../state.ts';

/** What dates are told in, each choice with a date told so. */
export function Dates() {
  if (settings.value === 'unreadable') return null;
  const chosen = settings.value?.calendar ?? 'auto';
  return (
    <section class="panel" aria-labelledby="dates">
      <h2 id="dates">{t('settings_calendar')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="dates" aria-describedby="dates-note">
        {calendarChoices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="calendar"
              value={choice}
              checked={choice === chosen}
              disabled={settings.value === undefined}
              onChange={() => void chooseCalendar(choice)}
            />
            <span>
              {t(`settings_calendar_${choice}`)} <Sample choice={choice} />
            </span>
          </label>
        ))}
      </div>
      <p class="quiet" id="dates-note">
        {t('settings_calendar_note')}
      </p>
    </section>
  );
}

const sample = readEdtf('2021-07-10');

function Sample({ choice }: { readonly choice: CalendarChoice }) {
  const inChoice = withCalendar(locale, choice);
  const options = { locale: inChoice, translate: t, calendar: calendarOf(inChoice) };
  const words = wordInterval(sample, options);
  const beside = wordBeside(sample, options);
  return <bdi class="quiet">{beside === undefined ? words : t('time_beside', words, beside)}</bdi>;
}
