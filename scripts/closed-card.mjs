/**
 * Reads the card through its closed shadow root, which no page can: by the browser's debugging protocol.
 * Both readers give the same plain tree: `{tag, attributes, children}` for elements, `{text}` for text.
 */

/** The open card as a plain tree; undefined where none is open. */
export function readCard(session, page) {
  return session.kind === 'chromium' ? readInChromium(page) : readInFirefox(session.browser, page);
}

/** All text under a node, blocks set apart by a space. */
export function textOf(node) {
  return collectText(node).join(' ').replace(/\s+/g, ' ').trim();
}

/** The first element under `node`, in document order, with one of these tag names. */
export function find(node, ...tags) {
  if (tags.includes(node.tag)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, ...tags);
    if (found) return found;
  }
  return undefined;
}

const inline = new Set(['b', 'bdi', 'button', 'em', 'i', 'mark', 'q', 'span', 'strong', 'time', 'a']);

function collectText(node) {
  if (node.text !== undefined) return [node.text];
  if (node.tag === 'style' || node.tag === 'svg') return [];
  const parts = node.children.flatMap(collectText);
  return inline.has(node.tag) ? [parts.join('')] : parts.length > 0 && node.children.every(isInline) ? [parts.join('')] : parts;
}

const isInline = (node) => node.text !== undefined || inline.has(node.tag);

// CDP, https://chromedevtools.github.io/devtools-protocol/tot/DOM/#type-Node

async function readInChromium(page) {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findHost(root);
    return host && fromCdp(host);
  } finally {
    await client.detach();
  }
}

function findHost(node) {
  if (node.attributes?.includes('popover') && node.shadowRoots?.some((root) => root.shadowRootType === 'closed')) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}

function fromCdp(node) {
  if (node.nodeType === 3) return { text: node.nodeValue };
  const pairs = (node.attributes ?? []).flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1]]] : []));
  const children = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(fromCdp);
  return { tag: node.localName ?? '', attributes: Object.fromEntries(pairs), children };
}

// WebDriver BiDi, https://w3c.github.io/webdriver-bidi/#type-script-NodeRemoteValue

async function readInFirefox(browser, page) {
  const { result } = await browser.connection.send('script.evaluate', {
    expression: "document.querySelector(':popover-open') ?? undefined",
    target: { context: page.mainFrame()._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const host = result.result;
  return host?.type === 'node' ? fromBidi(host) : undefined;
}

function fromBidi({ value }) {
  if (value.nodeType === 3) return { text: value.nodeValue };
  const children = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])].map(fromBidi);
  return { tag: value.localName ?? '', attributes: value.attributes ?? {}, children };
}
