/** The sign of the library: books on a shelf. */
export function Shelf() {
  return (
    <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10.2" />
    </svg>
  );
}
