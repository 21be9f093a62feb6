import { useEffect, useRef } from 'react';
import type uPlot from 'uplot';

/** From here on the area is filled with this colour, named by its token. */
export interface Band {
  readonly from: number;
  readonly colour: string;
}

interface LineChartProps {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly xMost: number;
  /** What the full height stands for; the highest value where it is left out. */
  readonly yMost?: number;
  readonly bands: readonly Band[];
  /** Values are arriving: the line slides to each new one. */
  readonly isLive?: boolean;
}

/** Fetches the drawing library, so that a chart drawn later needs no request. */
export const fetchLineChart = () => import('uplot').catch(() => null);

/** A line over time with its area filled, for values that arrive while it is watched. It fills its box. */
export function LineChart(props: LineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const plot = useRef<uPlot | null>(null);

  useEffect(() => {
    const host = box.current;
    if (host === null) return undefined;
    const ending = new AbortController();
    void fetchLineChart().then((library) => {
      // Without the library the table behind the picture still says everything.
      if (library === null || ending.signal.aborted) return;
      const { default: Plot } = library;
      const { stepped } = Plot.paths;
      // A value speaks for the time since the one before it.
      const paths = stepped?.({ align: -1 });
      const inks = inksOf(host);
      plot.current = new Plot(options(host, inks, latest, paths), data(latest.current), host);
      follow(host, plot.current, inks, ending.signal);
    });
    return () => {
      ending.abort();
      plot.current?.destroy();
      plot.current = null;
    };
  }, []);

  useEffect(() => {
    latest.current = props;
    plot.current?.setData(data(props));
    const until = (100 * (props.x.at(-1) ?? 0)) / props.xMost;
    box.current?.style.setProperty('--until', `${until}%`);
  }, [props]);

  return <div className="line-chart" data-live={props.isLive === true ? '' : undefined} ref={box} />;
}

function data({ x, y }: LineChartProps): uPlot.AlignedData {
  return [x.slice(), y.slice()];
}

function options(
  host: HTMLElement,
  inks: Inks,
  latest: { readonly current: LineChartProps },
  paths: uPlot.Series.PathBuilder | undefined,
): uPlot.Options {
  return {
    ...sizeOf(host),
    legend: { show: false },
    cursor: { show: false },
    padding: [2, 0, 0, 0],
    axes: [{ show: false }, { show: false }],
    scales: {
      x: { time: false, range: () => [0, latest.current.xMost] },
      y: { range: (_, __, highest) => [0, latest.current.yMost ?? Math.max(1, highest * 1.1)] },
    },
    series: [
      {},
      {
        width: 2,
        ...(paths && { paths }),
        points: { show: false },
        stroke: () => inks.of('--text'),
        fill: (chart) => filling(chart, inks, latest.current.bands),
      },
    ],
  };
}

/** Bands side by side, with hard edges. */
function filling(chart: uPlot, inks: Inks, bands: readonly Band[]): CanvasGradient {
  const { left, width } = chart.bbox;
  const gradient = chart.ctx.createLinearGradient(left, 0, left + width, 0);
  bands.forEach(({ from, colour }, index) => {
    const ink = inks.of(colour);
    const place = (value: number) => clamped((chart.valToPos(value, 'x', true) - left) / width);
    gradient.addColorStop(place(from), ink);
    gradient.addColorStop(place(bands[index + 1]?.from ?? Number.MAX_SAFE_INTEGER), ink);
  });
  return gradient;
}

function clamped(part: number): number {
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
}

interface Inks {
  readonly of: (token: string) => string;
  /** The theme has changed. */
  readonly forget: () => void;
}

/**
 * A canvas does not know tokens: the browser resolves one where the chart stands, theme and forced colours included.
 * Each is asked for once, since every answer makes the browser reckon its styles.
 */
function inksOf(host: HTMLElement): Inks {
  const known = new Map<string, string>();
  const resolved = (token: string): string => {
    host.style.color = `var(${token})`;
    const { color } = getComputedStyle(host);
    host.style.color = '';
    known.set(token, color);
    return color;
  };
  return {
    of: (token) => known.get(token) ?? resolved(token),
    forget: () => {
      known.clear();
    },
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement) {
  return { width: clientWidth, height: clientHeight };
}

/** Keeps the chart in its box and in the colours of the theme. */
function follow(host: HTMLElement, chart: uPlot, inks: Inks, signal: AbortSignal): void {
  const recolour = (): void => {
    inks.forget();
    chart.redraw();
  };
  const size = new ResizeObserver(() => {
    chart.setSize(sizeOf(host));
  });
  const theme = new MutationObserver(recolour);
  size.observe(host);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const wish of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(wish).addEventListener('change', recolour, { signal });
  }
  signal.addEventListener('abort', () => {
    size.disconnect();
    theme.disconnect();
  });
}
