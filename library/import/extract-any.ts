/** The worker that finds what a text in any language tells of. */
import otherLanguages from 'virtual:gazetteer/other-languages';
import places from 'virtual:gazetteer/places';
import { allRules } from '../../src/time/rules/all-rules.ts';
import { answerExtract } from './extract.ts';

answerExtract({ places, otherLanguages }, allRules);
