/** A short paragraph under its heading. */
export function Note({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section class="note">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
