import { useMemo, useRef } from 'react';
import { fill } from '#models/phrase.ts';
import type { HuntContent } from '#schemas/hunt.ts';
import { Cases } from './Cases.tsx';
import { Charges } from './Charges.tsx';
import { Hints } from './Hints.tsx';
import { caseWords, recorderView } from './hunt-bench.ts';
import { Result } from './Result.tsx';
import { tellerOf } from './telling.ts';
import { Tool } from './Tool.tsx';
import { Total } from './Total.tsx';
import { useClock } from './useClock.ts';
import { useHunt } from './useHunt.ts';
import { Views } from './Views.tsx';

/** The bench at work: a machine, its lists, and somebody to be found in them. */
export function LiveHunt({ content }: { readonly content: HuntContent }) {
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
    <div ref={stage}>
      <div className="stage hunt-stage">
        {hunt.isBroken && (
          <p className="hunt-broken" role="status">
            {words.broken}
          </p>
        )}
        <Cases content={content} which={which} onChoose={hunt.choose} />
        <p className="hunt-brief">
          {tell.told.brief} <b>{tell.told.count}</b>
        </p>
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
      <Hints key={`${key} hints`} tell={tell} hunt={hunt} />
      {verdict === null ? (
        <Charges tell={tell} hunt={hunt} />
      ) : (
        <Result tell={tell} hunt={hunt} verdict={verdict} moment={now} />
      )}
      <p className="away" role="status">
        {fill(words.opened, { case: tell.told.title, seed: which.seed })}
      </p>
    </div>
  );
}
