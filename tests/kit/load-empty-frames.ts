/** The empty frames of a happy-dom page load, and nothing is said of it. Frames of the web are not for these tests. */
export function loadEmptyFrames(): void {
  const { happyDOM } = globalThis as { happyDOM?: { settings: Record<string, unknown> } };
  if (happyDOM) happyDOM.settings['enableIframePageLoading'] = true;
}
