/** The look of what this page shows: the card's, as everywhere, and its own. As text in the bundle, for a page on the web needs the card's so. */
import { cardStyle } from '../../components/card-style.ts';
import found from './found.css';
import list from './list.css';
import map from './map.css';
import reader from './reader.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync([cardStyle, list, found, reader, map].join('\n'));
document.adoptedStyleSheets.push(sheet);
