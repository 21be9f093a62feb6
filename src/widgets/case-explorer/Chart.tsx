import { type RefObject, useMemo, useState } from 'react';
import { labelsOf, plotAcross, plotDown } from '#models/case-plot.ts';
import { type Case, countOf, instantOf, type ScaleKind, scaleKinds } from '#models/cases.ts';
import { fill } from '#models/phrase.ts';
import { Axis } from './Axis.tsx';
import { Dots } from './Dots.tsx';
import type { Explorer } from './explorer.ts';
import type { Figures } from './figures.ts';
import { Choice } from './FilterForm.tsx';
import { Key } from './Key.tsx';
import { Leaders } from './Leaders.tsx';
import { useWidth } from '#ui/useWidth.ts';

interface ChartProps {
  readonly explorer: Explorer;
  readonly figures: Figures;
  readonly shown: readonly Case[];
  readonly by: ScaleKind;
  readonly open: string | null;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly onSizeBy: (by: ScaleKind) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** Narrower than this, years stand in rows. */
const narrow = 600;
const named = 3;
const labelHeight = 24;
/** A generous guess at a letter's width, and at the letters of a number. */
const letter = 6.8;
const numberLength = 11;

/** All cases in time: counted ones on the line, the rest beneath it, and the pointed one in words. */
export function Chart({ explorer, figures, shown, by, open, plot, onSizeBy, onOpen, onClose }: ChartProps) {
  const { cases, words } = explorer;
  const { live, kinds } = words;
  const [width, box] = useWidth();
  const [pointed, setPointed] = useState<string | null>(null);
  const isDown = width < narrow;
  const marks = useMemo(
    () => cases.map((one) => ({ id: one.id, at: instantOf(one.date), count: countOf(one, by) })),
    [cases, by],
  );
  const layout = useMemo(() => {
    if (isDown) return plotDown(marks, width);
    const lines = Math.min(named, marks.filter(({ count }) => count !== null).length);
    return plotAcross(marks, width, lines * labelHeight + 8);
  }, [marks, width, isDown]);
  const labels = useMemo(() => {
    if (isDown) return [];
    const lengths = new Map(shown.map(({ id, name }) => [id, (name.length + numberLength) * letter]));
    const dots = layout.dots.filter(({ id }) => lengths.has(id));
    return labelsOf({ ...layout, dots }, marks, named, (id) => lengths.get(id) ?? 0);
  }, [marks, layout, shown, isDown]);
  const said = cases.find(({ id }) => id === pointed);
  return (
    <figure className="cases-chart">
      <figcaption>
        <h4 className="cases-finding">{finding()}</h4>
        <Choice
          label={live.by}
          value={by}
          options={scaleKinds.map((kind) => [kind, kinds[kind].by])}
          onChange={(value) => {
            const kind = scaleKinds.find((one) => one === value);
            if (kind) onSizeBy(kind);
          }}
        />
      </figcaption>
      <Key words={words} by={by} />
      <div className="cases-plot" ref={box}>
        {width > 0 && (
          <>
            <Axis plot={layout} />
            <Leaders labels={labels} cases={cases} figures={figures} by={by} lineHeight={labelHeight} />
            <Dots
              explorer={explorer}
              figures={figures}
              plot={layout}
              shown={shown}
              by={by}
              open={open}
              host={plot}
              onPoint={setPointed}
              onOpen={onOpen}
              onClose={onClose}
            />
          </>
        )}
      </div>
      <p className="cases-said">
        {said ? (
          fill(live.said, {
            name: said.name,
            date: figures.date(said.date),
            number: figures.numberOf(said.scales, by),
          })
        ) : (
          <span className="cases-small">{live.hint}</span>
        )}
      </p>
    </figure>
  );

  function finding(): string {
    const counted = shown.filter((one) => countOf(one, by) !== null).length;
    const all = shown.length;
    if (all === 0) return live.none;
    return fill(phrase(counted, all), { counted, all, rest: all - counted, by: kinds[by].by });
  }

  function phrase(counted: number, all: number): string {
    if (all === 1) return counted === 1 ? live.findingThis : live.findingThisNone;
    if (counted === all) return live.findingAll;
    if (counted === 0) return live.findingNone;
    return counted === 1 ? live.findingOne : live.finding;
  }
}
