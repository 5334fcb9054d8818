/** Beyond so many pixels from the window a row is not drawn. */
const nearPx = 4000;

/** Drops what is far from the window out of the document, and draws it again when it comes near, as the newer interface does. */
export function keepNearRows(list: HTMLElement): void {
  const away = new WeakMap<Element, string>();
  const watched = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const item = target as HTMLElement;
        const html = away.get(item);
        if (isIntersecting && html !== undefined) {
          away.delete(item);
          item.innerHTML = html;
          item.style.blockSize = '';
        } else if (!isIntersecting && html === undefined && !item.classList.contains('box')) {
          away.set(item, item.innerHTML);
          item.style.blockSize = `${boundingClientRect.height}px`;
          item.replaceChildren();
        }
      }
    },
    { rootMargin: `${nearPx}px 0px` },
  );
  const watch = () => {
    for (const item of list.children) {
      if (watched.has(item)) continue;
      watched.add(item);
      observer.observe(item);
    }
  };
  watch();
  new MutationObserver(watch).observe(list, { childList: true });
}
