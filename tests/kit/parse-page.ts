/** A page's HTML as a document of happy-dom, which then says nothing of the style sheets that it does not load. */
export function parsePage(html: string): Document {
  const { happyDOM } = globalThis as { happyDOM?: { settings: Record<string, unknown> } };
  if (happyDOM) happyDOM.settings['handleDisabledFileLoadingAsSuccess'] = true;
  return new DOMParser().parseFromString(html, 'text/html');
}
