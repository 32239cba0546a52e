import { describe, expect, it } from 'vitest';
import { knownLanguage, primaryLanguage } from '../../../src/text/known-language.ts';
import { knownTells } from '../../../src/text/known-tells.ts';
import { scriptLanguage } from '../../../src/text/language.ts';
import { LANGUAGE_TELLS } from '../../../src/text/language-tells.ts';
import { latinLanguage, latinVotes } from '../../../src/text/latin-language.ts';
import { mainScript } from '../../../src/text/script.ts';

const tells = knownTells(LANGUAGE_TELLS);
const told = (text: string) => scriptLanguage(text, mainScript(text, tells.ranges), tells);

describe('scriptLanguage', () => {
  it.each([
    ['ps', 'د طالبانو ویاند وویل چې دوی به خبرې وکړي او ښار ته ځي'],
    ['ur', 'طالبان نے کہا ہے کہ وہ کابل میں ہیں اور بات چیت کریں گے'],
    ['fa', 'سخنگوی طالبان گفت که این گروه در کابل گفتگو می‌کند و پیش می‌رود'],
    ['ar', 'قالت الحركة في بيان إن مقاتليها دخلوا المدينة أمس'],
    ['ar', 'في كابول'],
    ['fa', 'در کابل است که'],
    [undefined, 'در کابل'],
    ['ckb', 'هێزەکانی تاڵیبان لە شاری کابوڵ دەستیان بەسەر دا گرت'],
    ['tg', 'Ҳукумати Тоҷикистон гуфт, ки марз баста аст'],
    ['uk', 'Українські дипломати виїхали з міста'],
    ['be', 'Пра гэта паведаміў міністр, які быў у горадзе'],
    ['ru', 'Об этом сообщили вчера вечером, добавил представитель'],
    ['ru', 'Это был рынок'],
    ['sr', 'Објављено је да ће њихови људи доћи'],
    ['kk', 'Бұл туралы мәлімдеді, өңір басшысы'],
    ['he', 'הם אמרו כי העיר נפלה'],
    ['el', 'Οι δυνάμεις μπήκαν στην πόλη'],
    ['hi', 'उन्होंने कहा कि शहर में'],
    ['th', 'กรุงคาบูล'],
    ['ja', '首都カブールで'],
    ['ja', 'この都市'],
    ['ko', '수도 카불에서'],
    ['zh', '首都喀布尔'],
    ['ka', 'ქაბულში'],
    [undefined, 'The city fell'],
    [undefined, ''],
    [undefined, '2021, 1400'],
    [undefined, 'да'],
    [undefined, 'من و ما'],
  ])('%s: %s', (language, text) => {
    expect(told(text)).toBe(language);
  });

  it('goes by most of the letters', () => {
    expect(told('سفیر انگلیس گفت که Foreign Office این گزارش را نمی‌پذیرد')).toBe('fa');
    expect(told('The word 喀布尔 is Chinese for Kabul')).toBeUndefined();
    expect(told('قال المتحدث إن مدينة چابهار الإيرانية أصبحت مهمة')).toBe('ar');
  });
});

describe('knownLanguage', () => {
  it.each([
    ['tr', 'Teklif kabul edildi', 'tr', 'declared'],
    ['de', 'in Kabul', 'de-AT', 'declared, with a region'],
    ['fa', 'سخنگوی طالبان گفت', 'en', 'declared wrongly: the letters tell'],
    [undefined, 'The city fell', 'fa', 'declared wrongly, and Latin letters do not tell'],
    [undefined, 'да', 'en', 'declared wrongly, and the letters do not tell'],
    ['ja', '喀布尔', 'ja', 'Han alone does not contradict Japanese'],
    ['uz', 'Тошкент шаҳри', 'uz', 'a language of two scripts'],
    ['uz', 'Toshkent shahri', 'uz', 'a language of two scripts'],
    ['en', '2021', 'en', 'no letters contradict nothing'],
    ['ko', '카불', undefined, 'not declared'],
    ['ko', '카불', '', 'declared empty'],
  ] as [string | undefined, string, string | undefined, string][])('%s: %s (%s, %s)', (language, text, declared) => {
    expect(knownLanguage(text, declared, tells)).toBe(language);
  });
});

describe('primaryLanguage', () => {
  it.each([
    ['en-GB', 'en'],
    ['FA_AF', 'fa'],
    ['prs', 'fa'],
    ['nb-NO', 'no'],
    ['iw', 'he'],
    ['zh-Hant-TW', 'zh'],
    ['', ''],
  ])('%s -> %s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});

describe('latinLanguage', () => {
  const common = new Map([
    ['the', ['en']],
    ['and', ['en']],
    ['los', ['es']],
    ['del', ['es', 'it']],
    ['il', ['it']],
    ['ve', ['tr']],
  ]);
  it.each([
    ['es', 'los amigos del barrio', undefined],
    [undefined, 'del barrio', undefined],
    [undefined, 'del and los the', undefined],
    ['tr', 'öğrenciler ve şehir', undefined],
    [undefined, 'Erdoğan', undefined],
    ['es', '¿Irán?', undefined],
    ['en', 'Erdoğan ve Fidan', 'en'],
    ['tr', 'ağaç ve şehir ve ışık', 'en'],
    ['en', 'the ağaç and the şehir ve ışık', 'en'],
    ['sw', 'nothing known', 'sw'],
  ])('%s: %s (%s)', (language, text, declared) => {
    expect(latinLanguage(latinVotes(text, { ...tells, words: common }), declared)).toBe(language);
  });
});
