import type { ReactNode, Ref } from 'react';
import { heatStep } from '#models/heat.ts';
import { type Standing, standingsOf, type Turn, turnOrder, turnTerms } from '#models/kernel-race.ts';
import type { KernelName } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { type Figures, mostHashes } from './figures.ts';
import type { RaceData } from './race.ts';
import { RaceRow } from './RaceRow.tsx';

interface RaceStageProps {
  readonly data: Pick<RaceData, 'words' | 'lab' | 'recorded'>;
  readonly figures: Figures;
  /** The finding, or what is going on. */
  readonly title: string;
  /** The turns to show; the recorded ones stand beside them where these are the reader's own. */
  readonly turns: readonly Turn[];
  readonly isOwn: boolean;
  /** Why a kernel has no turn. */
  readonly without: (kernel: KernelName) => string;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLParagraphElement>;
}

/** The one picture: a bar for each kernel, all of them at the same cost. */
export function RaceStage(props: RaceStageProps) {
  const { data, figures, title, turns, isOwn, without, children, ref } = props;
  const { words, lab, recorded } = data;
  const standings = standingsOf(turns);
  const before = standingsOf(recorded);
  const { duty } = turnTerms('javascript');
  const step = heatStep(duty);
  const times = ({ kernel, times: factor }: Standing): string | null =>
    factor === null || kernel === turnOrder[0]
      ? null
      : fill(words.row.times, { times: figures.times(factor) });
  return (
    <div className="stage race-stage">
      {children}
      <p className="race-title" ref={ref} tabIndex={-1}>
        {title}
      </p>
      <ol className="race-rows">
        {turnOrder.map((kernel) => {
          const standing = standings.find((one) => one.kernel === kernel) ?? null;
          const beside = isOwn ? (before.find((one) => one.kernel === kernel) ?? null) : null;
          const made =
            standing === null
              ? without(kernel)
              : fill(words.row.made, {
                  hashes: figures.whole(standing.hashes),
                  seconds: figures.seconds(standing.coreSeconds),
                });
          return (
            <RaceRow
              key={kernel}
              name={lab.kernels[kernel]}
              standing={standing}
              beside={beside}
              most={mostHashes(isOwn ? [...turns, ...recorded] : turns)}
              step={step}
              made={made}
              times={standing && times(standing)}
              recorded={beside && fill(words.row.recorded, { hashes: figures.whole(beside.hashes) })}
            />
          );
        })}
      </ol>
      <p className="race-same">
        <span className="heat-step" data-heat={step}>
          {fill(words.same, { step })}
        </span>
      </p>
    </div>
  );
}
