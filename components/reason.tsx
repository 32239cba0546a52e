import { useId, useState } from 'preact/hooks';
import { useTrusted } from './on-trusted.ts';

/** A short word on how a date was come by, which opens to the reason in full where there is one. */
export function Reason({ label, reason }: { label: string; reason: string | undefined }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const trusted = useTrusted();
  if (reason === undefined) return <>{label}</>;
  return (
    <>
      <button type="button" class="why" aria-expanded={open} aria-controls={id} onClick={trusted(() => setOpen(!open))}>
        {label}
      </button>
      <bdi id={id} class="reason" lang="en" hidden={!open}>
        {reason}
      </bdi>
    </>
  );
}
