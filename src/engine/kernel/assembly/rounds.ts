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

  /** Eight words of the schedule (6.2.2, step 1), alone and with their round constants added. */
  @inline static extend<T>(block: usize): void {
    for (const end = block + 8 * sizeof<T>(); block < end; block += sizeof<T>()) {
      const near = Word.add<T>(
        Sha.smallSigma1<T>(load<T>(block, 14 * sizeof<T>())),
        load<T>(block, 9 * sizeof<T>()),
      );
      const far = Word.add<T>(Sha.smallSigma0<T>(load<T>(block, sizeof<T>())), load<T>(block));
      const word = Word.add<T>(near, far);
      store<T>(block, word, 16 * sizeof<T>());
      const constant = load<T>(block, (constantsAfter + 16) * sizeof<T>());
      store<T>(block, Word.add<T>(word, constant), (keyedAfter + 16) * sizeof<T>());
    }
  }
}

/**
 * Sixty rounds, from one whose first twelve message words (and four more) stand ready. Rolled up in eights: unrolled
 * in full they outgrow the processor's cache of decoded instructions and run slower.
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
    h = Sha.one<T>(e, f, g, h, load<T>(block, (keyedAfter + 0) * sizeof<T>()));
    d = Word.add<T>(d, h);
    h = Word.add<T>(h, Sha.two<T>(a, b, c));
    g = Sha.one<T>(d, e, f, g, load<T>(block, (keyedAfter + 1) * sizeof<T>()));
    c = Word.add<T>(c, g);
    g = Word.add<T>(g, Sha.two<T>(h, a, b));
    f = Sha.one<T>(c, d, e, f, load<T>(block, (keyedAfter + 2) * sizeof<T>()));
    b = Word.add<T>(b, f);
    f = Word.add<T>(f, Sha.two<T>(g, h, a));
    e = Sha.one<T>(b, c, d, e, load<T>(block, (keyedAfter + 3) * sizeof<T>()));
    a = Word.add<T>(a, e);
    e = Word.add<T>(e, Sha.two<T>(f, g, h));
    // Fifty-six rounds of eight in turn, and these four.
    if (eights === 7) break;
    if (eights > 0 && eights < 5) {
      Sha.extend<T>(block + 4 * sizeof<T>());
    }
    d = Sha.one<T>(a, b, c, d, load<T>(block, (keyedAfter + 4) * sizeof<T>()));
    h = Word.add<T>(h, d);
    d = Word.add<T>(d, Sha.two<T>(e, f, g));
    c = Sha.one<T>(h, a, b, c, load<T>(block, (keyedAfter + 5) * sizeof<T>()));
    g = Word.add<T>(g, c);
    c = Word.add<T>(c, Sha.two<T>(d, e, f));
    b = Sha.one<T>(g, h, a, b, load<T>(block, (keyedAfter + 6) * sizeof<T>()));
    f = Word.add<T>(f, b);
    b = Word.add<T>(b, Sha.two<T>(c, d, e));
    a = Sha.one<T>(f, g, h, a, load<T>(block, (keyedAfter + 7) * sizeof<T>()));
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
