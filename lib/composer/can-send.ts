/** True unless the site's button says that it cannot be pressed. null: the site shows none. Never presses it. */
export function canSend(submit: Element | null): boolean {
  if (!submit) return true;
  // Custom elements (YouTube, Reddit) wrap the real button, and either may carry the mark.
  return [submit, ...submit.querySelectorAll('button')].every((part) => !part.matches(OFF));
}

const OFF = ':disabled, [disabled], [aria-disabled="true"]';
