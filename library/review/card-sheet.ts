/** The timeline's look, which is the card's. */
import { cardStyle } from '../../components/card-style.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyle);
document.adoptedStyleSheets.push(sheet);
