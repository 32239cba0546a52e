import type { Gazetteer } from '../extract/gazetteer.ts';
import { CLASS, classesOf } from '../extract/word-classes.ts';

/** Of what ministries, courts and the like are, besides the words for them. */
const OF_STATE =
  /^(?:health|defen[cs]e|interior|foreign|external|internal|affairs|finance|justice|education|agriculture|energy|labou?r|trade|commerce|economy|environment|information|culture|tourism|supreme|high|national|federal|royal|public|security|special|armed|united|home|electoral|constitutional|human|rights|general|affairs|planning|welfare|science|water|industry|border|air|naval|ground|civil|upper|lower)$/;
const HEAD = CLASS.government | CLASS.military | CLASS.body;
/** Words of these classes say what something is, not which. */
const KINDS = HEAD | CLASS.linked | CLASS.stop | CLASS.admin | CLASS.direction;

/** Whether a group's name, folded, is made of words that every land has such a group by: the ministry of health, the supreme court. */
export function isCommonName(key: string, { demonyms }: Gazetteer): boolean {
  const words = key.split(' ');
  return (
    words.some((word) => classesOf(word) & HEAD) &&
    words.every(
      (word) => !demonyms.has(word) && ((classesOf(word) & KINDS) !== 0 || OF_STATE.test(word)) && !/^(?:fbi|cia|nasa)$/.test(word),
    )
  );
}
