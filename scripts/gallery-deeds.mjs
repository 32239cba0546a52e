/** What a reader does before the picture is taken. */
export const deeds = [
  { state: 'taliban', name: 'all', press: ['.more'] },
  { state: 'taliban', name: 'list', press: ['.timeline .icon-button'] },
  { state: 'taliban', name: 'chosen', press: ['.plot li:nth-child(1) button'] },
  { state: 'taliban-fa', name: 'all', press: ['.more'] },
  { state: 'taliban-fa', name: 'list', press: ['.timeline .icon-button'] },
  { state: 'taliban-narrow', name: 'list', press: ['.timeline .icon-button'] },
  { state: 'moscow', name: 'pointed', hover: '.plot li:last-child button' },
  { state: 'islam-qala', name: 'reason', press: ['footer .why'] },
  { state: 'islam-qala', name: 'around', press: ['.icon.context'] },
  { state: 'islam-qala-fa', name: 'around', press: ['.icon.context', '.icon.copy'] },
  { state: 'islam-qala-large-text-narrow', name: 'around', press: ['.icon.context', '.icon.copy'] },
  { state: 'taliban', name: 'copied', press: ['.icon.copy'] },
  { state: 'taliban-narrow', name: 'copied', press: ['.icon.copy'] },
  { state: 'copies-nothing', name: 'pressed', press: ['.icon.copy'] },
];

/** Shows a state of the gallery and does it there. */
export async function doDeed(page, url, { state, press = [], hover }) {
  await page.goto(`${url}?state=${state}`);
  for (const selector of press) await (await page.$(`>>> ${selector}`)).click();
  if (hover) await (await page.$(`>>> ${hover}`)).hover();
  await new Promise((resolve) => setTimeout(resolve, 400));
}
