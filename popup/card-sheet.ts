/** The card's look, also of the parts that the popup shows outside a card: the one style sheet that is text in the bundle, as the card on a page needs it so. */
import { cardStyle } from '../components/card-style.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyle);
document.adoptedStyleSheets.push(sheet);
