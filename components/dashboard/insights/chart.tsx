import { useEffect, useRef, useState } from 'preact/hooks';
import type * as Charts from './charts.ts';
import { useWords } from '../../parts/words.ts';
import { inTurn } from './in-turn.ts';

interface ChartProps {
  /** Draws it for the room that there is. */
  draw: (charts: typeof Charts, size: Charts.ChartSize) => SVGSVGElement;
  /** Changes with all that is drawn. */
  about: string;
  /** The room that is kept for it until it stands there, in px. */
  height: number;
}

/** A chart as wide as its box. What it shows must stand beside it in words: it is hidden from screen readers. */
export function Chart({ draw, about, height }: ChartProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [charts, setCharts] = useState<typeof Charts | 'failed' | null>(null);
  const drawing = useRef(draw);
  drawing.current = draw;

  useEffect(() => {
    let isOver = false;
    loadCharts().then(
      (loaded) => !isOver && setCharts(loaded),
      () => !isOver && setCharts('failed'),
    );
    return () => {
      isOver = true;
    };
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element || !charts || charts === 'failed') return;
    let drawnFor = 0;
    const redraw = () => {
      const width = Math.floor(element.clientWidth);
      if (width <= 0 || width === drawnFor) return;
      drawnFor = width;
      element.replaceChildren(drawing.current(charts, { width, fontSize: smallestText() }));
    };
    const observer = new ResizeObserver(redraw);
    // Eight of them at once would be one long task.
    const leave = inTurn(() => {
      redraw();
      observer.observe(element);
    });
    return () => {
      leave();
      observer.disconnect();
    };
  }, [charts, about, t]);

  if (charts === 'failed') return <p class="hint">{t('insights:noChart')}</p>;
  return <div class="chart" ref={box} style={{ minBlockSize: `${height}px` }} />;
}

/** The library comes with the first chart, and never to the other pages. */
function loadCharts(): Promise<typeof Charts> {
  return import('./charts.ts');
}

/** 12 px, larger where the person has larger text. */
function smallestText(): number {
  return 0.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 12;
}
