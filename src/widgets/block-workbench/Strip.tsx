import { rowCells, stepOfBit, stripRows } from '#models/strip.ts';

interface StripProps {
  readonly hex: string;
  /** The hash it is compared with; null marks nothing as flipped. */
  readonly beforeHex: string | null;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** One cell and the room around it; the line of a flipped bit stands in the lower part. */
const pitch = 10;
const height = 13;
const side = 8;
/** The outline of every cell of a row. */
const outlines = Array.from({ length: rowCells }, () => `h${side}v${side}h-${side}zm${pitch} 0`).join('');

/** A hash as 256 cells in rows of 32: zeros in front warm, ones filled, other zeros hollow, flipped ones underlined. */
export function Strip({ hex, beforeHex, description }: StripProps) {
  return (
    <div className="strip" role="img" aria-label={description}>
      {stripRows(hex, beforeHex).map(({ lit, ones, flipped }, row) => (
        <svg key={row} viewBox={`0 0 ${rowCells * pitch} ${height}`} aria-hidden="true">
          <path className="strip-cells" d={`M1 1${outlines}`} />
          <path className="strip-ones" d={`M1 5${dashes(ones)}`} />
          {Array.from({ length: lit }, (_, cell) => (
            <path
              className="strip-lit"
              data-heat={stepOfBit(row * rowCells + cell)}
              key={cell}
              d={`M${pitch * cell + 1} 1h${side}v${side}h-${side}z`}
            />
          ))}
          {flipped.length > 0 && <path className="strip-flipped" d={`M1 11.5${dashes(flipped)}`} />}
        </svg>
      ))}
    </div>
  );
}

/** A line with a dash in each of these cells. */
function dashes(places: readonly number[]): string {
  return Array.from({ length: rowCells }, (_, cell) =>
    places.includes(cell) ? `h${side}m${pitch - side} 0` : `m${pitch} 0`,
  ).join('');
}
