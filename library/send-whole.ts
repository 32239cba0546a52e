import browser from 'webextension-polyfill';
import type { CallMessage } from '../src/messages.ts';
import { cut } from '../src/parts.ts';

/** Posts a call to the worker, however long it is: in parts where one message would not carry it, and once more where the worker was stopped between them. */
export async function sendWhole(message: CallMessage): Promise<unknown> {
  const parts = cut(JSON.stringify(message));
  if (parts.length < 2) return browser.runtime.sendMessage(message);
  return inParts(parts).catch((error) => (/part is missing/.test(String(error)) ? inParts(parts) : Promise.reject(error)));
}

async function inParts(parts: readonly string[]): Promise<unknown> {
  const call = crypto.randomUUID();
  let answer: unknown;
  for (const [at, text] of parts.entries()) {
    answer = await browser.runtime.sendMessage({ call: 'part', args: [call, at, parts.length, text] } satisfies CallMessage);
  }
  return answer;
}
