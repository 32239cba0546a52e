/** What Firefox itself says of the process of a page: it gives no figures of one page's scripts. */

/** Resolves with the ms of processor time and the bytes of memory that the process of an open page has had, undefined where there is none. */
export async function processOf(browser, url) {
  const tree = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await browser.connection.send('script.evaluate', {
    expression: `(${askProcesses})(${JSON.stringify(url)})`,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value);
}

/** In the browser's own window. */
async function askProcesses(url) {
  const { children } = await ChromeUtils.requestProcInfo();
  const found = children.find(({ windows }) => windows.some(({ documentURI }) => documentURI?.spec === url));
  return JSON.stringify(found && { ms: found.cpuTime / 1e6, bytes: found.memory });
}
