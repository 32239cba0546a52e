import card from './card.css';
import excerpt from './excerpt.css';
import excerptTools from './excerpt-tools.css';
import hands from './hands.css';
import locator from './locator.css';
import several from './several.css';
import timeline from './timeline.css';
import why from './why.css';

/** All the card's styles as one sheet's text; the card's own come last, for they hold what the reader's system asks of all parts. */
export const cardStyle = [excerpt, excerptTools, locator, timeline, several, why, card, hands].join('\n');
