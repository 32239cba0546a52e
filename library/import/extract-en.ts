/** The worker that finds what a text in English tells of; what it finds is named in other languages as well. */
import otherLanguages from 'virtual:gazetteer/other-languages';
import places from 'virtual:gazetteer/places';
import { englishRules } from '../../src/time/rules/english-rules.ts';
import { answerExtract } from './extract.ts';

answerExtract({ places, otherLanguages }, englishRules);
