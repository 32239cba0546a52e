/** Opens the real toolbar popup over the page in front, takes its picture and closes it. */
import { writeFile } from 'node:fs/promises';

/** Writes the popup's picture to `file` when `settled` milliseconds have passed since it opened; resolves with its words where they can be read. */
export function picturePopup(session, file, settled = 600) {
  return session.kind === 'chromium' ? pictureInChromium(session, file, settled) : pictureInFirefox(session, file, settled);
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function pictureInChromium({ browser, extensionId, extensionUrl }, file, settled) {
  const isWorker = (target) => target.type() === 'service_worker' && target.url().includes(extensionId);
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  await worker.evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget((each) => each.url().startsWith(`${extensionUrl}popup/`));
  const popup = await target.asPage();
  await sleep(settled);
  const body = await popup.$('body');
  await body.screenshot({ path: file });
  const words = await popup.evaluate('document.body.innerText');
  await popup.close();
  return words.replace(/\s+/g, ' ').trim();
}

/** The popup is part of Firefox's own window: it is opened and drawn from there, and its words stay in its process. */
async function pictureInFirefox({ browser, extensionId }, file, settled) {
  const tree = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts[0].context };
  const run = async (expression) => {
    const answer = await browser.connection.send('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
    return answer.result.result.value;
  };
  await run(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension('${extensionId}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
  })()`);
  await sleep(settled);
  const picture = await run(`(async () => {
    const view = document.querySelector('.webextension-popup-browser');
    const image = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d').drawImage(image, 0, 0);
    view.closest('panel').hidePopup();
    return canvas.toDataURL();
  })()`);
  await writeFile(file, Buffer.from(picture.split(',')[1], 'base64'));
  return undefined;
}
