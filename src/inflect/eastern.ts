import type { Paradigms } from './paradigms.ts';

const OGHUZ = [
  'C > a e da de ta te dan den tan ten ın in un ün ı i u ü la le lar ler ların lerin lara lere ları leri larla daki deki taki teki',
  'V > ya ye na ne da de nda nde dan den ndan nden nın nin nun yı yi yu nı ni yla yle lar ler ların lerin lara lere daki deki ndaki ndeki',
];

const KIPCHAK = [
  'C > да де до та те дан ден дон тан тен нан нен ның нің нын нин дың дің дын дин дун дүн тың тің тын тин ға ге га го гө қа ке ка ды ді ди ду ты ті ти ту ны ні мен бен пен дағы дегі дагы деги тағы тегі тагы теги лық лар лер дар дер тар тер дардын дердин тердің тердин',
  'V > да де дан ден ның нің нын нин га ға ге ны ні ни ну мен дағы дегі дагы деги лар лер',
];

/** Endings of Turkic and Caucasian languages, Kurdish, Persian, Tajik, Mongolian and Greek that are written on a name without an apostrophe. */
export const EASTERN: Paradigms = {
  tr: OGHUZ,
  az: OGHUZ,
  tk: ['C > yň iň da de dan den a e y i lar ler', 'V > nyň niň da de dan den'],
  uz: [
    '* > da dan ning ga ni gacha dagi lik liklar lar larning larga larni lardan да дан нинг га ни гача даги лик ликлар лар ларнинг ларга ларни',
  ],
  kk: KIPCHAK,
  ky: KIPCHAK,
  tt: KIPCHAK,
  tg: ['C > и ро иро ҳо ҳои ҳоро ён', 'V > и ро ҳо ҳои ҳоро ён'],
  mn: ['C > ы ын д аас ийн т', 'V > г гийн д гаас т'],
  // The ezafe behind a vowel; behind a consonant it is not written, or makes an adjective.
  fa: ['V > +ی'],
  ku: ['C > ê an', 'V > yê'],
  ka: ['ი > ის ში ს მა თან იდან ით ისთვის ები ების ებმა ებს', 'ა > ას ის აში'],
  hy: ['C > ի ում ը ից ով ներ ների ները ներին', 'ա > այի այում ան այից', 'V > ի ն ներ ների'],
  el: [
    'ικός > ική ικό ικές ικά ικής ικού ικών ικοί ικούς',
    'ικοί > ικών ικούς',
    'ική > ικής ικές',
    'ός > οί ού ών ούς ή',
    'ηση > ησης ήσεις ήσεων',
  ],
};
