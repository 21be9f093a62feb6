import {
  firstAt,
  firstFixedAt,
  firstStartAt,
  lastInitialAt,
  midstateAt,
  secondAt,
  secondFixedAt,
  secondStartAt,
  stateAt,
} from '../layout.ts';
import { Sha, sixtyRounds } from './rounds.ts';
import { Word } from './word.ts';

/** Words of the two schedules. Each is the sum of four terms (FIPS 180-4, section 6.2.2, step 1), some of which never change. */
class Schedule {
  @inline static completed<T>(block: i32, fixed: i32, place: i32, word: T): T {
    const whole = Word.add<T>(word, Word.at<T>(fixed + place - 16));
    Word.putKeyed<T>(block, place, whole);
    return whole;
  }

  @inline static plain<T>(block: i32, place: i32, word: T): T {
    Word.putKeyed<T>(block, place, word);
    return word;
  }

  @inline static pass<T>(index: i32): void {
    Schedule.plain<T>(
      secondAt,
      index,
      Word.add<T>(Word.at<T>(stateAt + index), Word.at<T>(midstateAt + index)),
    );
  }

  /** The two terms furthest back. */
  @inline static far<T>(place: i32): T {
    return Word.add<T>(Word.at<T>(secondAt + place), Sha.smallSigma0<T>(Word.at<T>(secondAt + place + 1)));
  }
}

/** Second block of the header. Words 4 to 15 are the end of the header and the padding, 5 to 14 of them zero. */
function hashHeader<T>(nonce: T): void {
  const w18 = Schedule.completed<T>(firstAt, firstFixedAt, 18, Sha.smallSigma0<T>(nonce));
  const w19 = Schedule.completed<T>(firstAt, firstFixedAt, 19, nonce);
  const w20 = Schedule.completed<T>(firstAt, firstFixedAt, 20, Sha.smallSigma1<T>(w18));
  const w21 = Schedule.plain<T>(firstAt, 21, Sha.smallSigma1<T>(w19));
  const w22 = Schedule.completed<T>(firstAt, firstFixedAt, 22, Sha.smallSigma1<T>(w20));
  const w23 = Schedule.completed<T>(firstAt, firstFixedAt, 23, Sha.smallSigma1<T>(w21));
  const w24 = Schedule.completed<T>(firstAt, firstFixedAt, 24, Sha.smallSigma1<T>(w22));
  const w25 = Schedule.plain<T>(firstAt, 25, Word.add<T>(Sha.smallSigma1<T>(w23), w18));
  const w26 = Schedule.plain<T>(firstAt, 26, Word.add<T>(Sha.smallSigma1<T>(w24), w19));
  const w27 = Schedule.plain<T>(firstAt, 27, Word.add<T>(Sha.smallSigma1<T>(w25), w20));
  const w28 = Schedule.plain<T>(firstAt, 28, Word.add<T>(Sha.smallSigma1<T>(w26), w21));
  const w29 = Schedule.plain<T>(firstAt, 29, Word.add<T>(Sha.smallSigma1<T>(w27), w22));
  Schedule.completed<T>(firstAt, firstFixedAt, 30, Word.add<T>(Sha.smallSigma1<T>(w28), w23));
  Schedule.completed<T>(firstAt, firstFixedAt, 31, Word.add<T>(Sha.smallSigma1<T>(w29), w24));
  sixtyRounds<T>((firstAt + 4) * sizeof<T>(), firstStartAt * sizeof<T>(), nonce);
}

/** Adds the midstate to the state: the message words of the second hash. */
function passOn<T>(): void {
  Schedule.pass<T>(0);
  Schedule.pass<T>(1);
  Schedule.pass<T>(2);
  Schedule.pass<T>(3);
  Schedule.pass<T>(4);
  Schedule.pass<T>(5);
  Schedule.pass<T>(6);
  Schedule.pass<T>(7);
}

/** Second hash, as far as its last word. Words 8 to 15 are padding, 9 to 14 of them zero. */
function hashDigest<T>(): T {
  const w16 = Schedule.plain<T>(secondAt, 16, Schedule.far<T>(0));
  const w17 = Schedule.completed<T>(secondAt, secondFixedAt, 17, Schedule.far<T>(1));
  const w18 = Schedule.plain<T>(secondAt, 18, Word.add<T>(Sha.smallSigma1<T>(w16), Schedule.far<T>(2)));
  const w19 = Schedule.plain<T>(secondAt, 19, Word.add<T>(Sha.smallSigma1<T>(w17), Schedule.far<T>(3)));
  const w20 = Schedule.plain<T>(secondAt, 20, Word.add<T>(Sha.smallSigma1<T>(w18), Schedule.far<T>(4)));
  const w21 = Schedule.plain<T>(secondAt, 21, Word.add<T>(Sha.smallSigma1<T>(w19), Schedule.far<T>(5)));
  const w22 = Schedule.completed<T>(
    secondAt,
    secondFixedAt,
    22,
    Word.add<T>(Sha.smallSigma1<T>(w20), Schedule.far<T>(6)),
  );
  const late = Word.add<T>(Word.at<T>(secondAt + 7), w16);
  const w23 = Schedule.completed<T>(secondAt, secondFixedAt, 23, Word.add<T>(Sha.smallSigma1<T>(w21), late));
  const w24 = Schedule.completed<T>(secondAt, secondFixedAt, 24, Word.add<T>(Sha.smallSigma1<T>(w22), w17));
  const w25 = Schedule.plain<T>(secondAt, 25, Word.add<T>(Sha.smallSigma1<T>(w23), w18));
  const w26 = Schedule.plain<T>(secondAt, 26, Word.add<T>(Sha.smallSigma1<T>(w24), w19));
  Schedule.plain<T>(secondAt, 27, Word.add<T>(Sha.smallSigma1<T>(w25), w20));
  Schedule.plain<T>(secondAt, 28, Word.add<T>(Sha.smallSigma1<T>(w26), w21));
  sixtyRounds<T>((secondAt + 1) * sizeof<T>(), secondStartAt * sizeof<T>(), Word.at<T>(secondAt));
  return Word.add<T>(Word.at<T>(stateAt + 4), Word.at<T>(lastInitialAt));
}

/**
 * Hashes `count` nonces, and perhaps a few more to fill the last group.
 * @returns how many come before the first whose last word has none of the bits of the mask; `count` if there is none
 */
export function firstOf<T>(from: u32, count: u32, mask: u32): u32 {
  const wanted = Word.splat<T>(mask);
  for (let done: u32 = 0; done < count; done += Word.width<T>()) {
    hashHeader<T>(Word.nonces<T>(from + done));
    passOn<T>();
    const place = Word.firstZero<T>(Word.and<T>(hashDigest<T>(), wanted));
    if (place < Word.width<T>()) return min<u32>(done + place, count);
  }
  return count;
}
