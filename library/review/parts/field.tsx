import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Fault } from '../../../src/report/draft/edit.ts';
import { t } from '../../translate.ts';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  /** The language that is written here, where it is known. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'auto';
  /** What stands below it, for what is typed just now. */
  readonly note?: (typed: string) => ComponentChildren;
  /** What is wrong with what is typed just now, before it is given. */
  readonly check?: (typed: string) => Fault | undefined;
  /** Called when the reader is done; gives what is wrong with it. */
  onGive(value: string): Fault | undefined;
};

/** A line to be typed. It is given with Enter or on leaving it; Escape brings back what stood there. */
export function Field({ label, value, lang, dir = 'auto', note, check, onGive }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<Fault>();
  const shown = typed ?? value;
  const wrong = fault ?? (typed === undefined ? undefined : check?.(typed.trim()));
  const give = () => {
    if (typed === undefined) return;
    const found = typed === value ? undefined : onGive(typed);
    setFault(found);
    if (!found) setTyped(undefined);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class="line-field"
        value={shown}
        dir={dir}
        lang={lang}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setFault(undefined);
        }}
        onBlur={give}
        onKeyDown={(event) => {
          if (event.key === 'Enter') give();
          if (event.key !== 'Escape') return;
          setTyped(undefined);
          setFault(undefined);
        }}
      />
      <div id={`${id}-note`} class="field-note">
        {wrong ? <p class="wrong">{t(wrong)}</p> : note?.(shown.trim())}
      </div>
    </div>
  );
}
