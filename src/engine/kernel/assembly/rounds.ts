import { constantsAfter, keyedAfter, stateAt } from '../layout.ts';
import { Word } from './word.ts';

/** The functions of FIPS 180-4, section 4.1.2, and the two halves of a round (6.2.2, step 3). */
export class Sha {
  @inline static smallSigma0<T>(x: T): T {
    return Word.xor<T>(
      Word.xor<T>(Word.rotateRight<T>(x, 7), Word.rotateRight<T>(x, 18)),
      Word.shiftRight<T>(x, 3),
    );
  }

  @inline static smallSigma1<T>(x: T): T {
    return Word.xor<T>(
      Word.xor<T>(Word.rotateRight<T>(x, 17), Word.rotateRight<T>(x, 19)),
      Word.shiftRight<T>(x, 10),
    );
  }

  /** T1, from a message word with its round constant added. */
  @inline static one<T>(e: T, f: T, g: T, h: T, keyed: T): T {
    const choice = Word.xor<T>(g, Word.and<T>(e, Word.xor<T>(f, g)));
    const sigma = Word.xor<T>(
      Word.xor<T>(Word.rotateRight<T>(e, 6), Word.rotateRight<T>(e, 11)),
      Word.rotateRight<T>(e, 25),
    );
    return Word.add<T>(Word.add<T>(Word.add<T>(h, keyed), choice), sigma);
  }

  /** T2. One of its two sums is the other's of the round before, which the compiler sees. */
  @inline static two<T>(a: T, b: T, c: T): T {
    const majority = Word.xor<T>(b, Word.and<T>(Word.xor<T>(a, b), Word.xor<T>(b, c)));
    const sigma = Word.xor<T>(
      Word.xor<T>(Word.rotateRight<T>(a, 2), Word.rotateRight<T>(a, 13)),
      Word.rotateRight<T>(a, 22),
    );
    return Word.add<T>(majority, sigma);
  }

  /**
   * A message word with its round constant added, which is all that a round reads of it: one that stands ready, or one
   * that the schedule (6.2.2, step 1) makes of four of the sixteen before it.
   */
  @inline static keyed<T>(place: usize, isReady: bool): T {
    if (isReady) return load<T>(place, keyedAfter * sizeof<T>());
    const before = place - 16 * sizeof<T>();
    const far = Word.add<T>(load<T>(before), Sha.smallSigma0<T>(load<T>(before, sizeof<T>())));
    const near = Sha.smallSigma1<T>(load<T>(before, 14 * sizeof<T>()));
    const word = Word.add<T>(Word.add<T>(far, load<T>(before, 9 * sizeof<T>())), near);
    store<T>(place, word);
    return Word.add<T>(word, load<T>(place, constantsAfter * sizeof<T>()));
  }
}

/**
 * Sixty rounds. The message words of the first 28 stand ready; each of the last 32 makes its own, so that the two
 * calculations fill each other's waits. Rolled up in eights: unrolled in full they outgrow the processor's cache of
 * decoded instructions and run slower.
 */
export function sixtyRounds<T>(block: usize, start: usize, word: T): void {
  let a = Word.add<T>(load<T>(start), word);
  let b = load<T>(start, sizeof<T>());
  let c = load<T>(start, 2 * sizeof<T>());
  let d = load<T>(start, 3 * sizeof<T>());
  let e = Word.add<T>(load<T>(start, 4 * sizeof<T>()), word);
  let f = load<T>(start, 5 * sizeof<T>());
  let g = load<T>(start, 6 * sizeof<T>());
  let h = load<T>(start, 7 * sizeof<T>());
  for (let eights = 0; ; eights += 1) {
    const isReady = eights < 4;
    const areLaterReady = eights < 3;
    h = Sha.one<T>(e, f, g, h, Sha.keyed<T>(block + 0 * sizeof<T>(), isReady));
    d = Word.add<T>(d, h);
    h = Word.add<T>(h, Sha.two<T>(a, b, c));
    g = Sha.one<T>(d, e, f, g, Sha.keyed<T>(block + 1 * sizeof<T>(), isReady));
    c = Word.add<T>(c, g);
    g = Word.add<T>(g, Sha.two<T>(h, a, b));
    f = Sha.one<T>(c, d, e, f, Sha.keyed<T>(block + 2 * sizeof<T>(), isReady));
    b = Word.add<T>(b, f);
    f = Word.add<T>(f, Sha.two<T>(g, h, a));
    e = Sha.one<T>(b, c, d, e, Sha.keyed<T>(block + 3 * sizeof<T>(), isReady));
    a = Word.add<T>(a, e);
    e = Word.add<T>(e, Sha.two<T>(f, g, h));
    // Fifty-six rounds of eight in turn, and these four.
    if (eights === 7) break;
    d = Sha.one<T>(a, b, c, d, Sha.keyed<T>(block + 4 * sizeof<T>(), areLaterReady));
    h = Word.add<T>(h, d);
    d = Word.add<T>(d, Sha.two<T>(e, f, g));
    c = Sha.one<T>(h, a, b, c, Sha.keyed<T>(block + 5 * sizeof<T>(), areLaterReady));
    g = Word.add<T>(g, c);
    c = Word.add<T>(c, Sha.two<T>(d, e, f));
    b = Sha.one<T>(g, h, a, b, Sha.keyed<T>(block + 6 * sizeof<T>(), areLaterReady));
    f = Word.add<T>(f, b);
    b = Word.add<T>(b, Sha.two<T>(c, d, e));
    a = Sha.one<T>(f, g, h, a, Sha.keyed<T>(block + 7 * sizeof<T>(), areLaterReady));
    e = Word.add<T>(e, a);
    a = Word.add<T>(a, Sha.two<T>(b, c, d));
    block += 8 * sizeof<T>();
  }
  Word.put<T>(stateAt, e);
  Word.put<T>(stateAt + 1, f);
  Word.put<T>(stateAt + 2, g);
  Word.put<T>(stateAt + 3, h);
  Word.put<T>(stateAt + 4, a);
  Word.put<T>(stateAt + 5, b);
  Word.put<T>(stateAt + 6, c);
  Word.put<T>(stateAt + 7, d);
}
