import { type Header, headerPieces, targetOf, triesForTarget } from '#models/header.ts';
import { fill } from '#models/phrase.ts';
import type { StageProps } from './Stages.tsx';

interface FieldTableProps extends StageProps {
  readonly header: Header;
}

/** A header's 80 bytes taken apart: each field as it is hashed, and what it says. */
export function FieldTable({ words: { real }, figures, header }: FieldTableProps) {
  const values: Readonly<Record<keyof Header, string>> = {
    version: figures.whole(header.version),
    previousHashHex: '',
    merkleRootHex: '',
    time: figures.date(header.time),
    bits: figures.rough(triesForTarget(targetOf(header.bits))),
    nonce: figures.whole(header.nonce),
  };
  const isFirst = /^0+$/.test(header.previousHashHex);
  return (
    <table className="wb-table field-table">
      <thead>
        <tr>
          <th scope="col">{real.columns.field}</th>
          <th scope="col">{real.columns.bytes}</th>
          <th scope="col">{real.columns.means}</th>
        </tr>
      </thead>
      <tbody>
        {headerPieces(header).map(({ field, hex }) => (
          <tr key={field}>
            <th scope="row">{real.fields[field].name}</th>
            <td>
              <code className="hex">{hex}</code>
            </td>
            <td>
              {field === 'previousHashHex' && isFirst
                ? real.noneBefore
                : fill(real.fields[field].means, { value: values[field] })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
