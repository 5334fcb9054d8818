import {
  areaY,
  axisX,
  axisY,
  barX,
  cell,
  dot,
  lineY,
  plot,
  pointer,
  pointerX,
  text,
  tip,
} from '@observablehq/plot';

/**
 * Draws the charts. The only module that holds the chart library: it is loaded when the page of insights is.
 * Colours are CSS variables, so that a chart follows the theme without being drawn anew.
 */

export interface ChartSize {
  /** Of the box, in px. */
  width: number;
  /** Of the smallest text, in px. */
  fontSize: number;
}

export interface StepMark {
  label: string;
  /** Read when pointed at. */
  title: string;
  received: number;
  answered: number;
}

/** Two lines over time: the one dashed with hollow dots, the other full with filled ones. */
export function drawSteps(
  steps: readonly StepMark[],
  { width, fontSize }: ChartSize,
  height = 220,
) {
  const marks = steps.map((step, at) => ({ ...step, at }));
  const last = Math.max(1, steps.length - 1);
  const most = Math.max(1, ...steps.map(({ received, answered }) => Math.max(received, answered)));
  const heights = wholeTicks(most);
  const top = heights.at(-1) ?? most;
  const widest = Math.max(...steps.map(({ label }) => widthOf(label, fontSize)), 1);
  const left = widthOf(String(top), fontSize) + fontSize;
  const every = Math.max(1, Math.ceil(((widest + fontSize) * steps.length) / (width - left)));
  const named = marks.filter(({ at }) => (steps.length - 1 - at) % every === 0);
  const dotted = width / steps.length > 14;
  return draw({
    width,
    height,
    marginLeft: left,
    marginRight: widest / 2 + 2,
    marginTop: fontSize,
    marginBottom: fontSize * 2.2,
    style: { fontSize: `${fontSize}px` },
    x: { domain: [0, last] },
    y: { domain: [0, Math.max(top, most)] },
    marks: [
      axisY(heights, {
        anchor: 'left',
        tickSize: 0,
        tickPadding: 8,
        fill: softInk,
        label: null,
        tickFormat: String,
      }),
      gridLines(heights, last),
      areaY(marks, {
        x: 'at',
        y: 'answered',
        fill: strong,
        fillOpacity: 0.13,
        curve: 'monotone-x',
      }),
      lineY(marks, {
        x: 'at',
        y: 'received',
        stroke: quiet,
        strokeWidth: 1.8,
        strokeDasharray: '5 4',
        curve: 'monotone-x',
      }),
      lineY(marks, {
        x: 'at',
        y: 'answered',
        stroke: strong,
        strokeWidth: 2.4,
        curve: 'monotone-x',
      }),
      ...(dotted
        ? [
            dot(marks, {
              x: 'at',
              y: 'received',
              r: 3,
              fill: ground,
              stroke: quiet,
              strokeWidth: 1.6,
            }),
            dot(marks, { x: 'at', y: 'answered', r: 2.6, fill: strong }),
          ]
        : []),
      axisX(
        named.map(({ at }) => at),
        {
          tickSize: 0,
          tickPadding: 10,
          fill: softInk,
          label: null,
          tickFormat: (at: number) => steps[at]?.label ?? '',
        },
      ),
      tip(marks, pointerX({ x: 'at', y: 'received', title: 'title', ...tipLook })),
    ],
  });
}

export interface BarMark {
  label: string;
  /** How far the bar is filled, and how long its track is, both of 1. */
  filled: number;
  track: number;
  /** The figure at its end. */
  figure: string;
}

/** A bar for each, its name before it and its figure behind; where there is no room for that, above it. */
export function drawBars(
  bars: readonly BarMark[],
  { width, fontSize }: ChartSize,
  isTight = false,
) {
  const size = fontSize * (13 / 12);
  const labels = Math.max(...bars.map(({ label }) => widthOf(label, size)), 0) + size;
  const figures = Math.max(...bars.map(({ figure }) => widthOf(figure, size)), 0) + size * 0.8;
  const isStacked = labels + figures > width * 0.62;
  const rowHeight = size * (isStacked ? 3.2 : isTight ? 1.8 : 2.5);
  const thick = size * 0.72;
  const dy = isStacked ? -size * 0.95 : 0;
  const inset = (rowHeight - thick) / 2;
  const around = isStacked
    ? { insetTop: inset + size * 0.55, insetBottom: inset - size * 0.55 }
    : { insetTop: inset, insetBottom: inset };
  const left = isStacked ? 0 : labels;
  const right = isStacked ? 0 : figures;
  const marks = bars.map((bar, at) => ({ ...bar, at }));
  const round = { rx1: 0, ry1: 0, r: thick / 2 };
  return draw({
    width,
    height: bars.length * rowHeight,
    marginLeft: left,
    marginRight: right,
    marginTop: 0,
    marginBottom: 0,
    style: { fontSize: `${size}px` },
    x: { domain: [0, 1], axis: null },
    y: { type: 'band', domain: marks.map(({ at }) => at), axis: null, padding: 0 },
    marks: [
      barX(marks, { x1: 0, x2: 'track', y: 'at', fill: trackColor, ...around, r: round.r }),
      barX(
        marks.filter(({ filled }) => filled > 0),
        { x1: 0, x2: 'filled', y: 'at', fill: strong, ...around, r: round.r },
      ),
      text(marks, {
        y: 'at',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -left,
        dy,
        fill: ink,
      }),
      text(marks, {
        y: 'at',
        text: 'figure',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: right,
        dy,
        fill: softInk,
      }),
    ],
  });
}

export interface HourMarks {
  /** Seven days, Monday first, of 24 hours. */
  counts: readonly (readonly number[])[];
  days: readonly string[];
  hour(hour: number): string;
  /** Read when pointed at. */
  title(weekday: number, hour: number, count: number): string;
}

/** A square for each hour of the week: the more, the larger and the darker. */
export function drawHours(
  { counts, days, hour, title }: HourMarks,
  { width, fontSize }: ChartSize,
  isTight = false,
) {
  const left = Math.max(...days.map((day) => widthOf(day, fontSize))) + fontSize * 0.8;
  const column = (width - left) / 24;
  const row = Math.max(fontSize * (isTight ? 1.12 : 1.35), Math.min(column, 24));
  const most = Math.max(1, ...counts.flat());
  const cells = counts.flatMap((day, weekday) =>
    day.map((count, at) => ({ weekday, at, count, title: title(weekday, at, count) })),
  );
  const written = cells.filter(({ count }) => count > 0);
  const side = Math.min(column, row) - 2;
  const every =
    [3, 6, 12].find((step) => widthOf(hour(22), fontSize) + fontSize * 0.8 < column * step) ?? 12;
  const named = Array.from({ length: 24 / every }, (_, index) => index * every);
  return draw({
    width,
    height: row * 7 + fontSize * 2,
    marginLeft: left,
    marginRight: 0,
    marginTop: 0,
    marginBottom: fontSize * 2,
    style: { fontSize: `${fontSize}px` },
    x: { type: 'band', domain: Array.from({ length: 24 }, (_, at) => at), padding: 0, axis: null },
    y: { type: 'band', domain: [0, 1, 2, 3, 4, 5, 6], padding: 0, axis: null },
    r: { type: 'identity' },
    opacity: { type: 'identity' },
    marks: [
      cell(cells, { x: 'at', y: 'weekday', fill: trackColor, fillOpacity: 0.75, inset: 1, rx: 3 }),
      dot(written, {
        x: 'at',
        y: 'weekday',
        symbol: 'square',
        // A square symbol's area is that of the circle of this radius.
        r: ({ count }: { count: number }) =>
          (side * (0.35 + 0.65 * Math.sqrt(count / most))) / Math.sqrt(Math.PI),
        fill: strong,
        fillOpacity: ({ count }: { count: number }) => 0.5 + 0.5 * Math.sqrt(count / most),
      }),
      text(
        days.map((day, weekday) => ({ day, weekday })),
        {
          y: 'weekday',
          text: 'day',
          frameAnchor: 'left',
          textAnchor: 'start',
          dx: -left,
          fill: softInk,
        },
      ),
      text(
        named.map((at) => ({ at, label: hour(at) })),
        {
          x: 'at',
          text: 'label',
          frameAnchor: 'bottom',
          dy: fontSize * 1.4,
          fill: softInk,
          textAnchor: 'start',
          dx: -column / 2 + 1,
        },
      ),
      tip(written, pointer({ x: 'at', y: 'weekday', title: 'title', ...tipLook })),
    ],
  });
}

/** The sentence and the table beside it say all that it shows: ears pass it over. */
function draw(options: Parameters<typeof plot>[0]): SVGSVGElement {
  const svg = plot({ ...options, figure: false }) as unknown as SVGSVGElement;
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  // Printed from a narrow window it would grow with the paper.
  svg.style.maxBlockSize = `${1.04 * (options?.height ?? 0)}px`;
  return svg;
}

function gridLines(heights: readonly number[], last: number) {
  const ends = heights.flatMap((height) => [
    { x: 0, y: height },
    { x: last, y: height },
  ]);
  return lineY(ends, { x: 'x', y: 'y', z: 'y', stroke: line, strokeWidth: 1 });
}

/** Zero and up to four whole numbers above it, the last at or above the most. */
function wholeTicks(most: number): number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = Math.max(
    1,
    ...[1, 2, 5, 10]
      .map((by) => by * power)
      .filter((by) => by >= rough)
      .slice(0, 1),
  );
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** As the page will write it; where there is no canvas, a good guess. */
function widthOf(words: string, fontSize: number): number {
  brush ??= document.createElement('canvas').getContext('2d');
  if (!brush) return words.length * fontSize * 0.56;
  brush.font = `${fontSize}px ${getComputedStyle(document.body).fontFamily}`;
  return brush.measureText(words).width;
}

let brush: CanvasRenderingContext2D | null = null;

const strong = 'var(--chart-strong)';
const quiet = 'var(--chart-quiet)';
const trackColor = 'var(--chart-track)';
const line = 'var(--chart-line)';
const ground = 'var(--chart-ground)';
const ink = 'var(--chart-ink)';
const softInk = 'var(--chart-ink-2)';
const tipLook = { fill: 'var(--chart-tip)', stroke: line, textPadding: 8 };
