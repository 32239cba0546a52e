/** Words for the kind of a subdivision, in the languages of ISO 3166-2, that are left out of its name. */
const KIND =
  /^(?:City of|County|Distrito|Departamento|Provincia|Provincia de|Região|Department|Municipality of|Republic of)\s+|\s+(?:Sheng|Shi|SAR|Zizhiqu|[Oo]blast['ʹ’]?|oblasts|teukbyeolsi|gwangyeoksi|hoofdstedelijk gewest|[Kk]ray|okrug|voblasts['ʹ’]?|oblys[yı]|viloyati|judeţ|megye|County|City|Province|Region|District|Municipality|Prefecture|Governorate|vilayeti|rayonu|kommun|län|fylke|maakunta|apskritis|savivaldybė)$/u;

/** The names that people use for a country or subdivision, made of the one in a standard: without its kind, turned round, each of several. */
export function shortNames(name: string): readonly string[] {
  const plain = name
    .replace(/\[[^\]]*\]|\((?:partial|stolitsa|[a-z]{2}(?:, [a-z]{2})*|[A-Z]{2,4}(?:-partial)?)\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bracketed = /^(.*?)\s*\((.*)\)$/.exec(plain);
  const parts = bracketed ? [bracketed[1] ?? '', bracketed[2] ?? ''] : plain.split(/\s*\/\s*/);
  return parts.flatMap((part) => variants(part.trim())).filter((part) => part.length > 2);
}

function variants(name: string): readonly string[] {
  const comma = /^([^,]+), ([^,]+)$/.exec(name);
  const [, head = '', rest = ''] = comma ?? [];
  const names = comma
    ? /^\p{Ll}|Respublika|Republic|Province|Comunidad|Región|City of|County|Principado|The$/u.test(rest)
      ? [head]
      : [head, rest]
    : [name];
  const shorter = names.map((each) => each.replace(KIND, '').replace(KIND, ''));
  return shorter.flatMap((each) => (/ & /.test(each) ? [each, each.replace(' & ', ' and ')] : [each]));
}
