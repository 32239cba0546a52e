import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../../../src/report/make/events.ts';
import { markedReport } from './written-report.ts';

/** Each event of a text of Saturday 10 July 2021: its trigger, kind and date. */
function told(marked: string, lang = 'en'): readonly string[] {
  const report = markedReport(marked, { lang });
  const events = eventsIn(report).events.toSorted((a, b) => a.trigger.start - b.trigger.start);
  return events.map(({ trigger, kind, date }) => `${report.text.slice(trigger.start, trigger.end)} | ${kind} | ${date.edtf}`);
}

describe('the kind of an event', () => {
  it.each([
    ['[[a|Ansel]] seized the bridge on Monday.', 'seized the bridge | occurred | 2021-07-05'],
    ['The bridge at [[a|Ansel]] was destroyed on Monday.', 'was destroyed | occurred | 2021-07-05'],
    ['VELM, July 10, 2021 - [[a|Ansel]] seized the old bridge on Monday.', 'seized the old bridge | occurred | 2021-07-05'],
    [
      'VELM, July 10, 2021 (Wire) - [[a|Ansel]] seized the long bridge over the river on Monday.',
      'seized the long bridge over the river | occurred | 2021-07-05',
    ],
    ['VELM, July 9, 2021 - [[a|Ansel]] seized the bridge.', 'seized the bridge | occurred | 2021-07-09'],
    ['[[a|Ansel]] has seized the bridge.', 'has seized the bridge | occurred | 2021-07-10~'],
    ['[[a|Ansel]] is sending troops to the bridge.', 'is sending troops to the bridge | state | 2021-07-10~'],
    ['[[a|Ansel]] has become a ruin.', 'has become a ruin | state | 2021-07-10~'],
    ['[[a|Ansel]] has stepped up its raids.', 'has stepped up its raids | state | 2021-07-10~'],
    ['[[a|Ansel]] will send troops to the bridge.', 'will send troops to the bridge | planned | 2021-07-10~/..'],
    ['[[a|Ansel]] is to send troops in August.', 'is to send troops | planned | 2021-08'],
    ['[[a|Ansel]] plans to send troops.', 'plans to send troops | planned | 2021-07-10~/..'],
    ['[[a|Ansel]] may send troops.', 'may send troops | planned | 2021-07-10~/..'],
    ['[[a|Ansel]] is expected to surrender next week.', 'is expected to surrender | planned | 2021-07-12/2021-07-18'],
    ['[[a|Ansel]] accuses the guard of looting.', 'accuses the guard of looting | claimed | 2021-07-10~'],
    ['Some argue that [[a|Ansel]] sold the bridge.', 'sold the bridge | claimed | 2021-07-10~'],
    ['Some believe [[a|Ansel]] sold the bridge in 2019.', 'sold the bridge | claimed | 2019'],
    ['[[a|Ansel]] allegedly sold the bridge.', 'sold the bridge | claimed | 2021-07-10~'],
    ['[[a|Ansel]] is believed to have sold the bridge.', 'is believed to have sold the bridge | claimed | 2021-07-10~'],
    ['[[a|Ansel]] denies the report.', 'denies the report | denied | 2021-07-10~'],
    ['[[a|Ansel]] dismissed the allegations on Friday.', 'dismissed the allegations | denied | 2021-07-09'],
    ['[[a|Ansel]] dismissed its mayor on Friday.', 'dismissed its mayor | occurred | 2021-07-09'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('what is no event', () => {
  it.each([
    ['no entity', 'Troops seized the bridge on Monday.'],
    ['no verb', 'The bridge at [[a|Ansel]] in May 2020.'],
    ['a copula without a time', '[[a|Ansel]] is a town on the river.'],
    ['a denial in the verb', '[[a|Ansel]] did not send troops.'],
    ['a condition', 'They will see if [[a|Ansel]] sends troops.'],
    ['who said it', 'The bridge fell, [[a|Ansel]] officials said.'],
    ['a participle', 'The road to [[a|Ansel]] located near the border.'],
    ['an infinitive', 'The way to reach [[a|Ansel]] by road.'],
    ['the name of a month', '[[a|Ansel]] May Day.'],
    ['a noun that is a verb too', 'The attack plans of [[a|Ansel]].'],
    ['what is left so', 'They are there, leaving [[a|Ansel]] encircled.'],
    ['a question of whether', 'They ask whether [[a|Ansel]] sent troops.'],
    ['one’s will', 'The will of [[a|Ansel]] to fight.'],
  ])('%s', (_what, text) => expect(told(text)).toEqual([]));
});

describe('the date of an event', () => {
  it.each([
    [
      'that of its own clause',
      '[[a|Ansel]] fell on Monday, but [[b|Velm]] held on until Friday.',
      ['fell | occurred | 2021-07-05', 'held | occurred | ../2021-07-09'],
    ],
    [
      'that of a verb it shares its subject with',
      '[[a|Ansel]] troops left on Monday and burned the bridge.',
      ['left | occurred | 2021-07-05', 'burned the bridge | occurred | 2021-07-05'],
    ],
    [
      'about that of the rest of the sentence',
      'After [[a|Ansel]] fell on Monday, [[b|Velm]] sent troops.',
      ['fell | occurred | 2021-07-05', 'sent troops | occurred | 2021-07-05~'],
    ],
    [
      'about that of the sentence before',
      '[[a|Ansel]] fell on Monday. [[b|Velm]] burned its bridges.',
      ['fell | occurred | 2021-07-05', 'burned its bridges | occurred | 2021-07-05~'],
    ],
    ['that of what it points back to', '[[a|Ansel]] fell on Monday.\nThese losses alarm [[b|Velm]].', ['fell | occurred | 2021-07-05']],
    [
      'about that of what it came after',
      '[[b|Velm]] closed the border. That came after [[a|Ansel]] fell on Monday.',
      ['closed the border | occurred | 2021-07-05~', 'fell | occurred | 2021-07-05'],
    ],
    [
      'not that of another paragraph',
      '[[a|Ansel]] fell on Monday.\n[[b|Velm]] burned its bridges.',
      ['fell | occurred | 2021-07-05', 'burned its bridges | occurred | 2021-07-10~'],
    ],
    [
      'not one that is ahead',
      '[[a|Ansel]] will vote on 1 August. [[b|Velm]] closed the border.',
      ['will vote | planned | 2021-08-01', 'closed the border | occurred | 2021-07-10~'],
    ],
    ['not that of a noun', '[[a|Ansel]] recalled the 2014 election.', ['recalled the 2014 election | occurred | 2021-07-10~']],
    [
      'not that of the worst since',
      '[[a|Ansel]] suffered its worst flood since 1998.',
      ['suffered its worst flood | occurred | 2021-07-10~'],
    ],
    ['open where the words are', '[[a|Ansel]] was under siege before 2001.', ['was under siege | state | ../2001']],
    [
      'from the report on until a day ahead',
      '[[a|Ansel]] is closing its port until 16 July.',
      ['is closing its port | state | 2021-07-10~/2021-07-16'],
    ],
  ])('is %s', (_what, text, events) => expect(told(text)).toEqual(events));
});

describe('who takes part', () => {
  const who = (marked: string) => eventsIn(markedReport(marked)).events.map(({ participants }) => participants);

  it.each([
    ['whom the clause names', '[[a|Ansel]] fell on Monday, but [[b|Velm]] fought on Friday.', [['a'], ['b']]],
    [
      'who did what went before, of a verb without a subject',
      'The [[a|Guard]] left [[b|Velm]] on Monday and burned the bridge.',
      [['a', 'b'], ['a']],
    ],
    ['whom "who" stands for', 'They are with the [[a|Guard]], who seized [[b|Velm]] on Monday.', [['a', 'b']]],
    ['those named so before', 'They are with the [[a|popular forces]] of [[b|Velm]], forces who seized the bridge on Monday.', [['a']]],
    [
      'whose verb comes behind a remark',
      'The [[a|Guard]], which was paid by [[b|Velm]], seized the bridge on Monday.',
      [['a', 'b'], ['a']],
    ],
    [
      'whom the sentence before was about, where none is named',
      'The [[a|Guard]] left on Monday. It burned the bridge on Friday.',
      [['a'], ['a']],
    ],
    ['each once', 'The [[a|Guard]] of the [[a|Guard]] left on Monday.', [['a']]],
  ])('are %s', (_what, text, ids) => expect(who(text)).toEqual(ids));
});

describe('an event told twice', () => {
  it('is there once', () => {
    const twice = '[[a|Ansel]] troops seized the old bridge on Monday. The [[a|Ansel]] troops seized the old stone bridge on Monday.';
    expect(told(twice)).toHaveLength(1);
  });

  it.each([
    ['on another day', '[[a|Ansel]] troops seized the old bridge on Monday. The [[a|Ansel]] troops seized the old bridge on Tuesday.'],
    ['of another place', '[[a|Ansel]] troops seized the old bridge on Monday. [[b|Velm]] troops burned the new mill on Monday.'],
  ])('is not one %s', (_what, text) => expect(told(text)).toHaveLength(2));
});

describe('reports in other languages', () => {
  it.each([
    ['fa', 'نیروها در ۱۹ تیر ۱۴۰۰ [[islam-qala|اسلام‌قلعه]] را گرفتند.', '2021-07-10', 'occurred'],
    ['fa', 'انتخابات [[kabul|کابل]] در ۵ مهر ۱۴۰۰ برگزار می‌شود.', '2021-09-27', 'planned'],
    ['de', 'Am 5. Juli 2021 fiel [[kunduz|Kundus]], und die Stadt ist leer.', '2021-07-05', 'occurred'],
    ['ru', '5 июля 2021 года талибы взяли [[kunduz|Кундуз]].', '2021-07-05', 'occurred'],
    ['fr', 'Les talibans ont pris [[kunduz|Kondoz]] le 5 juillet 2021.', '2021-07-05', 'occurred'],
  ])('%s: %s', (lang, text, edtf, kind) => {
    const report = markedReport(text, { lang });
    const { events, unsure } = eventsIn(report);
    expect(events.map((event) => [event.kind, event.date.edtf, event.date.basis])).toEqual([[kind, edtf, 'stated']]);
    expect(unsure).toEqual(events.map(({ id }) => id));
  });

  it('tell by the words around the date', () => {
    const { text, ...report } = markedReport('Der Fluss stieg, am 5. Juli 2021 fiel [[kunduz|Kundus]], und viele flohen.', { lang: 'de' });
    const { events } = eventsIn({ ...report, text });
    expect(events.map(({ trigger }) => text.slice(trigger.start, trigger.end))).toEqual(['am 5. Juli 2021 fiel Kundus']);
  });

  it('tell nothing without a time', () => expect(told('[[kunduz|Kundus]] fiel.', 'de')).toEqual([]));
});
