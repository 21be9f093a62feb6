import { type KeyboardEvent, type RefObject, type SyntheticEvent, memo, useMemo, useState } from 'react';
import type { Dot, Plot } from '#models/case-plot.ts';
import type { Case, ScaleKind } from '#models/cases.ts';
import { fill } from '#models/phrase.ts';
import { rem } from './Axis.tsx';
import type { Explorer } from './explorer.ts';
import type { Figures } from './figures.ts';

interface DotsProps {
  readonly explorer: Explorer;
  readonly figures: Figures;
  readonly plot: Plot;
  readonly shown: readonly Case[];
  readonly by: ScaleKind;
  readonly open: string | null;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly onPoint: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => Math.min(last, place + 1),
  ArrowDown: (place, last) => Math.min(last, place + 1),
  ArrowLeft: (place) => Math.max(0, place - 1),
  ArrowUp: (place) => Math.max(0, place - 1),
  Home: () => 0,
  End: (_place, last) => last,
};

/** The dots as one list with one tab stop: arrows move in time among the cases that fit. */
export function Dots({
  explorer,
  figures,
  plot,
  shown,
  by,
  open,
  host,
  onPoint,
  onOpen,
  onClose,
}: DotsProps) {
  const { live } = explorer.words;
  const [focused, setFocused] = useState<string | null>(null);
  const fits = new Set(shown.map(({ id }) => id));
  const stop = [focused, open].find((id) => id !== null && fits.has(id)) ?? shown[0]?.id;
  const placeOf = useMemo(() => new Map(plot.dots.map((dot) => [dot.id, dot])), [plot]);
  const said = useMemo(
    () =>
      new Map(
        explorer.cases.map(({ id, name, date, scales }) => [
          id,
          fill(live.said, { name, date: figures.date(date), number: figures.numberOf(scales, by) }),
        ]),
      ),
    [explorer, figures, live, by],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = caseOf(event);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && open !== null) onClose();
    if (id === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(id);
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next =
      shown[
        step(
          Math.max(
            0,
            shown.findIndex((one) => one.id === id),
          ),
          shown.length - 1,
        )
      ];
    host.current?.querySelector<HTMLElement>(`[data-case="${next?.id ?? ''}"]`)?.focus();
  };

  return (
    <div
      ref={host}
      className="cases-dots"
      role="listbox"
      tabIndex={-1}
      aria-label={live.chart}
      style={{ blockSize: rem(plot.height) }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const id = caseOf(event);
        if (id !== null) onOpen(id);
      }}
      onFocus={(event) => {
        const id = caseOf(event);
        setFocused(id);
        onPoint(id);
      }}
      onPointerOver={(event) => {
        onPoint(caseOf(event) ?? focused);
      }}
      onPointerLeave={() => {
        onPoint(focused);
      }}
    >
      {explorer.cases.map((one) => {
        const dot = placeOf.get(one.id);
        return (
          dot && (
            <OneDot
              key={one.id}
              dot={dot}
              fits={fits.has(one.id)}
              isStop={one.id === stop}
              isOpen={one.id === open}
              words={said.get(one.id) ?? ''}
            />
          )
        );
      })}
    </div>
  );
}

interface OneDotProps {
  readonly dot: Dot;
  readonly fits: boolean;
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly words: string;
}

/** A dot of a case that fits can be reached; one that does not fit stays as a speck in its place. */
const OneDot = memo(function OneDot(props: OneDotProps) {
  const { fits, isStop, isOpen, words } = props;
  const { id, x, y, step } = props.dot;
  const place = { translate: `calc(${rem(x)} - 50%) calc(${rem(y)} - 50%)` };
  const looks = { className: 'case-dot case-mark', 'data-step': step ?? 0, style: place };
  if (!fits) return <div {...looks} data-out="" aria-hidden="true" />;
  return (
    <div
      {...looks}
      role="option"
      data-case={id}
      tabIndex={isStop ? 0 : -1}
      aria-selected={isOpen}
      aria-label={words}
    />
  );
});

function caseOf({ target }: SyntheticEvent): string | null {
  const dot = target instanceof Element ? target.closest<HTMLElement>('[data-case]') : null;
  return dot?.dataset['case'] ?? null;
}
