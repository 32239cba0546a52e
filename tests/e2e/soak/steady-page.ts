/** The names that the page below has from the first; each is marked. */
export const steadyNames = ['Kabul', 'Herat', 'Moscow', 'Tehran', 'Kunduz', 'Tajikistan'] as const;

/** What the page's own script does to it; every number is a seed or a count. */
export type Driven = {
  /** Changes the page in one of its ways. */
  change(way: number, seed: number): void;
  /** Takes away all that was added. */
  reset(): void;
};

/** How many ways `Driven.change` has. */
export const WAYS = 12;

/** A page that can be driven for as long as one likes and be brought back to what it was. */
export const steadyPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Steady</title>
<style>body { font: 18px/1.6 serif; margin: 40px } span { display: inline-block; width: 8em } iframe { width: 700px; height: 200px }</style>
<p id="first">${steadyNames.map((name) => `<span>${name}</span>`).join(' ')}</p>
<input aria-label="Note"><div id="list"></div><div style="height: 1800px"></div><p>The road to Islam Qala was closed.</p>
<script>globalThis.driven = (${drive})(${JSON.stringify(steadyNames)});</script></html>`;

/** Runs in the page. */
function drive(names: readonly string[]): Driven {
  const list = document.getElementById('list') as HTMLElement;
  const lines = [...document.querySelectorAll('#first span')];
  const nameOf = (seed: number) => names[seed % names.length] as string;
  const sentence = (seed: number) => `Line ${seed}: traders from ${nameOf(seed)} spoke of ${nameOf(seed >> 3)} and of the weather.`;
  const put = (element: Element) => list.append(element);
  const block = (seed: number, name = 'p') => Object.assign(document.createElement(name), { textContent: sentence(seed) });
  /** No more than a page of a reader's day has. */
  const thin = () => {
    while (list.childNodes.length > 40) list.firstChild?.remove();
  };
  const ways: readonly ((seed: number) => void)[] = [
    (seed) => put(block(seed)),
    (seed) => list.prepend(block(seed, 'section')),
    () => list.lastChild?.remove(),
    () => list.firstElementChild?.remove(),
    (seed) => {
      const text = list.children[seed % Math.max(1, list.children.length)]?.firstChild;
      if (text instanceof Text) text.data = sentence(seed + 1);
    },
    (seed) => {
      const text = list.lastElementChild?.firstChild;
      if (text instanceof Text) text.splitText(Math.min(text.length, seed % 20));
      list.normalize();
    },
    (seed) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: seed % 2 ? 'open' : 'closed' }).append(block(seed));
      put(host);
    },
    (seed) => {
      const element = document.createElement('x-item');
      put(element);
      if (seed % 3) element.attachShadow({ mode: 'open' }).append(block(seed));
    },
    (seed) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<p>${sentence(seed)}</p>`;
      for (const old of list.querySelectorAll('iframe')) old.remove();
      put(frame);
    },
    (seed) => list.replaceChildren(...Array.from({ length: 12 }, (_, at) => block(seed + at))),
    (seed) => {
      list.insertAdjacentHTML('beforeend', `<ul>${Array.from({ length: 9 }, (_, at) => `<li>${sentence(seed + at)}</li>`).join('')}</ul>`);
    },
    (seed) => {
      // As a program on one page goes on to its next view.
      history.replaceState(null, '', `#${seed % 5}`);
      const element = lines[seed % lines.length];
      if (element) element.textContent = `${nameOf(seed % lines.length)}`;
    },
  ];
  return {
    change(way, seed) {
      ways[way % ways.length]?.(seed);
      thin();
    },
    reset() {
      list.replaceChildren();
      for (const [at, line] of lines.entries()) line.textContent = nameOf(at);
      history.replaceState(null, '', location.pathname + location.search);
      getSelection()?.removeAllRanges();
      scrollTo({ top: 0, behavior: 'instant' });
    },
  };
}
