import type { ComponentChildren } from 'preact';

export type SwitchProps = {
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Called with the state asked for. */
  onChange(checked: boolean): void;
  /** What is switched, with its state in words: never told by the switch's look alone. */
  readonly children: ComponentChildren;
};

/** A switch with its words beside it; both can be pressed. */
export function Switch({ checked, disabled = false, onChange, children }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={checked} disabled={disabled} onClick={() => onChange(!checked)}>
      <span class="switch-words">{children}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
