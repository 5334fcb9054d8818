import type { Stage } from '../../kit/journey.ts';
import type { NativeKeys } from '../../kit/native-keys.ts';

/** A browser with a window on a screen of its own. */
export interface OpenWindow {
  stage: Stage;
  /** Those of the machine, which reach what is the browser's own too. */
  keys: NativeKeys;
}
