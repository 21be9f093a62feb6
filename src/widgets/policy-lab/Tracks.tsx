import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import { ways } from '#models/lab-report.ts';
import type { Setting } from '#models/policy-lab.ts';
import { bench } from './bench.ts';
import { featureRow, fileRow, wayRow } from './rows.ts';
import { Track } from './Track.tsx';
import type { Trial } from './useTrial.ts';

const { words } = bench;

interface TracksProps {
  readonly setting: Setting;
  readonly trial: Trial;
}

/** Six ways, each with what stands across it and how far the file came. */
export function Tracks({ setting, trial }: TracksProps) {
  const rows = [
    { name: words.rows.file, ...fileRow(setting, trial) },
    { name: words.live.feature.name, ...featureRow(trial) },
    ...ways.map((way) => ({ name: words.rows[way], ...wayRow(setting, trial, way) })),
  ];
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user">
        <ul className="policy-rows">
          {rows.map(({ name, outcome, ...track }, place) => (
            <li key={name} data-end={track.end}>
              <span>{name}</span>
              <Track {...track} place={place} />
              <span className="policy-outcome">{outcome}</span>
            </li>
          ))}
        </ul>
      </MotionConfig>
    </LazyMotion>
  );
}
