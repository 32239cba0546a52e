/** Reads CHANGELOG.md, which is in the form of Keep a Changelog. */

/** The entries of a change log, the newest first: `{ version, date, text }`; what is not released yet has the version `Unreleased` and no date. */
export function entries(changelog) {
  const parts = changelog.split(/^## /m).slice(1);
  return parts.map((part) => {
    const [head, ...lines] = part.split('\n');
    const [, version, , date] = /^\[([^\]]+)\]( - (\S+))?$/.exec(head) ?? [];
    if (!version) throw new Error(`CHANGELOG.md: an entry begins “${head}”, not “[version] - date” or “[Unreleased]”.`);
    return { version, date, text: lines.join('\n').trim() };
  });
}

/** What a version brings, in the words of the log: of its own entry, or of what is not released yet. */
export function releaseNotes(changelog, version) {
  const all = entries(changelog);
  const entry = all.find((each) => each.version === version) ?? all.find((each) => each.version === 'Unreleased');
  if (!entry) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return entry.text;
}
