import type { ComponentChildren } from 'preact';
import type { Fault } from '../../../src/report/draft/edit.ts';
import { dateFault } from '../../../src/report/draft/typed.ts';
import { calendarOf } from '../../../src/time/calendar.ts';
import { readEdtf } from '../../../src/time/edtf.ts';
import { wordBeside, wordInterval } from '../../../src/time/wording.ts';
import { t } from '../../translate.ts';
import { datesLocale } from '../state.ts';
import { Field } from './field.tsx';

type DateFieldProps = {
  readonly label: string;
  readonly edtf: string;
  /** What else is to be said of it. */
  readonly children?: ComponentChildren;
  onGive(edtf: string): Fault | undefined;
};

/** A date as EDTF, with what it means in plain words. */
export function DateField({ label, edtf, children, onGive }: DateFieldProps) {
  return (
    <Field
      label={label}
      value={edtf}
      dir="ltr"
      check={dateFault}
      onGive={onGive}
      note={(typed) => (
        <p class="quiet">
          <bdi class="reading">{dateWords(typed)}</bdi> {children}
        </p>
      )}
    />
  );
}

/** What a date that can be read means in the reader's words. */
export function dateWords(edtf: string): string {
  if (dateFault(edtf)) return '';
  const interval = readEdtf(edtf);
  const options = { locale: datesLocale.value, translate: t, calendar: calendarOf(datesLocale.value) };
  const words = wordInterval(interval, options);
  const beside = wordBeside(interval, options);
  return beside === undefined ? words : t('time_beside', words, beside);
}
