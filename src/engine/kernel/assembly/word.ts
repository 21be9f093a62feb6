import { constantsAfter, keyedAfter } from '../layout.ts';

/**
 * Arithmetic on 32-bit words, one at a time (`u32`) or four side by side (`v128`): the compiler makes both forms of
 * everything built on it.
 */
export class Word {
  @inline static width<T>(): u32 {
    return isVector<T>() ? 4 : 1;
  }

  @inline static add<T>(a: T, b: T): T {
    if (isVector<T>()) return i32x4.add(a, b);
    return a + b;
  }

  @inline static and<T>(a: T, b: T): T {
    if (isVector<T>()) return v128.and(a, b);
    return a & b;
  }

  @inline static xor<T>(a: T, b: T): T {
    if (isVector<T>()) return v128.xor(a, b);
    return a ^ b;
  }

  @inline static shiftRight<T>(a: T, by: i32): T {
    if (isVector<T>()) return i32x4.shr_u(a, by);
    return a >>> by;
  }

  @inline static rotateRight<T>(a: T, by: i32): T {
    if (isVector<T>()) return v128.or(i32x4.shr_u(a, by), i32x4.shl(a, 32 - by));
    return rotr<u32>(a, by);
  }

  @inline static splat<T>(a: u32): T {
    if (isVector<T>()) return i32x4.splat(a);
    return a;
  }

  /** The word at a place of the layout. */
  @inline static at<T>(place: i32): T {
    return load<T>(place * sizeof<T>());
  }

  @inline static put<T>(place: i32, value: T): void {
    store<T>(place * sizeof<T>(), value);
  }

  /** Writes a message word of a block, alone and with its round constant added. */
  @inline static putKeyed<T>(block: i32, place: i32, word: T): void {
    Word.put<T>(block + place, word);
    const constant = Word.at<T>(block + constantsAfter + place);
    Word.put<T>(block + keyedAfter + place, Word.add<T>(word, constant));
  }

  /** A nonce and those that follow it, as message words: a header holds its nonce least significant byte first. */
  @inline static nonces<T>(from: u32): T {
    if (isVector<T>()) {
      const four = i32x4.add(i32x4.splat(from), i32x4(0, 1, 2, 3));
      return v128.shuffle<u8>(four, four, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
    }
    return bswap<u32>(from);
  }

  /** Which of the words is the first to be zero; the width where none is. */
  @inline static firstZero<T>(a: T): u32 {
    if (isVector<T>()) {
      const zeros = i32x4.bitmask(i32x4.eq(a, i32x4.splat(0)));
      return zeros === 0 ? 4 : ctz(zeros);
    }
    return a === 0 ? 0 : 1;
  }
}
