const PATHS = {
  pin: 'M6 2.5h4l-.5 4 2.5 2v1.5H4V8.5l2.5-2zM8 10v4',
  close: 'm4 4 8 8M12 4l-8 8',
  back: 'M10 3 5 8l5 5',
  question: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M6.2 6.4a1.8 1.8 0 1 1 2.7 1.55c-.6.35-.9.65-.9 1.3M8 11.4v.05',
  context: 'M8 1.5v4M5.5 3.8 8 1.3l2.5 2.5M8 14.5v-4M5.5 12.2 8 14.7l2.5-2.5M3 8h10',
  copy: 'M6 5.5h7.5V14H6zM10.5 5.5V2H3v8.5h3',
  move: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  size: 'M14 3 3 14M14 9l-5 5',
  unfold: 'm4 6 4 4 4-4',
  open: 'M9.5 2.5h4V6.5M13.5 2.5 8 8M11.5 9.5v4h-9v-9h4',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h.5M2.5 8h.5M2.5 12h.5',
} as const;

/** The icons of the card's buttons, drawn with the text's colour. */
export type IconName = keyof typeof PATHS;

/** One icon, a picture only: its button carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
