/** As people say it: without `https://` and `www.`. */
export function hostOf(origin: string): string {
  return new URL(origin).host.replace(/^www\./u, '');
}
