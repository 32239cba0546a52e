import pack from 'virtual:default-pack';
import { render } from 'preact';
import { cardStyle } from '../components/card-style.ts';
import { decodePack } from '../src/report/pack.ts';
import { cutReport } from '../src/report/sentences.ts';
import { drawing } from './drawing.tsx';
import { type State, states } from './states.ts';
import { languages } from './translate.ts';

const reports = [cutReport(decodePack(pack))];

/** The card of a state in a shadow root of its own, as on a page. */
function cardHost(state: State): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = `all: initial; display: block; position: relative; inline-size: ${state.width}px; font-size: ${state.text}px`;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [sheet];
  render(drawing(state, reports, OUTLINES), root);
  return host;
}

const asked = new URLSearchParams(location.search);

/** The states as they are listed, or what is listed in English in the language named by `?lang=`. */
function inLanguage(): readonly State[] {
  const lang = languages.find((each) => each === asked.get('lang'));
  return lang ? states.filter((state) => state.lang === 'en' && !state.locale).map((state) => ({ ...state, lang })) : states;
}

/** The languages to choose from. */
function choice(): HTMLElement {
  const nav = document.createElement('nav');
  for (const lang of languages) {
    const link = document.createElement('a');
    link.href = `?lang=${lang}`;
    link.textContent = lang;
    nav.append(link, ' ');
  }
  return nav;
}

/** All states one after another, or the one named by `?state=`. */
function show() {
  const wanted = asked.get('state');
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'The card in its states';
  main.append(title, choice());
  for (const state of inLanguage().filter(({ name }) => !wanted || name === wanted)) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = state.name;
    figure.append(caption, cardHost(state));
    main.append(figure);
  }
  document.body.append(main);
}

show();
