import { describe, expect, it } from 'vitest';
import { draftOf, standing } from './draft-of.ts';

const subtypes = (text: string) =>
  Object.fromEntries(draftOf(text).report.entities.map(({ id, kind, subtype }) => [id, `${kind} ${subtype}`]));
const ties = (text: string) =>
  draftOf(text).report.entities.flatMap(({ id, relations }) => relations.map(({ type, target }) => `${id} ${type} ${target}`));

describe('one identity a document', () => {
  it.each<[string, readonly string[]]>([
    ['Iran spoke. The Islamic Republic of Iran’s envoy left IRAN.', ['iran: Iran, Islamic Republic of Iran, IRAN']],
    [
      'The Islamic State of Iraq and Syria (ISIS) fled. Daesh and ISIL are the same.',
      ['islamic-state: Islamic State of Iraq and Syria, ISIS, Daesh, ISIL'],
    ],
    [
      'The National Relief Federation (NRF) met on Monday. NRF was closed in May.',
      ['national-relief-federation: National Relief Federation, NRF, NRF'],
    ],
    ['The World Trade Council met. Later the WTC was closed.', ['world-trade-council: World Trade Council, WTC']],
    ['Fighting went on in Helmand Province. Helmand is large.', ['helmand: Helmand Province, Helmand']],
    ['Barclay Motors Ltd was sued. Barclay Motors denied it.', ['barclay-motors-ltd: Barclay Motors Ltd, Barclay Motors']],
    ['They met in the U.S. in May. The United States and the US agreed.', ['united-states: U.S., United States, US']],
    [
      'The Iraqi Army left. Iraqi army units stayed. The Government of Iraq and the Iraqi government spoke.',
      [
        'iraqi-army: Iraqi Army, Iraqi army',
        'iraqi-government: Government of Iraq, the Iraqi government',
        'iraq: Iraqi (demonym), Iraqi (demonym)',
      ],
    ],
    [
      'Afghan soldiers fled from Afghanistan. Afghan forces stayed.',
      ['afghanistan: Afghan (demonym), Afghanistan, Afghan (demonym)', 'afghan-troops: Afghan soldiers, Afghan forces'],
    ],
  ])('%s', (text, expected) => expect(standing(draftOf(text))).toEqual(expected));

  it.each<[string, readonly string[]]>([
    [
      'a person and a group of one family',
      ['The Haqqani Network struck. Sirajuddin Haqqani denied it.', 'haqqani-network: Haqqani Network'],
    ],
    ['a river and a city', ['The Kabul River rose. Kabul was dry.', 'kabul: Kabul']],
    ['a state and one called after it', ['Sudan is larger than South Sudan.', 'sudan: Sudan']],
  ])('does not make one of %s', (_, [text = '', expected]) => expect(standing(draftOf(text))).toContain(expected));

  it.each<[string, string, string | undefined]>([
    ['They met in Paris, Texas, in May.', 'paris-texas', undefined],
    ['They met in Paris, France, in May.', 'paris', 'Q90'],
    ['They met in London, England, in May.', 'london', 'Q84'],
    ['They met in London, Ontario, in May.', 'london-ontario', undefined],
    ['They met in Chicago, Illinois, in May.', 'chicago', 'Q1297'],
    ['They met in Cairo, Illinois, in May.', 'cairo-illinois', undefined],
    ['They drove to Atlanta, Georgia.', 'georgia-state', undefined],
    ['They drove to Tbilisi, Georgia.', 'georgia', 'Q230'],
    ['They went to Turkey, Georgia and Iran.', 'georgia', 'Q230'],
    ['They flew from Istanbul, Turkey, to Dallas, US.', 'turkey', 'Q43'],
    ['They flew from Istanbul, Turkey, to Dallas, US.', 'united-states', 'Q30'],
    ['They met in Moscow and in Tehran, Iran.', 'tehran', 'Q3616'],
  ])('tells namesakes apart: %s', (text, id, wikidata) => {
    const found = draftOf(text).report.entities.find((entity) => entity.id === id);
    expect(found && [found.id, found.wikidata]).toEqual([id, wikidata]);
  });
});

describe('what each is', () => {
  it.each<[string, Record<string, string>]>([
    [
      'They fled to Kabul and the provinces of Kunduz and Balkh in Afghanistan.',
      {
        kabul: 'place city',
        kunduz: 'place province',
        balkh: 'place province',
        afghanistan: 'place country',
      },
    ],
    ['The city of Belmaria lies near the Zubar Mountains.', { belmaria: 'place city', 'zubar-mountains': 'place place' }],
    ['The Northern Front fought against Zarmani militants on Friday.', { 'northern-front': 'group group', zarmani: 'group armed-group' }],
    ['It was told by Press TV and the Kabul Times to the Ministry of Health.', { 'press-tv': 'group media', 'kabul-times': 'group media' }],
    ['Near the Iranian border lies the Islam Qala border crossing.', { 'islam-qala': 'place border-crossing', iran: 'place country' }],
  ])('%s', (text, expected) => expect(subtypes(text)).toMatchObject(expected));

  it.each<[string, readonly string[]]>([
    ['Kabul is in Afghanistan, Tehran in Iran.', ['kabul capital-of afghanistan', 'tehran capital-of iran']],
    [
      'The border between Iran and Pakistan was closed.',
      ['iran borders pakistan', 'pakistan borders iran', 'iran-pakistan-border borders iran', 'iran-pakistan-border borders pakistan'],
    ],
    ['Two Houthi delegations and a spokesman for Hamas met.', ['houthi-delegations sent-by houthis', 'hamas-spokesman speaks-for hamas']],
    ['Fighting goes on in northern Syria.', ['northern-syria part-of syria']],
  ])('how they belong together: %s', (text, expected) => expect(ties(text).sort()).toEqual([...expected].sort()));
});

describe('where places are', () => {
  it.each<[string, readonly [number, number] | undefined]>([
    ['Kabul', [69.2, 34.5]],
    ['Australia', [134.4, -25.6]],
    ['Geneva', undefined],
    ['Zubarak', undefined],
  ])('knows it of %s: %j', (name, point) =>
    expect(draftOf(`They live in the city of ${name} in Norway.`).report.entities[0]?.point).toEqual(point),
  );

  it('knows it of no group', () => expect(draftOf('The Kremlin spoke.').report.entities[0]?.point).toBeUndefined());
});

describe('what is meant by other words', () => {
  it.each<[string, string]>([
    ['The Taliban took Kunduz. The group denied it.', 'taliban: Taliban, The group (coreference)'],
    ['The Taliban took Kunduz. They left. The militants came back.', 'taliban: Taliban, The militants (coreference)'],
    ['Iran and Iraq met. Fighting hurt the country for years.', 'iraq: Iraq, the country (coreference)'],
    ['They came to Herat province. The province was quiet.', 'herat: Herat, The province (coreference)'],
    ['They came to Kabul. The capital was quiet.', 'kabul: Kabul, The capital (coreference)'],
    ['Afghans hope for peace in their country.', 'afghans: Afghans (demonym)'],
    ['Northern and eastern parts of Syria were hit.', 'eastern-syria: Northern and eastern parts of Syria (indirect)'],
    ['The president of Iran met the Iranian president.', 'iranian-president: the Iranian president (role)'],
  ])('%s', (text, expected) => expect(standing(draftOf(text))).toContain(expected));

  it('means by here the place where it was written', () =>
    expect(standing(draftOf('Kabul was quiet. Officials here said so.', { dateline: 'Kabul' }))).toContain(
      'kabul: Kabul, here (indirect)',
    ));

  it('leaves to a reader what it takes from far away', () => {
    const { report, left, unsure } = draftOf('The Taliban took it. It rained. It snowed. It was cold. The group denied it.');
    const far = report.mentions.filter(({ kind }) => kind === 'coreference').map(({ start, end, entity }) => `${start} ${end} ${entity}`);
    expect(far).toHaveLength(1);
    expect(left.mentions).toEqual(far);
    expect(unsure.mentions).toEqual(far);
  });

  it.each([
    'The Taliban took it. The group stage of the cup began.',
    'The Taliban took it. The group of friends left.',
    'They came to Kabul. The city council met.',
    'They came to Kabul. The capital, Paris, was quiet.',
    'He sang country music in Iran. He loved country.',
  ])('means no other in %j', (text) => expect(draftOf(text).report.mentions.filter(({ kind }) => kind === 'coreference')).toEqual([]));
});

describe('what becomes no entity that stands', () => {
  it.each([
    'However, nothing was said about it on Monday in March.',
    'President John Harrison said that Mr Paris was late.',
    'He was reading in the bath. It was nice of him.',
    'Jordan Smith and Chad Miller met Paris Miller.',
    'She wrote it in English and spoke Persian.',
    'A rebel force of nature; popular music; public forces of evil.',
    'Of course I can. Same here. Most of it was split.',
    'The book was translated into French.',
    'Zubariyah officials said that cases of H5N1 were found.',
    '',
    ' \n\t',
  ])('%j', (text) => expect(standing(draftOf(text))).toEqual([]));

  it('is shown all the same where it is only unsure', () => {
    const { report, left, unsure } = draftOf('The German philosopher wrote a novel.');
    expect(report.entities.map(({ id }) => id)).toEqual(['germany']);
    expect(left.entities).toEqual(['germany']);
    expect(unsure.entities).toEqual(['germany']);
  });
});

describe('ids', () => {
  it.each<[string, string]>([
    ['They met in Côte d’Ivoire.', 'ivory-coast'],
    ['They lived in Łódź.', 'lodz'],
    ['They met at the Straße Corporation.', 'strasse-corporation'],
  ])('are made of English letters: %s', (text, id) => expect(draftOf(text).report.entities.map((entity) => entity.id)).toContain(id));

  it('tell the same common name of two lands apart', () => {
    const of = (land: string) =>
      draftOf(`${land} is large. The Supreme Court of it met, and the Supreme Court closed.`).report.entities[1]?.id;
    expect([of('Pakistan'), of('Norway')]).toEqual(['supreme-court-pakistan', 'supreme-court-norway']);
  });
});
