import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGovernor, greatestCreditMs, greatestDebtMs, type Pause, sliceMs } from './governor.ts';

/** What an imaginary machine does to a lane: work that overruns, timers that are late, both in milliseconds. */
interface Machine {
  readonly overrun: () => number;
  readonly late: () => number;
}
interface Piece {
  readonly fromMs: number;
  readonly untilMs: number;
}
/** The dial, from this moment on. */
interface Move {
  readonly atMs: number;
  readonly duty: number;
}

const exact: Machine = { overrun: () => 0, late: () => 0 };
const messageMs = 0.02;
/** A rest shorter than this is put off to a later pause. */
const putOffMs = 4;

/** What a lane works, piece by piece, on a machine whose dial is moved. */
function simulate(moves: readonly [Move, ...Move[]], forMs: number, { overrun, late }: Machine): Piece[] {
  const pieces: Piece[] = [];
  const governor = createGovernor(moves[0].duty, 0);
  const coming = moves.slice(1);
  // setTimeout drops what is not a whole millisecond.
  const lengthOf = (pause: Pause): number =>
    pause.by === 'message' ? messageMs : Math.floor(pause.ms) + late();
  let clockMs = 0;
  while (clockMs < forMs) {
    const fromMs = clockMs;
    clockMs += sliceMs + overrun();
    pieces.push({ fromMs, untilMs: clockMs });
    let nextMs = clockMs + lengthOf(governor.worked(fromMs, clockMs));
    for (let move = coming[0]; move !== undefined && move.atMs < nextMs; move = coming[0]) {
      coming.shift();
      clockMs = Math.max(clockMs, move.atMs);
      nextMs = clockMs + lengthOf(governor.throttle(move.duty, clockMs));
    }
    clockMs = nextMs;
  }
  return pieces;
}

function workedBetween(pieces: readonly Piece[], fromMs: number, untilMs: number): number {
  return pieces.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(untilMs, piece.untilMs) - Math.max(fromMs, piece.fromMs)),
    0,
  );
}

const duties = fc.double({ min: 0.1, max: 1, noNaN: true });
const always = (duty: number): readonly [Move] => [{ atMs: 0, duty }];

/** Machines as they are: work overruns by a batch or two, timers are late by up to half a slice. */
const machines = fc
  .tuple(fc.infiniteStream(fc.nat(4)), fc.infiniteStream(fc.nat(sliceMs / 2)))
  .map(([overruns, lates]): Machine => ({
    overrun: () => Number(overruns.next().value),
    late: () => Number(lates.next().value),
  }));

describe('the governor', () => {
  it('holds any duty within half a point over ten seconds, though slices overrun and timers are late', () => {
    fc.assert(
      fc.property(duties, machines, (duty, machine) => {
        const share = workedBetween(simulate(always(duty), 10_000, machine), 0, 10_000) / 10_000;
        expect(Math.abs(share - duty)).toBeLessThan(0.005);
      }),
    );
  });

  it('does not drift: a minute strays by no more time than a second', () => {
    // Nearer to 1, letting messages in takes more time than the rest that is owed.
    const belowWhole = fc.double({ min: 0.1, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(belowWhole, machines, (duty, machine) => {
        const pieces = simulate(always(duty), 60_000, machine);
        for (const ms of [1_000, 10_000, 60_000]) {
          expect(Math.abs(workedBetween(pieces, 0, ms) - duty * ms)).toBeLessThan(2 * sliceMs);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes no more than the dial in any stretch of time, but for a slice and what it makes up', () => {
    const lates = fc.infiniteStream(fc.oneof(fc.nat(10), fc.nat(2_000)));
    fc.assert(
      fc.property(duties, lates, fc.nat(9_000), fc.nat(9_000), (duty, late, fromMs, forMs) => {
        const machine = { overrun: () => 0, late: () => Number(late.next().value) };
        const mostMs = duty * forMs + greatestCreditMs + sliceMs + putOffMs;
        const pieces = simulate(always(duty), 20_000, machine);
        expect(workedBetween(pieces, fromMs, fromMs + forMs)).toBeLessThanOrEqual(mostMs);
      }),
    );
  });

  it('follows the dial from the moment it is moved, in the middle of a pause too', () => {
    const dials = fc.array(duties, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        duties,
        dials,
        fc.integer({ min: 50, max: 2_000 }),
        machines,
        (first, rest, everyMs, on) => {
          const moves = rest.map((duty, index): Move => ({ atMs: everyMs * (index + 1), duty }));
          const forMs = everyMs * (rest.length + 1);
          const wantedMs = [first, ...rest].reduce((sum, duty) => sum + everyMs * duty, 0);
          const pieces = simulate([{ atMs: 0, duty: first }, ...moves], forMs, on);
          // A piece of work under way goes to its end as the dial was.
          const slackMs = sliceMs * (2 + rest.length);
          expect(Math.abs(workedBetween(pieces, 0, forMs) - wantedMs)).toBeLessThan(slackMs);
        },
      ),
    );
  });

  it('cuts a long rest short when the dial goes up', () => {
    const governor = createGovernor(0.1, 0);
    expect(governor.worked(0, 20)).toEqual({ by: 'timer', ms: 180 });
    expect(governor.throttle(1, 30)).toEqual({ by: 'timer', ms: 17 });
  });

  it('never rests at full duty', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (workedMs) => {
        expect(createGovernor(1, 0).worked(0, workedMs)).toEqual({ by: 'message' });
      }),
    );
    expect(workedBetween(simulate(always(1), 1_000, exact), 0, 1_000)).toBeGreaterThan(998);
  });

  it('adds up rests too short for a timer', () => {
    const governor = createGovernor(0.95, 0);
    const pauses = [0, 20, 40, 60].map((ms) => governor.worked(ms, ms + 20).by);
    expect(pauses).toEqual(['message', 'message', 'message', 'timer']);
  });

  it('makes up for a sleep by one slice, and owes a second of rest at most, whenever the machine slept', () => {
    const hourMs = 3_600_000;
    const rested = createGovernor(0.1, 0);
    rested.worked(0, 20);
    expect(rested.worked(hourMs, hourMs + 20)).toEqual({ by: 'message' });
    expect(rested.worked(hourMs + 20, hourMs + 40).by).toBe('timer');
    expect(createGovernor(0.1, 0).worked(0, hourMs)).toEqual({ by: 'timer', ms: 10 * greatestDebtMs });
  });
});
