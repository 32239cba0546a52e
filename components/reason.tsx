import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { InlineButton } from './inline-button.tsx';

type ReasonProps = {
  label: ComponentChildren;
  /** In English, as the report's data has it. */
  reason: string | undefined;
};

/** A few words on how a date was come by, which open to the reason in full where there is one. */
export function Reason({ label, reason }: ReasonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (reason === undefined) return <>{label}</>;
  return (
    <>
      <InlineButton class="why" aria-expanded={open} aria-controls={id} onPress={() => setOpen(!open)}>
        {label}
      </InlineButton>
      <bdi id={id} class="reason" lang="en" hidden={!open}>
        {reason}
      </bdi>
    </>
  );
}
