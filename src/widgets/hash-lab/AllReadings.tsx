import { areCoresOutnumbered } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { Kind } from '#ui/Reading.tsx';
import { type Readings, readingWords, type Row } from './reading-words.ts';

/** Every reading with its value, whether it is measured or estimated, and what it is. */
export function AllReadings(props: Readings) {
  const { words, terms, cores } = props;
  const { all, readings } = words;
  const values = readingWords(props);
  const note = cores === null ? all.coresUnknown : fill(all.outnumbered, { cores });
  return (
    <>
      {areCoresOutnumbered(terms, cores) && <p className="all-note">{note}</p>}
      <ul className="all-readings">
        {(Object.keys(all.rows) as Row[]).map((row) => (
          <li key={row}>
            <span className="all-name">{all.rows[row].name}</span>
            <span className="all-value">{values[row]}</span>
            <Kind isEstimated={row === 'energy'}>
              {row === 'energy' ? readings.estimated : readings.measured}
            </Kind>
            <details>
              <summary>
                {all.what} <span className="away">{fill(all.about, { name: all.rows[row].name })}</span>
              </summary>
              <p>{all.rows[row].what}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
