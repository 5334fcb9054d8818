import { editorSettlesMs } from './timings.ts';

/**
 * Judges the box when its editor has settled, or just before the person acts in the page: who presses Send within that
 * second empties the box, and what was well inserted would seem refused. Rejects when aborted.
 */
export function whenSettled<Judgement>(
  view: Window,
  signal: AbortSignal,
  judge: () => Judgement,
): Promise<Judgement> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const ended = new AbortController();
    const end = (finish: () => void) => {
      ended.abort();
      clearTimeout(timer);
      finish();
    };
    const judgeNow = () =>
      end(() => {
        try {
          resolve(judge());
        } catch (error) {
          reject(error);
        }
      });
    const timer = setTimeout(judgeNow, editorSettlesMs);
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), {
      signal: ended.signal,
    });
    for (const type of ['pointerdown', 'mousedown', 'keydown']) {
      view.addEventListener(type, (event) => event.isTrusted && judgeNow(), {
        capture: true,
        signal: ended.signal,
      });
    }
  });
}
