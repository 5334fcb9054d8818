import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from './browser.ts';
import { openFirefoxWindow } from './firefox-window.ts';
import { until } from './journey.ts';
import type { NativeKeys } from './native-keys.ts';

/**
 * Answers the browser's own question for a permission, once it is there. In Chromium with real keys; Firefox's question is
 * pressed in its window (needs the preference `security.notification_enable_delay` 0).
 */
export async function answerPermissionPrompt(
  opened: OpenedBrowser,
  asking: Page,
  keys: NativeKeys,
  answer: 'allow' | 'deny',
): Promise<void> {
  if (opened.name === 'chromium') {
    // The question takes the keys from the page; its first button is the refusal.
    const hasKeys = () => asking.evaluate(() => document.hasFocus());
    await until(hasKeys, (has) => !has, 'the question is shown');
    await new Promise((resolve) => setTimeout(resolve, protectedMs));
    await keys.press(...(answer === 'allow' ? ['Tab', 'Return'] : ['Return']));
    await until(hasKeys, (has) => has, 'the question is answered');
    return;
  }
  const window = openFirefoxWindow(opened);
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  await until(
    () => window.ask(pressButton(button)),
    (pressed) => pressed === true,
    'the question is shown',
  );
}

/** So long Chromium's question takes no answer after it has appeared (InputEventActivationProtector: 500 ms), which nothing shows. */
const protectedMs = 700;

/** Runs in the window of Firefox. */
function pressButton(button: string): string {
  return `(() => {
    const [notification] = document.querySelector('#notification-popup')?.children ?? [];
    if (document.querySelector('#notification-popup')?.state !== 'open') return false;
    notification.${button}.click();
    return true;
  })()`;
}
