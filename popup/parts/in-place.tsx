import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { close } from '../opened.ts';

/** Holds what is shown in place of the lists; Escape leads back to them. */
export function InPlace({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => main.current?.querySelector('button')?.focus(), [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else the browser closes the whole popup.
    event.preventDefault();
    close();
  };
  return (
    <main class="popup-card" ref={main} onKeyDown={onKeyDown}>
      {children}
    </main>
  );
}
