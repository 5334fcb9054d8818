/** The disk is full; databases wrap the error that says so. */
export function isQuotaError(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if (cause.name === 'QuotaExceededError') return true;
    cause = (cause as { inner?: unknown }).inner ?? cause.cause;
  }
  return false;
}
