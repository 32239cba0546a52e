import { stepOf } from '../src/card/put.ts';
import { type Grip, type OnHand, useDrag } from './hand.ts';
import { Icon } from './icon.tsx';
import { useTrusted } from './on-trusted.ts';

type HandButtonProps = {
  grip: Grip;
  label: string;
  /** What can be done with it. */
  how: string;
  onHand: OnHand;
};

/** A button by which a card is moved or given another size: dragged, pressed, or with the focus on it by arrow keys. */
export function HandButton({ grip, label, how, onHand }: HandButtonProps) {
  const trusted = useTrusted();
  const { parts, wasDragged } = useDrag(grip, onHand);
  return (
    <button
      type="button"
      class={`icon-button hand ${grip}`}
      aria-label={label}
      title={how}
      {...parts}
      onClick={trusted((event: MouseEvent) => {
        // No pointer has to do with a press by key.
        if (event.detail === 0 || !wasDragged()) onHand(grip, 'press');
      })}
      onDblClick={grip === 'size' ? trusted(() => onHand(grip, 'own')) : undefined}
      onKeyDown={trusted((event: KeyboardEvent) => {
        const step = stepOf(event.key);
        if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        onHand(grip, 'take');
        onHand(grip, step);
      })}
    >
      <Icon name={grip} />
    </button>
  );
}
