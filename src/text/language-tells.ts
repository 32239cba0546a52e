import type { LanguageTells } from '../model.ts';

/** By what languages are told, for all reports alike; it travels with the table of names, as most pages need little of it. */
export const LANGUAGE_TELLS: LanguageTells = {
  // Small words common in one language and rare in others, or, where shared, listed for each.
  words: {
    en: 'the of and to in is was for that with on are at by from he she it his her has have not this be as will an or they you who were said',
    fr: 'le la les des du et est une un dans pour que qui sur au aux avec ne pas sont par ce il elle à en de',
    es: 'el la los las del y que en con por para una un más está muy pero su sus al se no lo cuando mi mis sin también ustedes de a',
    pt: 'o a os as dos das do da não ao à em uma um com para são seu sua mais por que e na no depois ele eles de foi',
    it: 'il la gli lo di del della dello dei delle nel nella alla che per con è una un non più sono anche da si le dal al ha d l a i',
    de: 'der die das und ist von mit den dem nicht ein eine im zu auf für aus sich des als in nach',
    nl: 'het een van en de is op met voor niet aan naar uit in',
    tr: 've bir bu için ile da de değil olarak daha çok et etti etmek eden edildi edilen edilmesi ediyor edilir edilmiştir mi mı olan kadar gibi sonra ne var yok dedi diye en her eder edin üzere',
    id: 'yang dan di untuk dengan dari ini itu tidak akan pada adalah ke belum sudah oleh sebagai juga pak bu lagi karena mereka',
    ku: 'û li ji bi di de bo ku ev ew kir dike dikin me nav',
    pl: 'w i na z się do nie jest o że po od za jak dla ze przez są',
    sv: 'och att det i på en ett är som för av med den inte till från har',
  },
  letters: {
    Latn: { tr: 'ğış', es: 'ñ', pt: 'ãõ', pl: 'ąęłśźż', ku: 'êûî', sv: 'å', az: 'ə', vi: 'ăđơư\u1ea0-\u1ef9' },
    // Letters of one language among its neighbours: Pashto and Urdu use those of Persian as well.
    Arab: { ps: 'ټډړږښځڅڼېۍ', ur: 'ٹڈڑںےہھ', ckb: 'ۆێڵڕە' },
    'Arab, the rest': { fa: 'پچژگ', ar: 'ةأإ' },
    // Keyboards differ in these, which is less sure.
    'Arab, the keys': { fa: 'کی', ar: 'كيى' },
    // The rarer letters first.
    Cyrl: { tg: 'ҳҷӣӯ', kk: 'ұәңһ', sr: 'јљњћђџ', be: 'ў', uk: 'їєґ', ru: 'ыэё' },
    // Those that other languages share, once these are ruled out.
    'Cyrl, the rest': { tg: 'қғ', uk: 'і' },
  },
  // By the units of the BMP they fill; symbols and digits belong to none.
  ranges:
    'Latn 41-5a Latn 61-7a Latn c0-24f Grek 370-3ff Cyrl 400-52f Armn 531-58f Hebr 5d0-5ea Arab 620-6ff Deva 900-97f ' +
    'Beng 980-9ff Guru a00-a7f Gujr a80-aff Taml b80-bff Telu c00-c7f Knda c80-cff Mlym d00-d7f Sinh d80-dff Thai e00-e7f ' +
    'Laoo e80-eff Mymr 1000-109f Geor 10a0-10ff Hang 1100-11ff Ethi 1200-137f Khmr 1780-17ff Latn 1e00-1eff Grek 1f00-1fff ' +
    'Hira 3041-30ff Hani 3400-9fff Hang ac00-d7a3',
  scripts: {
    sr: 'Latn',
    bs: 'Cyrl',
    uz: 'Cyrl',
    tk: 'Cyrl',
    kk: 'Latn Arab',
    az: 'Cyrl Arab',
    tg: 'Latn Arab',
    ku: 'Arab',
    bal: 'Latn',
    ms: 'Arab',
    pa: 'Arab',
    // What the scripts of Chinese, Japanese and Korean are made of.
    zh: 'Hani',
    yue: 'Hani',
    ja: 'Hira Hani',
    ko: 'Hang Hani',
  },
};
