import type { Paradigms } from './paradigms.ts';

/** Case endings of the Finnic and Baltic languages and Hungarian. */
export const URALIC_BALTIC: Paradigms = {
  et: ['ne > sed se st ste sele sega', 'C > i is ist isse ile ilt iga id ide idele idega', 'V > s sse st le lt ga t ni'],
  fi: [
    'nen > sen sta sella selle sessa set sten sia sille silla',
    'us > uksen usta ukselle ukseen uksessa',
    'set > sten sia sille silla',
    'C > in issa ista ia ille illa ilta iin iksi ina it ien eja',
    'V > n ssa sta lla lle lta ksi na an aa t',
  ],
  hu: [
    'V > ban ból ba nak hoz tól ról ra t nál n val ig ért k kat knak kkal któl kra',
    'C > ban ben ból ből ba be nak nek hoz hez tól től ról ről ra re t ot et nál nél on en val vel lal nal tal zal nyal ig ért ok okat oknak okkal októl okra ja',
  ],
  lt: [
    'as > o ui ą e u ai ų ams us ais',
    'is > io iui į yje iu',
    'ė > ės ei ę ėje ų',
    'a > os ai ą oje',
    'ai > ų ams us ais uose',
    'us > aus ui ų uje umi',
  ],
  lv: ['is > a im i ī u', 'a > as ai u ā', 'i > u iem us os', 'e > es ei i ē'],
};
