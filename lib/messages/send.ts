import { browser } from 'wxt/browser';
import type { FromPage, FromView, ToPage } from './messages.ts';

/** What travels: a name from the list and its payload. */
export interface Envelope {
  name: string;
  payload: unknown;
}

/** The other side gave no answer: it was stopped, restarted, or is not there. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

type ToBackground = FromPage & FromView;

/** Sends to the background and gives its answer. Throws NoAnswer when none comes; asking twice is safe for every message. */
export async function send<Name extends keyof ToBackground>(
  name: Name,
  payload: ToBackground[Name]['in'],
): Promise<ToBackground[Name]['out']> {
  return deliver(name, () => browser.runtime.sendMessage({ name, payload }));
}

/** Sends to the content script in the top frame of a tab. Throws NoAnswer when nobody is there. */
export async function sendToPage<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  payload: ToPage[Name]['in'],
): Promise<ToPage[Name]['out']> {
  return deliver(name, () => browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }));
}

async function deliver<Answer>(name: string, transport: () => Promise<unknown>): Promise<Answer> {
  let answer: unknown;
  try {
    answer = await transport();
  } catch (cause) {
    throw new NoAnswer(name, { cause });
  }
  if (answer === undefined || answer === null || isFault(answer)) throw new NoAnswer(name);
  return (answer as { answer: Answer }).answer;
}

function isFault(answer: unknown): boolean {
  return typeof answer !== 'object' || !('answer' in (answer as object));
}
