import { useMemo, useRef, useState } from 'react';
import { fitting, haystacks, neighbour } from '#models/cases.ts';
import { fill } from '#models/phrase.ts';
import { CaseTable } from './CaseTable.tsx';
import { Chart } from './Chart.tsx';
import { readExplorer } from './explorer.ts';
import { figuresIn } from './figures.ts';
import { FilterForm } from './FilterForm.tsx';
import { OpenCase } from './OpenCase.tsx';
import { useCaseFile, useStories } from './useCaseFile.ts';
import { useExplorer } from './useExplorer.ts';

/** The bench with filters to set, dots to point at and cases to open. */
export function LiveForm() {
  const explorer = useMemo(() => readExplorer(), []);
  const { cases, ways, words } = explorer;
  const figures = useMemo(() => figuresIn(words), [words]);
  const state = useExplorer(explorer);
  const { filters } = state.view;
  const { stories, areAll } = useStories(filters.words.trim() !== '');
  const hay = useMemo(
    () => haystacks(cases, { ways, victims: words.victims }, stories),
    [cases, ways, words, stories],
  );
  const shown = useMemo(() => fitting(cases, filters, hay), [cases, filters, hay]);
  const chart = useRef<HTMLDivElement>(null);
  const [isTabled, setTabled] = useState(false);
  const open = cases.find(({ id }) => id === state.open) ?? null;
  const fetched = useCaseFile(open);
  const parts = { explorer, figures, shown };

  const close = (): void => {
    const id = state.open;
    state.close();
    // The dot may have been filtered away; then the first that is left takes the keyboard.
    const dots = [...(chart.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
    (dots.find(({ dataset }) => dataset['case'] === id) ?? dots[0])?.focus();
  };

  return (
    <div className="stage cases-stage">
      {state.note && (
        <p className="cases-broken" role="status">
          {words.live[state.note]}
        </p>
      )}
      <FilterForm {...parts} filters={filters} onFilter={state.filter} />
      <div className="cases-found">
        <p role="status">
          {fill(words.live.found, { shown: shown.length, all: cases.length })}
          {!areAll && filters.words !== '' && ` ${words.live.namesOnly}`}
        </p>
        <button
          className="button"
          type="button"
          aria-disabled={shown.length === cases.length}
          onClick={state.showAll}
        >
          {words.live.reset}
        </button>
      </div>
      <Chart
        {...parts}
        by={state.view.by}
        open={state.open}
        plot={chart}
        onSizeBy={state.sizeBy}
        onOpen={state.press}
        onClose={close}
      />
      {open && (
        <OpenCase
          explorer={explorer}
          figures={figures}
          one={open}
          fetched={fetched}
          coming={state.coming}
          turn={state.turn}
          earlier={neighbour(cases, shown, open.id, -1)}
          later={neighbour(cases, shown, open.id, 1)}
          onStep={state.step}
          onClose={close}
        />
      )}
      <details
        className="cases-more"
        onToggle={({ currentTarget }) => {
          setTabled(currentTarget.open);
        }}
      >
        <summary>{words.live.table}</summary>
        {isTabled && <CaseTable explorer={explorer} shown={shown} link={state.link} />}
      </details>
    </div>
  );
}
