import { createElement as h, useEffect, useRef, useState } from 'react';

interface ListProps {
  /** New for each page: then the heights are measured anew. */
  key?: string;
  rows: object[];
  /** Whether a row keeps its element, whatever happens around it (a box that is written in). */
  keeps: (index: number) => boolean;
  /** All rows, for a page that is drawn as text. */
  isStill?: boolean;
}

const guess = 130;
/** Beyond the edges of the window. */
const overscan = 200;
/** Elements are used again for other rows, as far apart as this. */
const slots = 24;

/** As X's lists: only rows near the window are in the document, and one element shows many posts in turn. */
export function List({ rows, keeps, isStill = false }: ListProps): object {
  const place = useRef<HTMLElement | null>(null);
  const heights = useRef(new Map<number, number>());
  const [, draw] = useState(0);
  const [view, setView] = useState({ from: 0, to: 900 });

  useEffect(() => {
    const look = () => {
      const top = place.current?.getBoundingClientRect().top ?? 0;
      setView({ from: -top - overscan, to: -top + window.innerHeight + overscan });
    };
    look();
    const ended = new AbortController();
    window.addEventListener('scroll', look, { signal: ended.signal });
    window.addEventListener('resize', look, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  useEffect(() => {
    let isNew = false;
    for (const row of place.current?.children ?? []) {
      const index = Number((row as HTMLElement).dataset['index']);
      const height = (row as HTMLElement).offsetHeight;
      if (heights.current.get(index) !== height) isNew = true;
      heights.current.set(index, height);
    }
    if (isNew) draw(Math.random());
  });

  let top = 0;
  const drawn: object[] = [];
  rows.forEach((row, index) => {
    const height = heights.current.get(index) ?? guess;
    const isNear = top + height > view.from && top < view.to;
    if (isStill || isNear || keeps(index))
      drawn.push(
        h(
          'div',
          {
            key: keeps(index) ? 'kept' : index % slots,
            'data-testid': 'cellInnerDiv',
            'data-index': index,
            style: { transform: `translateY(${top}px)`, position: 'absolute', width: '100%' },
          },
          row,
        ),
      );
    top += height;
  });
  return h('div', { ref: place, style: { position: 'relative', minHeight: `${top}px` } }, ...drawn);
}
