import words from 'virtual:stealth-dial';
import { useState, useSyncExternalStore } from 'react';
import { countCores } from '#browser/abilities.ts';
import { lending } from '#browser/lending.ts';
import { fill } from '#models/phrase.ts';
import { dial, findingOf, heard, measuredIn, thresholds, yearlyLoss } from '#models/stealth.ts';
import { Radios } from '#ui/Radios.tsx';
import { Slider } from '#ui/Slider.tsx';
import { Bell } from './Bell.tsx';
import { figuresIn } from './figures.ts';
import { Loss } from './Loss.tsx';
import { Marks } from './Marks.tsx';
import { Ticks } from './Ticks.tsx';
import { readKnown, type StealthData } from './stealth-dial.ts';
import { Strips } from './Strips.tsx';
import { useSpoken } from './useSpoken.ts';

const lastRun = () => lending.state().lastRun;

/** The machine that is meant where the browser does not tell of the reader's. */
const usualCores = 8;

/** The dial, the alarm, and what is lost in a year; fails where the page holds no figures, and the plain form stays. */
export function LiveForm() {
  const [data] = useState(readData);
  const { tariffs } = data;
  const [duty, setDuty] = useState(dial.greatest / 100);
  const [threshold, setThreshold] = useState<number>(thresholds[0]);
  const [figures] = useState(() => figuresIn(data.locale));
  const own = measuredIn(useSyncExternalStore(lending.subscribe, lastRun));
  const loss = yearlyLoss(duty, tariffs);
  const { byMiner, falseMinutes } = heard(duty, threshold);
  const finding = fill(words.finding[findingOf(duty, threshold)], {
    percent: figures.percent(duty),
    minutes: figures.minutes(falseMinutes),
    euros: figures.range(loss.euros),
  });
  const isRinging = byMiner || falseMinutes > 0;
  const spoken = useSpoken(finding);
  return (
    <>
      <div className="stage stealth-stage">
        <div className="stealth-top">
          <p className="stealth-finding">{finding}</p>
          <Bell words={words.bell} isRinging={isRinging} />
        </div>
        <p className="away" role="status">
          {spoken}
        </p>
        <Strips words={words} figures={figures} duty={duty} threshold={threshold} />
        <div className="stealth-turn">
          <Slider
            label={words.dial}
            value={Math.round(100 * duty)}
            least={dial.least}
            greatest={dial.greatest}
            step={dial.step}
            words={fill(words.dialIs, { percent: figures.percent(duty) })}
            onChange={(percent) => {
              setDuty(percent / 100);
            }}
          />
          <Ticks figures={figures} />
        </div>
        <Marks words={words} figures={figures} onChoose={setDuty} />
        <Radios<number>
          legend={words.alarm}
          value={threshold}
          onChange={setThreshold}
          choices={thresholds.map((value) => ({
            value,
            label: fill(words.percent, { percent: figures.percent(value) }),
          }))}
        />
      </div>
      <div className="stealth-below">
        <Loss
          data={data}
          figures={figures}
          duty={duty}
          loss={loss}
          own={own}
          cores={countCores() ?? usualCores}
        />
      </div>
    </>
  );
}

function readData(): StealthData {
  const known = readKnown();
  if (known === null) throw new Error('The page holds no figures for the stealth dial.');
  return { ...known, words };
}
