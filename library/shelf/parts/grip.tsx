import { t } from '../../translate.ts';
import { stepReport } from '../actions.ts';
import { grip } from '../drag-row.ts';

type GripProps = { readonly id: string; readonly title: string };

/** What a row is dragged by; the arrow keys move it, too. */
export function Grip({ id, title }: GripProps) {
  const words = t('library_move', title);
  return (
    <button
      type="button"
      class="small-button grip"
      aria-label={words}
      aria-description={t('library_move_how')}
      title={`${words}. ${t('library_move_how')}`}
      onPointerDown={() => (grip.held = id)}
      onPointerUp={() => (grip.held = undefined)}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
        if (step === undefined) return;
        event.preventDefault();
        const button = event.currentTarget;
        // A row that moves is put elsewhere in the document, and what is taken from there loses the focus.
        void stepReport(id, step).then(() => requestAnimationFrame(() => button.focus()));
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01" />
      </svg>
    </button>
  );
}
