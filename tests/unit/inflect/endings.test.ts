import { describe, expect, it } from 'vitest';
import { endingsOf } from '../../../src/inflect/endings.ts';
import { inflectionOf } from '../../../src/inflect/inflected.ts';
import type { NameTable } from '../../../src/model.ts';
import { bracketed } from '../match/table.ts';

const ALONE = { first: true, last: true };

/** A table of these names, each `language: spelling, spelling`. */
function tableOf(...names: readonly string[]): NameTable {
  const endings: NonNullable<NameTable['endings']>[number][] = [];
  const entries = names.map((name, entity) => {
    const [lang = '', text = ''] = name.split(': ');
    const inflection = inflectionOf([{ text, lang }]).map((each) => endings.push(each) - 1);
    return { text, lang, entity, kind: 'name' as const, ...(inflection.length > 0 && { endings: inflection }) };
  });
  return { entities: names.map((_, at) => ({ id: String(at), kind: 'place' })), names: entries, endings };
}

describe('endingsOf', () => {
  it.each([
    ['Загреб', 'ru', 0],
    ['Рязань', 'ru', 1],
    ['Астана', 'ru', 1],
    ['ганский', 'ru', 2],
    ['Zagreb', 'pl', 0],
    ['Varšuva', 'lt', 1],
    ['Лион', 'ru', 0],
  ])('takes the ending of %s (%s) off: %d letters', (word, lang, cut) => {
    expect(endingsOf(word, lang, ALONE)?.cut).toBe(cut);
  });

  it.each([
    ['Ош', 'ru'],
    ['Рим', 'ru'],
    ['Oslo', 'hr'],
    ['Bern', 'pl'],
    ['Madrid', 'vi'],
    ['مدريد', 'ar'],
    ['馬德里', 'zh'],
  ])('leaves %s (%s) as it is', (word, lang) => {
    expect(endingsOf(word, lang, ALONE)).toBeUndefined();
  });

  it('lets shorter words inflect behind others, and what a mark does not cover only at the end', () => {
    expect(endingsOf('Рим', 'ru', { first: false, last: true })?.cut).toBe(0);
    expect(endingsOf('London', 'en', ALONE)?.endings).toBe('+s');
    expect(endingsOf('London', 'en', { first: true, last: false })).toBeUndefined();
  });
});

describe('a name of any report', () => {
  it.each([
    ['ru: Загреб', 'В [Загребе], из [Загреба], [Загребом]; [ЗАГРЕБУ]. Загребский, загребать'],
    ['ru: Рязань', '[Рязань], [Рязани], [Рязанью]; рязанский'],
    ['ru: Старая Ладога', 'в [Старой Ладоге], [Старую Ладогу], [Старая Ладога]; Старая, Ладога'],
    ['pl: Londyn', 'w [Londynie], do [Londynu], [Londynem], londyński'],
    ['cs: Záhřeb', 'v [Záhřebu], ze [Záhřebu], [Zahrebem]'],
    ['fi: Lontoo', '[Lontoossa], [Lontoosta], [Lontoon], lontoolainen'],
    ['hu: London', '[Londonban], [Londonból], [Londonnak], londoni'],
    ['tr: Londra', "[Londrada], [Londra]'dan, [Londranın], Londralaştırma"],
    ['kk: Париж', '[Парижде], [Париждің], париждік'],
    ['ka: ლონდონი', '[ლონდონში], [ლონდონის], [ლონდონი]'],
    ['bn: লন্ডন', '[লন্ডনে] [লন্ডনের] [লন্ডন]'],
    ['en: London', '[London]s mayor, [London]’s mayor, [LONDON]S, Londoners'],
    ['de: britisch', 'der [britische], des [britischen], ein [britisches]'],
    ['ru: правительство Ганы', 'с [правительством Ганы], [правительства Ганы]'],
    ['uk: Київ', '[Київ]; Києва'],
  ])('%s', (name, text) => {
    expect(bracketed(tableOf(name), text.replace(/[[\]]/g, ''))).toBe(text);
  });

  it('is found whole whichever of the names that share its stem is listed', () => {
    const table = tableOf('ru: Кабул', 'en: Кабул', 'ru: Кабул-река');
    expect(bracketed(table, 'Кабул, в Кабуле, у Кабул-реки')).toBe('[Кабул], в [Кабуле], у [Кабул-реки]');
  });
});
