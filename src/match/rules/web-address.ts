import type { Rule } from './rule.ts';

/** Addresses are short; a page may have a word of a million letters. */
const REACH = 150;
/** What ends an address: white space, quotes, brackets, and scripts written without spaces. */
const EDGE = /[\s"'<>—―()[\]{}«»“”„،؛|\u2018\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const WWW = /^www\d?\./i;
const EMAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}/u;
const HANDLE = /^[^\p{L}\p{N}@]*@[\p{L}\p{M}\p{N}_.]+/u;
const PATH = /^(?:\.{0,2}|~|[a-z]:)[/\\][^/\\]/i;
/** A host name: labels and one of the endings that are no words of running text ("Kabul.In" is two sentences). */
const HOST =
  /(?:^|[/.@])[\p{L}\p{N}-]+\.(?:com|org|net|gov|edu|mil|int|info|biz|news|press|media|blog|online|site|app|dev|tv|io|eu|af|ir|tj|ru|su|pk|tr|uz|tm|cn|jp|kr|de|fr|uk|pl|ua|se|nl|es|cz|рф|ایران)(?=$|[/:?#.,;!])/u;
const FILE =
  /[\p{L}\p{M}\p{N}_%-]\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|pptx?|csv|json|xml|html?|php|aspx?|js|ts|py|css|md|txt|zip|gz|mp[34]|wav|ogg|avi|mov|geojson|kml|shp)$/iu;
const QUERY = /[?&][\w-]+=/;

const KINDS = [SCHEME, WWW, QUERY, EMAIL, HANDLE, HOST, PATH, FILE];

/** Drops a name inside a web or e-mail address, a handle, a path or a file name; hashtags are names. */
export const webAddress: Rule = {
  name: 'address',
  keeps({ start, end }, { text }) {
    let from = start;
    while (from > 0 && start - from < REACH && !EDGE.test(text.charAt(from - 1))) from--;
    let to = end;
    while (to < text.length && to - end < REACH && !EDGE.test(text.charAt(to))) to++;
    const run = text.slice(from, to).replace(/[.,;:!?…]+$/, '');
    return !/[/\\.@=]/.test(run) || !KINDS.some((kind) => kind.test(run));
  },
};
