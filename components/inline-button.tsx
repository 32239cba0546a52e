import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useTrusted } from './on-trusted.ts';

type InlineButtonProps = { class: string; onPress(): void; children: ComponentChildren } & Pick<
  HTMLAttributes<HTMLSpanElement>,
  'aria-expanded' | 'aria-controls'
>;

/** A button within running text. Not a `button`: that is one box, which cannot break over lines as the words around it do. */
export function InlineButton({ onPress, children, ...attributes }: InlineButtonProps) {
  const trusted = useTrusted();
  const asButton = {
    role: 'button',
    tabIndex: 0,
    onClick: trusted(onPress),
    onKeyDown: trusted((event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPress();
    }),
  } as const;
  return (
    <span {...attributes} {...asButton}>
      {children}
    </span>
  );
}
