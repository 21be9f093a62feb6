import { useMemo, useRef } from 'react';
import { hashOf } from '#browser/address.ts';
import { linkTo } from '#models/hunt.ts';
import { fill } from '#models/phrase.ts';
import type { HuntContent } from '#schemas/hunt.ts';
import { Brief } from './Brief.tsx';
import { Cases } from './Cases.tsx';
import { Charges } from './Charges.tsx';
import { benchId, caseWords, recorderView } from './hunt-bench.ts';
import { Result } from './Result.tsx';
import { tellerOf } from './telling.ts';
import { Tool } from './Tool.tsx';
import { Total } from './Total.tsx';
import { useClock } from './useClock.ts';
import { useHunt } from './useHunt.ts';
import { Views } from './Views.tsx';

interface LiveHuntProps {
  readonly content: HuntContent;
  readonly moral: string;
}

/** The bench at work: a machine, its lists, and somebody to be found in them. */
export function LiveHunt({ content, moral }: LiveHuntProps) {
  const stage = useRef<HTMLDivElement>(null);
  const clock = useClock(stage);
  const hunt = useHunt(clock.second, clock.goTo);
  const { scene, which, verdict, watches, recordedAt } = hunt;
  const { words } = content;
  const tell = useMemo(
    () => tellerOf(words, caseWords(content, which.caseId)),
    [content, words, which.caseId],
  );
  const now = { second: clock.second, watches };
  const isRecorder = hunt.view === recorderView;
  const view = scene.views.find(({ id }) => id === hunt.view) ?? scene.views[0];
  const key = `${which.caseId} ${which.seed}`;
  if (!view) return null;
  return (
    <div className="hunt-live" ref={stage}>
      <div className="stage hunt-stage">
        {hunt.isBroken && (
          <p className="hunt-broken" role="status">
            {words.broken}
          </p>
        )}
        <Cases content={content} which={which} onChoose={hunt.choose} />
        <Brief key={key} told={tell.told} isAgain={hunt.isAgain} />
        <Total tell={tell} scene={scene} now={now} clock={clock} view={view} />
        <Views tell={tell} scene={scene} view={view} onLook={hunt.look} />
        <Tool
          key={`${key} ${view.id}`}
          tell={tell}
          view={view}
          hunt={hunt}
          moment={isRecorder && recordedAt !== null ? { second: recordedAt, watches } : now}
          isEmpty={isRecorder && recordedAt === null}
        />
      </div>
      {verdict === null ? (
        <Charges tell={tell} hunt={hunt} />
      ) : (
        <Result tell={tell} hunt={hunt} verdict={verdict} moment={now} moral={moral} />
      )}
      <p className="hunt-number">
        {fill(words.number, { seed: which.seed })} ·{' '}
        <a href={hashOf({ place: benchId, values: linkTo(which) })}>{words.link}</a>
      </p>
      <p className="away" role="status">
        {fill(words.opened, { case: tell.told.title, seed: which.seed })}
      </p>
    </div>
  );
}
