import { endEvent } from '../page-world/question.ts';
import type { Platform } from '../platforms/platform.ts';
import { startCompanion } from './companion.ts';

/** Starts the companion once in this page, however often its script is injected, until the extension goes. */
export function runCompanion(platform: Platform, frameUrl: string, signal: AbortSignal): void {
  const running = (globalThis as { ricevutoRunning?: Set<string> }).ricevutoRunning ?? new Set();
  (globalThis as { ricevutoRunning?: Set<string> }).ricevutoRunning = running;
  if (running.has(platform.id)) return;
  running.add(platform.id);
  const ended = () => {
    running.delete(platform.id);
    document.dispatchEvent(new CustomEvent(endEvent));
  };
  void startCompanion(platform, frameUrl, signal, ended);
}
