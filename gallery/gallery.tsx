import pack from 'virtual:default-pack';
import { render } from 'preact';
import { cardStyle } from '../components/card-style.ts';
import { decodePack } from '../src/report/pack.ts';
import { drawing } from './drawing.tsx';
import { type State, states } from './states.ts';

const reports = [decodePack(pack)];

/** The card of a state in a shadow root of its own, as on a page. */
function cardHost(state: State): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = `all: initial; display: block; inline-size: ${state.width}px; font-size: ${state.text}px`;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [sheet];
  render(drawing(state, reports, OUTLINES), root);
  return host;
}

/** All states one after another, or the one named by `?state=`. */
function show() {
  const wanted = new URLSearchParams(location.search).get('state');
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'The card in its states';
  main.append(title);
  for (const state of states.filter(({ name }) => !wanted || name === wanted)) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = state.name;
    figure.append(caption, cardHost(state));
    main.append(figure);
  }
  document.body.append(main);
}

show();
