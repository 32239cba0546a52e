import { describe, expect, it } from 'vitest';
import { covers, originsFor, originsOf, type Reach, reachOf, sitesIn } from '../../../src/access.ts';
import { siteOf } from '../../../src/settings.ts';

describe('where pages are read, by what the browser has granted', () => {
  const cases: readonly [origins: readonly string[], reach: Reach][] = [
    [[], 'on-click'],
    [['<all_urls>'], 'everywhere'],
    [['*://*/*'], 'everywhere'],
    [['http://*/*', 'https://*/*'], 'everywhere'],
    [['<all_urls>', '*://*.a.example/*'], 'everywhere'],
    [['https://*/*'], 'chosen'],
    [['*://*.a.example/*'], 'chosen'],
    [['https://www.a.example/*'], 'chosen'],
    [['moz-extension://5b6e/*'], 'on-click'],
    [['rubbish'], 'on-click'],
  ];
  it.each(cases)('%j: %s', (origins, reach) => expect(reachOf(origins)).toBe(reach));
});

describe('what is asked for a site', () => {
  const cases: readonly [site: string, origins: readonly string[]][] = [
    ['example.org', ['*://*.example.org/*']],
    ['news.example.org', ['*://*.news.example.org/*']],
    ['localhost', ['*://*.localhost/*']],
    ['127.0.0.1', ['*://127.0.0.1/*']],
    ['[::1]', ['*://[::1]/*']],
    ['file:', []],
    ['', []],
    ['*', []],
    ['a b', []],
  ];
  it.each(cases)('%s: %j', (site, origins) => expect(originsOf(site)).toEqual(origins));
});

describe('the pages that an origin covers', () => {
  const site = ['*://*.example.org/*'];
  const cases: readonly [origins: readonly string[], url: string, is: boolean][] = [
    [site, 'https://example.org/', true],
    [site, 'http://example.org:8080/a?b#c', true],
    [site, 'https://www.example.org/', true],
    [site, 'https://a.b.example.org', true],
    [site, 'HTTPS://EXAMPLE.ORG/', true],
    [site, 'https://user:word@example.org/', true],
    [site, 'blob:https://example.org/8e0c', true],
    [site, 'https://notexample.org/', false],
    [site, 'https://example.org.evil.example/', false],
    [site, 'https://example.org@evil.example/', false],
    [site, 'https://example.org:80@evil.example/', false],
    [site, 'https://evil.example/https://example.org/', false],
    [site, 'https://evil.example/?example.org/', false],
    [site, 'https://exampleXorg/', false],
    [site, 'file:///example.org/', false],
    [site, 'about:blank', false],
    [site, 'chrome://version/', false],
    [site, '', false],
    [['https://www.example.org/*'], 'https://www.example.org/a', true],
    [['https://www.example.org/*'], 'http://www.example.org/a', false],
    [['https://www.example.org/*'], 'https://example.org/a', false],
    [['http://127.0.0.1/*'], 'http://127.0.0.1:4000/page', true],
    [['*://[::1]/*'], 'http://[::1]:4000/page', true],
    [['http://a.example:8080/*'], 'http://a.example:8080/', true],
    [['<all_urls>'], 'https://any.example/', true],
    [['<all_urls>'], 'file:///home/reader/a.html', true],
    [['*://*/*'], 'file:///home/reader/a.html', false],
    [['https://*/*'], 'http://any.example/', false],
    [['<all_urls>'], 'about:addons', false],
    [['<all_urls>'], 'moz-extension://5b6e/library/welcome.html', false],
    [[], 'https://example.org/', false],
    [['rubbish', ...site], 'https://example.org/', true],
  ];
  it.each(cases)('%j, %s: %s', (origins, url, is) => expect(covers(origins, url)).toBe(is));

  it('are those of the site that they were asked for', () => {
    for (const url of ['https://www.bbc.example/news', 'http://127.0.0.1:4000/', 'https://xn--mgba3a4f16a.ir/', 'http://[::1]/']) {
      expect(covers(originsOf(siteOf(url) ?? ''), url)).toBe(true);
    }
  });

  it('are told apart in good time whatever the address', () => {
    const url = `https://${'a.'.repeat(50_000)}@${'a.'.repeat(50_000)}evil.example/`;
    expect(covers(site, url)).toBe(false);
  });
});

describe('the chosen sites', () => {
  it('are named as people name them, once each', () => {
    const origins = ['*://*.b.example/*', 'https://www.a.example/*', '*://*.a.example/*', '<all_urls>', 'https://*/*', '*://127.0.0.1/*'];
    expect(sitesIn(origins)).toEqual(['127.0.0.1', 'a.example', 'b.example']);
  });

  const origins = ['*://*.a.example/*', 'https://www.a.example/*', 'https://news.a.example/*', '*://*.b.example/*', '<all_urls>'];
  it.each([
    ['a.example', ['*://*.a.example/*', 'https://www.a.example/*', 'https://news.a.example/*']],
    ['news.a.example', ['*://*.a.example/*', 'https://news.a.example/*']],
    ['b.example', ['*://*.b.example/*']],
    ['c.example', []],
    ['file:', []],
  ])('%s is given up with all that reads it, and nothing else', (site, given) => expect(originsFor(origins, site)).toEqual(given));
});
