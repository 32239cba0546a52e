import type { Paradigms } from './paradigms.ts';

/** Endings of Germanic, Romance and other languages of western and southern Europe; a genitive s is left to the spellings listed. */
export const WESTERN: Paradigms = {
  /** An apostrophe lost: "Kabuls mayor". */
  en: ['C > +s', 'V > +s'],
  de: ['ch > che chen cher ches chem', 'che > chen cher ches chem', 'er > ern ers erin erinnen e en em es', 'e > en in innen'],
  nl: ['s > se'],
  sv: ['k > ka kt', 'er > erna ernas ers', 'C > arna'],
  da: ['k > ke kt', 'er > ere erne ernes'],
  no: ['k > ke kt', 'er > ere erne ernes'],
  fr: ['ien > ienne iens iennes', 'an > ane ans anes'],
  es: ['no > na nos nas'],
  gl: ['no > na nos nas'],
  pt: ['no > na nos nas', 'ão > ã ãos ãs'],
  it: ['no > na ni ne', 'ita > iti ite'],
  ro: ['C > ul ului i ă e ii ilor', 'ul > ului', 'ea > ii'],
  sq: ['C > i it in e ët ëve', 'ë > a ës ën'],
  eu: ['ar > arra arrak arren', 'C > en go era ek etik ak', 'V > n k ko ra tik ren'],
  eo: ['o > on', 'a > aj an ajn'],
};
