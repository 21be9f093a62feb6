import { countCores } from '#browser/abilities.ts';
import { greatestLanes } from '#models/lending.ts';
import { ConsentCard } from './ConsentCard.tsx';
import { Dial } from './Dial.tsx';
import type { Figures } from './figures.ts';
import type { FormProps } from './LiveForm.tsx';

interface CardViewProps extends FormProps {
  readonly figures: Figures;
  readonly onDecline: () => void;
}

/** The card with its dial: in view in the full bench, behind a disclosure in the gentle one. */
export function CardView({ lab, data, tariffs, isFull, figures, onDecline }: CardViewProps) {
  const { words } = data;
  const dial = (
    <Dial
      words={words}
      figures={figures}
      terms={lab.terms}
      mostLanes={greatestLanes(countCores())}
      isFull={isFull}
      onChange={lab.setTerms}
    />
  );
  return (
    <ConsentCard
      words={words}
      figures={figures}
      terms={lab.terms}
      tariffs={tariffs}
      dial={
        isFull ? (
          dial
        ) : (
          <details className="change">
            <summary>{words.dial.title}</summary>
            {dial}
          </details>
        )
      }
      onStart={lab.agree}
      onDecline={onDecline}
    />
  );
}
