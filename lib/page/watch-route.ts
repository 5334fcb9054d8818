/**
 * Calls `onChange` after each in-site navigation, once the address is the new one, until the signal ends.
 * Uses the Navigation API where it is (its events cross from the page's world into ours); elsewhere compares the address
 * whenever the document changes, since a page's pushState is invisible to a content script.
 */
export function watchRoute(
  document: Document,
  onChange: (url: URL) => void,
  signal: AbortSignal,
): void {
  const window = document.defaultView;
  if (!window) return;
  let last = window.location.href;
  const compare = () => {
    const { href } = window.location;
    if (href === last) return;
    const sameDocumentAnchor = withoutHash(href) === withoutHash(last);
    last = href;
    if (!sameDocumentAnchor) onChange(new URL(href));
  };

  const navigation = (window as { navigation?: EventTarget }).navigation;
  window.addEventListener('popstate', compare, { signal });
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const observer = new window.MutationObserver(compare);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function withoutHash(href: string): string {
  return href.split('#', 1)[0] ?? href;
}
