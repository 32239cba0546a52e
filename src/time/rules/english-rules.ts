import { english } from './english.ts';
import { withFigures } from './figures.ts';

/** English words of time alone, for code that reads nothing else. */
export const englishRules = withFigures({ en: english });
