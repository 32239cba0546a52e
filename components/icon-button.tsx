import { Icon, type IconName } from './icon.tsx';
import { useTrusted } from './on-trusted.ts';

type IconButtonProps = {
  icon: IconName;
  label: string;
  /** Given for a button that stays down. */
  pressed?: boolean;
  /** Given for a button that opens something: whether that is open, and its id. */
  expanded?: boolean;
  controls?: string;
  onPress(): void;
};

/** A small square button with a picture and a name for those who do not see it. */
export function IconButton({ icon, label, pressed, expanded, controls, onPress }: IconButtonProps) {
  const trusted = useTrusted();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      title={label}
      onClick={trusted(onPress)}
    >
      <Icon name={icon} />
    </button>
  );
}
