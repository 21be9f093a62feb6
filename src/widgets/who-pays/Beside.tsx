import { fill } from '#models/phrase.ts';
import type { Reckoning } from '#models/reckoning.ts';
import type { Scenario } from '#models/scenario.ts';
import { benchId, type Calculator } from './calculator.ts';
import type { Figures } from './figures.ts';

interface BesideProps {
  readonly data: Calculator;
  readonly figures: Figures;
  readonly scenario: Scenario;
  readonly reckoning: Reckoning;
}

/** What others have found for this starting point, and the way to why this bench differs. */
export function Beside({ data: { words, tariffs }, figures, scenario, reckoning }: BesideProps) {
  const said = sentence();
  if (said === null) return null;
  return (
    <p className="pay-beside">
      {said} <a href={`#${benchId}-check`}>{words.live.why}</a>
    </p>
  );

  function sentence(): string | null {
    const published = (name: string) => figures.exact(tariffs[`published-${name}`]?.low ?? 0);
    const { adverts, currency } = reckoning;
    if (scenario.start === 'cloud') {
      return fill(words.live.published, { cloud: published('cloud'), lambda: published('lambda') });
    }
    if (!adverts?.times) return null;
    return fill(words.live.adverts, {
      sum: figures.money(adverts.earned, currency),
      times: figures.range(adverts.times),
    });
  }
}
