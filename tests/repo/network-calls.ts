/** What would let a built file send or get anything over the network, or run what is not in the package; each pattern with what it is. */
type Rule = readonly [pattern: RegExp, what: string];

const inScripts: readonly Rule[] = [
  // Anywhere, so that another name for it, a method of it or a string of it is found too.
  [/\bfetch(?:Later)?\b/, 'fetch'],
  [/\bXMLHttpRequest\b/, 'XMLHttpRequest'],
  [/\bWebSocket(?:Stream)?\b/, 'WebSocket'],
  [/\bEventSource\b/, 'EventSource'],
  [/\bsendBeacon\b/, 'sendBeacon'],
  [/\bimportScripts\b/, 'importScripts'],
  [/\bimport\s*\(/, 'import of what is not bundled'],
  [/\bRTC(?:PeerConnection|DataChannel|IceTransport)\b/, 'WebRTC'],
  [/\bWebTransport\b/, 'WebTransport'],
  [/\bserviceWorker\b/, 'a service worker of a page'],
  [/\bSharedWorker\b/, 'a shared worker'],
  [/\baddModule\b/, 'a worklet'],
  [/\b(?:new\s+)?Image\s*\(|\bnew Image\b/, 'a picture'],
  [/\bnew Audio\b/, 'a sound'],
  [/\bFontFace\b/, 'a font'],
  [/\beval\s*\(|\bFunction\s*\(/, 'code from a string'],
  [/\.(?:src|srcset|srcdoc|ping|poster)\s*=[^=]/, 'the source of an element set'],
  [/\("(?:script|i?frame|link|object|embed|video|audio|source|track|base|meta|portal|fencedframe)"\s*[,)]/, 'an element that loads'],
  [/\("form",\{[^}]*\baction\b/, 'a form that is sent'],
  // A picture of our own folder alone: "../icons/icon-48.png".
  [/\("(?:img|image|feImage)"\s*(?!,\{(?:class:"\w+",)?src:"\.\.\/icons\/[\w-]+\.png")[,)]/, 'a picture not of ours'],
  [/\burl\(/, 'an address in a style'],
  [/@import\b|@font-face\b|\bimage-set\(/, 'a style that loads'],
  [/(?:\.open|\bopen)\(\s*[`'"]https?:/, 'a window of another site'],
  [/\.(?:downloads|setUninstallURL|launchWebAuthFlow|connectNative|sendNativeMessage)\b/, 'a way of the browser’s to the outside'],
  [/\bdns-prefetch\b|\bpreconnect\b|\bprefetch\b|\bprerender\b|\bspeculationrules\b/, 'a hint to load'],
];

const inPages: readonly Rule[] = [
  [
    /\b(?:src|href|srcset|action|formaction|data|poster|ping|manifest)\s*=\s*["']?\s*(?:[a-z][a-z+.-]*:|\/\/|\/)/i,
    'an address that is not in the package',
  ],
  [/<(?:base|iframe|frame|object|embed|form|video|audio|portal)\b/i, 'an element that loads'],
  [/http-equiv/i, 'an instruction of a server'],
  [/\brel\s*=\s*(?!["']?(?:icon|stylesheet)["'\s>])/i, 'a link that is neither icon nor style sheet'],
  [/\bping\s*=/i, 'a ping'],
  [/<script(?![^>]*\bsrc=)|\son\w+\s*=|<style\b|\sstyle\s*=/i, 'a script or style within the page'],
];

const inStyles: readonly Rule[] = [
  [/\burl\(|\bsrc\s*:|\bimage-set\(|\bimage\(/i, 'an address'],
  [/@import\b|@font-face\b|@namespace\b/i, 'a style that loads'],
  [/\/\/\w/, 'an address'],
];

const inDrawings: readonly Rule[] = [
  // The name of its XML namespace is all of an address that it holds.
  [
    /\bhref\b|\burl\(|<(?:script|image|use|foreignObject|style|!(?!--))|\bon\w+\s*=|https?:(?!\/\/www\.w3\.org\/2000\/svg")/i,
    'something that loads or runs',
  ],
];

const rules: Readonly<Record<string, readonly Rule[]>> = { js: inScripts, html: inPages, css: inStyles, svg: inDrawings };

/** pdf.js in its worker: it has no document, and what could reach the network is cut out of it or made to throw; these are what is left of it. */
const leftOfPdf: readonly (string | RegExp)[] = [
  // Words in its messages.
  /(?:Failed to|Cannot) fetch /g,
  // Its drawing of pages, which nothing calls; names of a document that is not there.
  'FontFace',
  /url\((?=\$\{(?:\w+\}\$\{\w+\}\)`|this|`data:)|data:|#|')/g,
  '@font-face',
  /\.src=/g,
];

/** Readers of markup in their worker make and find nodes that are data: nothing is loaded by them. */
const leftOfHtml: readonly (string | RegExp)[] = ['createElement("img")', /\("(?:img|image|meta|base)"\)/g, /\w\("(?:link|meta)",/g];

const left: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'library/import/read-pdf.js': leftOfPdf,
  'library/import/read.js': leftOfHtml,
};

/** What the source of a built file at `path` (from the folder of the extension) could reach the network by, in words; empty where it cannot. */
export function networkCalls(path: string, source: string): readonly string[] {
  const rest = (left[path] ?? []).reduce<string>((text, known) => text.replaceAll(known, ''), source);
  const own = rules[path.split('.').at(-1) ?? ''] ?? [];
  return own.filter(([pattern]) => pattern.test(rest)).map(([, what]) => what);
}
