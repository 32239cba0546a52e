import type { ComponentChildren } from 'preact';

type NoteProps = { readonly title: string; readonly text: string; readonly children?: ComponentChildren };

/** A short paragraph under its heading, and where it leads. */
export function Note({ title, text, children }: NoteProps) {
  return (
    <section class="note">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <p>{children}</p>}
    </section>
  );
}
