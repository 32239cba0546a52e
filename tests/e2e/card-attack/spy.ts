/** What an attacker's script has written down. */
export type Spied = { readonly said: string[]; readonly events: string[]; readonly added: string[] };

/** Runs in every document before its own scripts: writes down all that the page's world is told, and by whom. */
export function spy(): void {
  const said: string[] = [];
  const events: string[] = [];
  const added: string[] = [];
  Object.assign(globalThis, { spied: { said, events, added } });
  const note = (value: unknown) => {
    try {
      said.push(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
    } catch {
      said.push(String(value));
    }
  };
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'securitypolicyviolation', 'x-renewal']) {
    addEventListener(
      type,
      (event) => {
        const { effectiveDirective = '', blockedURI = '', sourceFile = '' } = event as Partial<SecurityPolicyViolationEvent>;
        events.push([type, effectiveDirective, blockedURI, sourceFile].join(' ').trim());
        for (const key in event) note([key, String((event as unknown as Record<string, unknown>)[key])]);
        note(String((event as ErrorEvent).error?.stack));
      },
      true,
    );
  }
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => note(list.getEntries().map((entry) => entry.toJSON()))).observe({ type, buffered: true });
  }
  if ('ReportingObserver' in globalThis) {
    type Reporting = new (told: (reports: unknown) => void, options: object) => { observe(): void };
    const { ReportingObserver } = globalThis as unknown as { ReportingObserver: Reporting };
    new ReportingObserver(note, { buffered: true }).observe();
  }
  new MutationObserver((records) => {
    for (const { addedNodes, attributeName, target, type } of records) {
      for (const node of addedNodes) if (node instanceof HTMLElement && node.popover) added.push(node.outerHTML);
      if (type === 'attributes' && (target as HTMLElement).popover) added.push(`${attributeName} of ${(target as HTMLElement).outerHTML}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // Whoever else uses what this world has, gives it away.
  type Methods = Record<string, (...args: unknown[]) => unknown>;
  const tap = (owner: object, names: readonly string[]) => {
    for (const name of names) {
      const own = (owner as Methods)[name];
      (owner as Methods)[name] = function (this: unknown, ...args: unknown[]) {
        if (said.length < 50_000) for (const each of args) if (typeof each === 'string') said.push(each);
        if (typeof this === 'string' || this instanceof String) said.push(String(this));
        return own?.apply(this, args);
      };
    }
  };
  tap(String.prototype, ['indexOf', 'slice', 'replace', 'split', 'normalize', 'toLowerCase']);
  tap(Element.prototype, ['setAttribute', 'attachShadow', 'closest', 'matches', 'append']);
  tap(Document.prototype, ['createElementNS', 'createElement', 'createTextNode', 'createRange']);
  tap(CSSStyleSheet.prototype, ['replaceSync', 'insertRule']);
  tap(JSON, ['parse']);
  tap(Map.prototype, ['set', 'get', 'has']);
  tap(EventTarget.prototype, ['dispatchEvent']);
  tap(globalThis, ['fetch', 'postMessage']);
  Object.defineProperty(Object.prototype, 'text', { configurable: true, set: note });
  Object.defineProperty(Object.prototype, 'label', { configurable: true, set: note });
}

/** All that a page can lay hands on without being told, as one text. */
export async function grasp(): Promise<string> {
  const found: unknown[] = [];
  const { spied } = globalThis as unknown as { spied?: Spied };
  if (spied) found.push(...spied.said);
  const all = [...document.querySelectorAll('*')];
  const host = all.find((each) => (each as HTMLElement).popover === 'manual');
  found.push(document.documentElement.outerHTML, host?.outerHTML, host?.shadowRoot, host?.getHTML?.());
  if (host) found.push(...[...getComputedStyle(host)].map((name) => getComputedStyle(host).getPropertyValue(name)));
  const sheets = [
    ...document.styleSheets,
    ...document.adoptedStyleSheets,
    ...all.flatMap((each) => each.shadowRoot?.adoptedStyleSheets ?? []),
  ];
  for (const sheet of sheets) found.push(sheet.href, ...[...sheet.cssRules].map(({ cssText }) => cssText));
  for (const scope of [globalThis, document, navigator, performance]) {
    for (let object: object | null = scope; object; object = Object.getPrototypeOf(object))
      found.push(...Reflect.ownKeys(object).map(String));
  }
  found.push(JSON.stringify(performance.getEntries()), JSON.stringify([...document.fonts].map(({ family }) => family)));
  found.push(document.title, location.href, JSON.stringify(history.state), String(new Error('x').stack));
  try {
    // A sandboxed frame has none.
    found.push(document.cookie);
  } catch {}
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      found.push(JSON.stringify({ ...globalThis[name] }));
    } catch {}
  }
  const ask = async (from: () => Promise<unknown> | undefined) => found.push(JSON.stringify(await from()?.catch(() => '')));
  try {
    await ask(() => indexedDB.databases());
    await ask(() => globalThis.caches?.keys());
    await ask(() => navigator.serviceWorker?.getRegistrations());
  } catch {}
  found.push(String(getSelection()), ...document.elementsFromPoint(400, 300).map((each) => each.outerHTML));
  found.push(...[...CSS.highlights.keys()], ...all.map((each) => each.id + each.className + each.ariaLabel));
  return found.map(String).join('\n');
}
