import { describe, expect, it } from 'vitest';
import { foldUnit, LETTER } from '../../../src/text/fold.ts';
import { wordEnd } from '../../../src/text/words.ts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = foldUnit(text.charCodeAt(at)) < LETTER ? at + 1 : wordEnd(text, at);
    if (end > at + 1 || foldUnit(text.charCodeAt(at)) >= LETTER) words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

describe('wordEnd', () => {
  it.each([
    ["Kabul's Herat2 a-b", 'Kabul|s|Herat2|a|b'],
    ['Ka\u0301\u00adbul!', 'Ka\u0301\u00adbul'],
    ['в Кабуле.', 'в|Кабуле'],
    ['و\u200cطالبان‌ها', 'و\u200cطالبان‌ها'],
    ['阿富汗Kabul汗', '阿|富|汗|Kabul|汗'],
    ['アフガニスタンの首都', 'アフガニスタン|の|首|都'],
    ['カーブル・タリバーン', 'カーブル|タリバーン'],
    ['か\u3099か', 'か\u3099か'],
    ['카불에서 왔다', '카불에서|왔다'],
    ['카불kabul', '카불|kabul'],
    ['คาบูล', 'ค|า|บู|ล'],
    ['काबुल में', 'काबुल|में'],
    ['კაბული', 'კაბული'],
    ['Kabul😀x', 'Kabul|😀|x'],
    ['ကဘူးလ်', 'က|ဘူး|လ်'],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words.split('|'));
  });
});
