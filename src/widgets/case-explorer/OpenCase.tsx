import { useEffect, useRef } from 'react';
import type { Case } from '#models/cases.ts';
import { fill } from '#models/phrase.ts';
import { CaseFileView } from './CaseFileView.tsx';
import { type Explorer, pageOfCase } from './explorer.ts';
import type { Figures } from './figures.ts';
import type { Fetched } from './useCaseFile.ts';
import type { Coming } from './useExplorer.ts';

interface OpenCaseProps {
  readonly explorer: Explorer;
  readonly figures: Figures;
  readonly one: Case;
  readonly fetched: Fetched;
  readonly coming: Coming;
  readonly turn: number;
  readonly earlier: Case | null;
  readonly later: Case | null;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

/**
 * The open case. Whoever opens it is brought to its title, so that it is read from there; whoever steps on stays at the
 * button, and hears the next name.
 */
export function OpenCase(props: OpenCaseProps) {
  const { explorer, figures, one, fetched, coming, turn, earlier, later, onStep, onClose } = props;
  const { words } = explorer;
  const { live } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const file = useRef<HTMLElement>(null);

  useEffect(() => {
    if (coming === 'stepped') return;
    title.current?.focus({ preventScroll: true });
    if (coming === 'arrived') file.current?.scrollIntoView({ block: 'start' });
    else title.current?.scrollIntoView({ block: 'nearest' });
  }, [coming, turn]);

  useEffect(() => {
    const here = file.current;
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    here?.addEventListener('keydown', onKeyDown);
    return () => here?.removeEventListener('keydown', onKeyDown);
  });

  return (
    <article className="case-open" ref={file} aria-busy={fetched.kind === 'loading'}>
      <div className="case-head">
        <p className="case-when">{figures.date(one.date)}</p>
        <h4 ref={title} tabIndex={-1}>
          {one.name}
        </h4>
      </div>
      <div className="case-acts">
        <Step words={live.earlier} to={earlier} onStep={onStep} />
        <Step words={live.later} to={later} onStep={onStep} />
        <button className="button" type="button" onClick={onClose}>
          {live.close}
        </button>
      </div>
      <p className="away" role="status">
        {coming === 'stepped' && fill(live.opened, { name: one.name })}
      </p>
      {fetched.kind === 'loading' && <p className="case-wait cases-small">{live.loading}</p>}
      {fetched.kind === 'failed' && (
        <p className="cases-broken" role="status">
          {live.failed}
        </p>
      )}
      {fetched.kind === 'there' && (
        <div className="case-arrives" key={one.id}>
          <CaseFileView file={fetched.file} words={words} figures={figures} matrix={fetched.matrix} />
        </div>
      )}
      <p className="case-page">
        <a href={pageOfCase(one.id)}>{live.onPage}</a>
      </p>
    </article>
  );
}

interface StepProps {
  readonly words: string;
  readonly to: Case | null;
  readonly onStep: (id: string) => void;
}

/** At either end it stays, so that the keyboard stays with it, and does nothing. */
function Step({ words, to, onStep }: StepProps) {
  return (
    <button
      className="button"
      type="button"
      aria-disabled={to === null}
      onClick={() => {
        if (to) onStep(to.id);
      }}
    >
      {words}
    </button>
  );
}
