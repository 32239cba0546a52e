/** What the library was said to hold: each change is written down once it was answered, and compared with what is there after a kill. */

const text = 'The ferry reached Velm at noon.';
const MOST = 12;

export class Book {
  #reports = new Map();
  #drafts = new Map();
  #underWay;
  #made = 0;
  /** How often each thing was done. */
  counts = {};

  constructor(core, random) {
    this.core = core;
    this.random = random;
  }

  get isUnderWay() {
    return this.#underWay !== undefined;
  }

  get size() {
    return this.#reports.size;
  }

  /** Does one thing, drawn by lot, and writes it down once it is answered; a thing that is cut short stays under way. */
  async doSomething(victim) {
    const doings = [this.#put, this.#put, this.#replace, this.#tag, this.#remove, this.#bringBack, this.#switch, this.#import];
    const doing = doings[this.random(doings.length)];
    await doing.call(this, victim);
    const name = doing.name.slice(1);
    this.counts[name] = (this.counts[name] ?? 0) + 1;
  }

  /** Puts one report. */
  put(victim) {
    return this.#put(victim);
  }

  /** A library that is gone is no longer asked for. */
  forget() {
    this.#reports.clear();
    this.#drafts.clear();
    this.#underWay = undefined;
  }

  /** Compares it with what the browser holds; what differs, in words. From here on what is there counts. */
  async compare(victim) {
    const faults = [];
    const { shown, stored } = await readAll(victim.page);
    if (shown.alert !== '') faults.push(`the page says: ${shown.alert}`);
    const { reports, bin } = listOf(stored);
    const there = new Map();
    for (const entry of [...reports, ...bin]) {
      const pack = stored[`r/${entry.id}/${entry.rev}`];
      try {
        const report = this.core.decodePack(pack);
        there.set(entry.id, { title: report.title, tags: (entry.tags ?? []).join(), on: entry.on, gone: bin.includes(entry) });
      } catch (error) {
        faults.push(`${entry.id} cannot be read: ${error}`);
      }
    }
    if (shown.rows !== reports.length && !shown.alert) faults.push(`${shown.rows} of ${reports.length} reports are shown`);
    for (const [id, report] of this.#reports) {
      const found = JSON.stringify(there.get(id));
      const allowed = [report, ...(this.#underWay?.id === id ? [this.#underWay.to] : [])].map((each) => JSON.stringify(each));
      if (!allowed.includes(found)) faults.push(`${id} was ${allowed.join(' or ')} and is ${found}`);
    }
    for (const [key, edits] of this.#drafts) {
      const isLeaving = this.#underWay?.draft === key;
      const steps = Object.keys(stored).filter((each) => each.startsWith(`d/${key}/`)).length;
      if (!isLeaving && (typeof stored[`d/${key}`] !== 'string' || steps < edits))
        faults.push(`draft ${key} has ${steps} of ${edits} edits`);
    }
    // The product's own stays out of it.
    this.#reports = new Map([...there].filter(([id]) => id.startsWith('kill') || id.startsWith('ferry')));
    if (this.#underWay?.draft) this.#drafts.delete(this.#underWay.draft);
    this.#underWay = undefined;
    return faults;
  }

  async #call(victim, under, call, ...args) {
    this.#underWay = under;
    const answer = await victim.page.evaluate(
      (message) =>
        globalThis.chrome.runtime.sendMessage(message).then(
          (given) => ({ given }),
          (error) => ({ error: String(error) }),
        ),
      { call, args },
    );
    if (answer.error) throw new Error(answer.error);
    if (under.to) this.#reports.set(under.id, under.to);
    this.#underWay = undefined;
  }

  async #put(victim) {
    if ([...this.#reports.values()].filter(({ gone }) => !gone).length > MOST) return this.#remove(victim);
    const id = `kill-${Date.now().toString(36)}-${this.#made++}`;
    const to = { title: id, tags: '', on: true, gone: false };
    return this.#call(victim, { id, to }, 'putReports', { pack: this.#pack(id, id) });
  }

  async #replace(victim) {
    const [id, old] = this.#one(false) ?? [];
    if (!id) return;
    const { stored } = await readAll(victim.page);
    const rev = listOf(stored).reports.find((entry) => entry.id === id)?.rev;
    const title = `${id} again ${this.#made++}`;
    await this.#call(victim, { id, to: { ...old, title } }, 'putReports', { pack: this.#pack(id, title), base: rev });
  }

  async #tag(victim) {
    const [id, old] = this.#one(false) ?? [];
    const tag = `t${this.#made++}`;
    if (id) await this.#call(victim, { id, to: { ...old, tags: tag } }, 'tagReport', id, [tag]);
  }

  async #switch(victim) {
    const [id, old] = this.#one(false) ?? [];
    if (id) await this.#call(victim, { id, to: { ...old, on: !old.on } }, 'switchReports', [id], !old.on);
  }

  async #remove(victim) {
    const [id, old] = this.#one(false) ?? [];
    if (id) await this.#call(victim, { id, to: { ...old, gone: true } }, 'removeReports', id);
  }

  async #bringBack(victim) {
    const [id, old] = this.#one(true) ?? [];
    if (id) await this.#call(victim, { id, to: { ...old, gone: false } }, 'bringBack', id);
  }

  /** A file that is dropped, read, looked through, and saved: as a reader does it. */
  async #import({ page }) {
    const title = `Ferry ${this.#made++} of ${Date.now().toString(36)} late`;
    const story = `${title}\n\nThe Turkish government closed the port of Izmir on 2 June 2023. Dockers in Ankara and Izmir went on strike.`;
    await page.evaluate((body) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([body], 'ferry.txt', { type: 'text/plain' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.querySelector('h1')?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }, story);
    const shows = (words) =>
      page.waitForFunction((wanted) => document.body?.textContent.includes(wanted), { polling: 30, timeout: 30_000 }, words);
    await page.waitForFunction(() => location.pathname.endsWith('/review.html') && location.hash.length > 1, {
      polling: 30,
      timeout: 30_000,
    });
    await shows('Save to library');
    const key = await page.evaluate(() => location.hash.slice(1));
    await shows('All changes kept');
    this.#drafts.set(key, 0);
    for (let edits = 1; edits <= 3; edits++) {
      await page.evaluate(() => document.querySelector('input[type="checkbox"]')?.click());
      await page.waitForFunction(
        async (draft, count) => `d/${draft}/${count}` in (await globalThis.chrome.storage.local.get(`d/${draft}/${count}`)),
        { polling: 30, timeout: 30_000 },
        key,
        edits,
      );
      this.#drafts.set(key, edits);
    }
    this.#underWay = { draft: key };
    await page.evaluate(() => [...document.querySelectorAll('button')].find((each) => each.textContent === 'Save to library')?.click());
    await page.waitForFunction(() => location.pathname.endsWith('/library.html') && location.hash.startsWith('#report='), {
      polling: 30,
      timeout: 30_000,
    });
    const id = await page.evaluate(() => decodeURIComponent(location.hash.slice('#report='.length)).split('&')[0]);
    this.#reports.set(id, { title, tags: '', on: true, gone: false });
    this.#drafts.delete(key);
    this.#underWay = undefined;
    await page.evaluate(() => {
      location.hash = '';
    });
  }

  #one(gone) {
    const list = [...this.#reports].filter(([, report]) => report.gone === gone);
    return list[this.random(list.length || 1)];
  }

  #pack(id, title) {
    const velm = { id: 'velm', kind: 'place', subtype: 'town', labels: { en: 'Velm' }, names: [{ text: 'Velm', lang: 'en' }] };
    return this.core.encodePack({
      ...{ id, title, text, source: { lang: 'en', publisher: 'Harbour Wire', date: { edtf: '2021-07-10', basis: 'stated' } } },
      entities: [{ ...velm, decoys: [], relations: [] }],
      mentions: [{ start: 18, end: 22, entity: 'velm', kind: 'name' }],
      events: [],
    });
  }
}

/** What the page shows and what the store holds. */
async function readAll(page) {
  const json = await page.evaluate(async () => {
    const all = await globalThis.chrome.storage.local.get(null);
    const isKept = (key) => /^(?:r\/|d\/|d[AB]$|head[AB]$)/.test(key);
    const alert = document.querySelector('[role="alert"]')?.textContent ?? '';
    const shown = { rows: document.querySelectorAll('.row').length, alert };
    return JSON.stringify({ shown, stored: Object.fromEntries(Object.entries(all).filter(([key]) => isKept(key))) });
  });
  return JSON.parse(json);
}

function listOf({ headA, headB }) {
  const [best] = [headA, headB].filter(Boolean).sort((a, b) => b.counter - a.counter);
  return best ? JSON.parse(best.list) : { reports: [], bin: [] };
}
