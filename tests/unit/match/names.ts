import { type TestName, tableOf } from './table.ts';

/** Names enough to try every way of writing; none has an entry for its clitics or endings, which are the matcher's business. */
const NAMES: Record<string, string> = {
  afghanistan:
    'Afghanistan|Afganistan|افغانستان|أفغانستان|Афганистан|Афғонистон|Αφγανιστάν|אפגניסטן|अफ़ग़ानिस्तान|阿富汗|アフガニスタン|아프가니스탄|อัฟกานิสถาน|აფღანეთი|Աֆղանստան|আফগানিস্তান|ஆப்கானிஸ்தான்',
  kabul: 'Kabul|Kaboul|Kâbil|کابل|كابول|Кабул|Кабуле|Καμπούλ|קאבול|काबुल|喀布尔|喀布爾|カブール|カーブル|카불|คาบูล|ກາບຸນ|ကဘူးလ်|កាប៊ុល|Kābol',
  herat: 'Herat|Hérat|هرات|Герат|赫拉特|ヘラート|헤라트|हेरात|הראת',
  kunduz: 'Kunduz|Kundoz|Qunduz|قندوز|کندز|Кундуз|昆都士|クンドゥーズ|쿤두즈',
  'islam-qala': "Islam Qala|Eslam Qal'eh|اسلام قلعه|إسلام قلعة|Ислам-Кала|イスラム・カラ|伊斯兰卡拉",
  iran: 'Iran|Irán|İran|ایران|إيران|Иран|איראן|ईरान|伊朗|イラン|이란|อิหร่าน',
  tehran: 'Tehran|Téhéran|Tahran|تهران|طهران|Тегеран|טהראן|德黑兰|テヘラン|테헤란',
  moscow: 'Moscow|Moskova|Moskau|Москва|Москве|Москву|Москвы|مسکو|موسكو|מוסקבה|मॉस्को|莫斯科|モスクワ|모스크바',
  kremlin: 'Kremlin|Кремль|الكرملين|کرملین|הקרמלין|クレムリン|크렘린',
  taliban: 'Taliban|Taleban|طالبان|Талибан|Ταλιμπάν|טליבאן|तालिबान|塔利班|タリバン|タリバーン|탈레반|ตาลีบัน|Toliban',
  'afghan-government': 'Afghan government|الحكومة الأفغانية|حکومت افغانستان|Афганское правительство',
  tajikistan: 'Tajikistan|Tadschikistan|Тоҷикистон|Таджикистан|طاجيكستان|تاجیکستان|טג׳יקיסטן|타지키스탄|塔吉克斯坦',
  badakhshan: 'Badakhshan|بدخشان|Бадахшан|Бадахшон',
  faryab: 'Faryab|Fāryāb|فاریاب|Фарьяб',
};

const DEMONYMS: Record<string, string> = { afghanistan: 'Afghan|Afghans|افغان|Afghane' };
const DECOYS = ['Kabul River', 'Moscow, Idaho', 'Gorno-Badakhshan', 'Tehrik-i-Taliban Pakistan', 'Kremlin Cup', 'Moscow mule'];

const listed = (names: Record<string, string>, more: Partial<TestName>): TestName[] =>
  Object.entries(names).flatMap(([entity, texts]) => texts.split('|').map((text) => ({ entity, text, ...more })));

/** The table that the case files are read with. */
export const testTable = tableOf([
  ...listed(NAMES, {}),
  ...listed(DEMONYMS, { kind: 'demonym' }),
  ...DECOYS.map((text): TestName => ({ entity: '-', text, kind: 'decoy' })),
]);
