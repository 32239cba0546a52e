/** A small arrow towards the start or the end of the line, mirrored with the writing direction. */
export function Chevron({ towards }: { readonly towards: 'start' | 'end' }) {
  return (
    <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d={towards === 'start' ? 'M10 3.5 5.5 8l4.5 4.5' : 'M6 3.5 10.5 8 6 12.5'} />
    </svg>
  );
}
