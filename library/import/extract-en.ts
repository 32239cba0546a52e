/** The worker that finds what a text in English tells of. */
import places from 'virtual:gazetteer/places';
import { englishRules } from '../../src/time/rules/english-rules.ts';
import { answerExtract } from './extract.ts';

answerExtract({ places }, englishRules);
