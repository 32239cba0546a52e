/** Damages the files that a browser keeps the library in, while it is closed, and looks what it makes of them. */
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where each browser keeps the two stores, as folders under the profile whose path holds all of these parts. */
const places = {
  chromium: { first: ['Local Extension Settings'], second: ['IndexedDB', 'chrome-extension_'] },
  firefox: { first: ['moz-extension+++', 'userContextId', 'idb'], second: ['moz-extension+++', 'idb'] },
};

/** What is done to a file. */
const deeds = {
  removed: (file) => rm(file),
  emptied: (file) => truncate(file, 0),
  'cut in half': async (file) => truncate(file, Math.floor((await stat(file)).size / 2)),
  'with bytes flipped': async (file) => {
    const bytes = await readFile(file);
    for (let at = Math.floor(bytes.length / 3); at < bytes.length; at += 97) bytes[at] ^= 0xff;
    await writeFile(file, bytes);
  },
};

/** Fills a library, then breaks each store, and both, in each way; gives a line for each case. */
export async function damageRuns(victim, book) {
  const lines = [];
  const counts = { whole: 0, told: 0, lost: 0 };
  for (const which of [['first'], ['second'], ['first', 'second']]) {
    for (const [name, deed] of Object.entries(deeds)) {
      await victim.begin();
      await victim.start();
      for (let step = 0; book.size < 4 && step < 40; step++) await book.put(victim);
      // The second copy follows.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await victim.close();
      let files = 0;
      for (const each of which) files += await damage(victim, each, deed);
      const outcome = await opened(victim, book);
      counts[outcome.is]++;
      lines.push(`${victim.kind}: ${which.join(' and ')} ${name} (${files} files): ${outcome.words}`);
      console.log(lines.at(-1));
      await victim.end();
      book.forget();
    }
  }
  return [JSON.stringify(counts)];
}

/** Every file of a store; gives how many. */
async function damage({ kind, profile }, which, deed) {
  const parts = places[kind][which];
  const all = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const isOf = (path) => parts.every((part) => path.includes(part)) && (which === 'first' || !path.includes('userContextId'));
  const files = all.map((each) => join(each.parentPath ?? each.path, each.name)).filter(isOf);
  for (const file of files) await deed(file);
  return files.length;
}

/** What the library is after that: whole, or the page says plainly what is gone. */
async function opened(victim, book) {
  try {
    await victim.start();
  } catch (error) {
    return { is: 'lost', words: `the library does not open: ${error}` };
  }
  // The store itself may not answer any more: then the page says so.
  const faults = await book.compare(victim).catch((error) => [`the store does not answer: ${error}`]);
  const says = await victim.page.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');
  const isWhole = faults.every((fault) => fault.startsWith('the page says'));
  if (isWhole) return { is: 'whole', words: `whole${says ? `; it says “${says}”` : ''}` };
  return says ? { is: 'told', words: `gone, and it says “${says}”` } : { is: 'lost', words: faults.join('; ') };
}
