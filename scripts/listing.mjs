/**
 * What a person pastes into the stores' forms, or a tool sends there: of the words in `stores/texts`, the facts in `stores/facts.json`, the
 * names and summaries that the package itself has, the permissions of the manifest and the top of CHANGELOG.md.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseNotes } from './changelog.mjs';

/** What is said to stores and reviewers where the project has no address of its own yet. */
const missing = '(none yet: to be filled in before publishing)';

/** Texts by their path in the folder of the listing, for the project in `root`. */
export async function listing(root, version) {
  const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
  const facts = await json('stores/facts.json');
  const manifest = await json('manifest.json');
  const languages = (await readdir(join(root, 'stores/texts'))).map((name) => name.replace('.json', '')).sort();
  const texts = await Promise.all(
    languages.map(async (language) => {
      const messages = await json(`_locales/${language}/messages.json`);
      const own = await json(`stores/texts/${language}.json`);
      return [language, { ...own, name: messages.app_name.message, short: messages.app_description.message }];
    }),
  );
  const all = Object.fromEntries(texts);
  const notes = releaseNotes(await readFile(join(root, 'CHANGELOG.md'), 'utf8'), version);
  const asked = askedFor(manifest);
  const files = Object.entries(facts.stores).flatMap(([store, { category, locales }]) =>
    Object.entries(locales).map(([language, locale]) => [`${store}/${locale}.txt`, form(store, category, all[language], asked, facts)]),
  );
  files.push(['chrome/privacy.txt', practices(all.en, asked, facts)], ['edge/privacy.txt', practices(all.en, asked, facts)]);
  files.push(['edge/notes-for-certification.txt', reviewNotes(asked)], ['firefox/notes-to-reviewers.txt', reviewNotes(asked)]);
  files.push(['firefox/metadata.json', `${JSON.stringify(amoMetadata(all, asked, facts, notes), null, 2)}\n`]);
  files.push(['release-notes.txt', `${notes}\n`]);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All that a manifest asks for or may ask for later, as the texts name it. */
export function askedFor({ permissions = [], optional_permissions = [], host_permissions = [], optional_host_permissions = [] }) {
  return [...new Set([...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions])];
}

/** The description as the stores show it, in plain text; `asked` are the permissions that it explains. */
export function description({ about, does, limits, privacy, asks }, asked) {
  const list = ({ title, items }) => `${title}\n${items.map((item) => `• ${item}`).join('\n')}`;
  const reasons = { title: asks.title, items: asked.map((name) => asks.items[name]) };
  return [...about, list(does), list(limits), `${privacy.title}\n${privacy.items.join('\n')}`, list(reasons)].join('\n\n');
}

function form(store, category, text, asked, { homepage, support, privacyPolicy }) {
  const fields = [
    ['Name (from the package)', text.name],
    store === 'firefox' ? ['Summary', text.summary] : ['Summary (from the package)', text.short],
    ['Description', description(text, asked)],
    ['Category', category],
    ...(store === 'edge' ? [['Search terms', text.searchTerms.join('\n')]] : []),
    ['Homepage', homepage || missing],
    ['Support', support || missing],
    ['Privacy policy', privacyPolicy || `${missing}; its text: docs/privacy.md`],
  ];
  return fields.map(([name, value]) => `== ${name} ==\n${value}\n`).join('\n');
}

/** What the privacy pages of Chrome's and Edge's forms ask. */
function practices(text, asked, { privacyPolicy }) {
  const reasons = asked.map((name) => `== Why ${name} ==\n${text.asks.items[name]}\n`);
  return [
    `== Single purpose ==\n${text.purpose}\n`,
    ...reasons,
    '== Remote code ==\nNo. All code is in the package; its content security policy forbids any other.\n',
    '== Data that is collected ==\nNone: no box is ticked.\n',
    '== Certified ==\nNo data is sold or given to others, none is used for what is not the single purpose, none to determine creditworthiness or for lending.\n',
    `== Privacy policy ==\n${privacyPolicy || `${missing}; its text: docs/privacy.md`}\n`,
  ].join('\n');
}

/** What a reviewer wants to know first. */
function reviewNotes(asked) {
  return [
    'No account is needed. After the installation a welcome page opens, on which marks and cards can be tried at once.',
    'All code is in the package, minified by esbuild. The sources and the command that builds the same bytes from them are in the source package (BUILD.md).',
    'The extension makes no network request: the content security policy forbids its pages every connection, and no bundle holds a call for one.',
    'Other people’s code in it is listed in licences.txt and, with reason, size and licence, in docs/dependencies.md of the sources; a bill of materials (CycloneDX) comes with each release.',
    `It asks for: ${asked.join(', ')}. Why is in docs/permissions.md of the sources.`,
    '',
  ].join('\n');
}

/** What `web-ext sign --amo-metadata` sends. */
function amoMetadata(all, asked, { homepage, support, supportEmail, stores }, notes) {
  const { locales, category } = stores.firefox;
  const each = (textOf) => Object.fromEntries(Object.entries(locales).map(([language, locale]) => [locale, textOf(all[language])]));
  const url = (value) => (value ? { 'en-US': value } : undefined);
  return {
    categories: [category],
    summary: each(({ summary }) => summary),
    description: each((text) => description(text, asked)),
    homepage: url(homepage),
    support_url: url(support),
    support_email: url(supportEmail),
    version: { license: 'MIT', release_notes: { 'en-US': notes }, approval_notes: reviewNotes(asked) },
  };
}
