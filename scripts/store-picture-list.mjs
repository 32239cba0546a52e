/** The pictures that the stores want, each taken in every language of `stores/texts`: its name, its size in pixels, and what is in it. */
export const storePictures = [
  { name: '1-card', width: 1280, height: 800, shows: 'card', scheme: 'light' },
  { name: '2-popup', width: 1280, height: 800, shows: 'popup' },
  { name: '3-review', width: 1280, height: 800, shows: 'review' },
  { name: '4-library', width: 1280, height: 800, shows: 'library' },
  { name: '5-dark', width: 1280, height: 800, shows: 'card', scheme: 'dark' },
  { name: 'tile', width: 440, height: 280, shows: 'poster' },
  { name: 'marquee', width: 1400, height: 560, shows: 'poster' },
];

/** Drawn once: Edge's logo. */
export const logo = { name: 'logo-300', size: 300 };
