/** Arithmetic on two words of 64 bits side by side (RFC 9106, section 3.6). */
class Pair {
  /** a + b + 2 · (lower half of a) · (lower half of b) */
  @inline static sum(a: v128, b: v128): v128 {
    const product = i64x2.extmul_low_i32x4_u(
      v128.shuffle<u32>(a, a, 0, 2, 0, 2),
      v128.shuffle<u32>(b, b, 0, 2, 0, 2),
    );
    return i64x2.add(i64x2.add(a, b), i64x2.add(product, product));
  }

  /** Exclusive or, then rotated to the right by 32, 24, 16 or 63. */
  @inline static turned32(a: v128, b: v128): v128 {
    const x = v128.xor(a, b);
    return v128.shuffle<u32>(x, x, 1, 0, 3, 2);
  }

  @inline static turned24(a: v128, b: v128): v128 {
    const x = v128.xor(a, b);
    return v128.shuffle<u8>(x, x, 3, 4, 5, 6, 7, 0, 1, 2, 11, 12, 13, 14, 15, 8, 9, 10);
  }

  @inline static turned16(a: v128, b: v128): v128 {
    const x = v128.xor(a, b);
    return v128.shuffle<u8>(x, x, 2, 3, 4, 5, 6, 7, 0, 1, 10, 11, 12, 13, 14, 15, 8, 9);
  }

  @inline static turned63(a: v128, b: v128): v128 {
    const x = v128.xor(a, b);
    return v128.xor(i64x2.shr_u(x, 63), i64x2.add(x, x));
  }

  /** The last word of one and the first of the other. */
  @inline static between(a: v128, b: v128): v128 {
    return v128.shuffle<u64>(a, b, 1, 2);
  }

  /** The permutation P (section 3.6) of eight pairs of words, so many bytes apart. */
  @inline static permute(at: usize, step: usize): void {
    let a0 = load<v128>(at);
    let a1 = load<v128>(at + step);
    let b0 = load<v128>(at + 2 * step);
    let b1 = load<v128>(at + 3 * step);
    let c0 = load<v128>(at + 4 * step);
    let c1 = load<v128>(at + 5 * step);
    let d0 = load<v128>(at + 6 * step);
    let d1 = load<v128>(at + 7 * step);
    for (let isDiagonal = false; ; isDiagonal = true) {
      a0 = Pair.sum(a0, b0);
      a1 = Pair.sum(a1, b1);
      d0 = Pair.turned32(d0, a0);
      d1 = Pair.turned32(d1, a1);
      c0 = Pair.sum(c0, d0);
      c1 = Pair.sum(c1, d1);
      b0 = Pair.turned24(b0, c0);
      b1 = Pair.turned24(b1, c1);
      a0 = Pair.sum(a0, b0);
      a1 = Pair.sum(a1, b1);
      d0 = Pair.turned16(d0, a0);
      d1 = Pair.turned16(d1, a1);
      c0 = Pair.sum(c0, d0);
      c1 = Pair.sum(c1, d1);
      b0 = Pair.turned63(b0, c0);
      b1 = Pair.turned63(b1, c1);
      if (isDiagonal) break;
      const b = Pair.between(b0, b1);
      b1 = Pair.between(b1, b0);
      b0 = b;
      const c = c0;
      c0 = c1;
      c1 = c;
      const d = Pair.between(d1, d0);
      d1 = Pair.between(d0, d1);
      d0 = d;
    }
    store<v128>(at, a0);
    store<v128>(at + step, a1);
    store<v128>(at + 2 * step, Pair.between(b1, b0));
    store<v128>(at + 3 * step, Pair.between(b0, b1));
    store<v128>(at + 4 * step, c1);
    store<v128>(at + 5 * step, c0);
    store<v128>(at + 6 * step, Pair.between(d0, d1));
    store<v128>(at + 7 * step, Pair.between(d1, d0));
  }
}

const mixed = memory.data(1024, 16);

/** The compression function G (section 3.5) of two blocks; added to what stood in `next` in passes after the first. */
export function compress(previous: usize, reference: usize, next: usize, isFirstPass: bool): void {
  for (let at: usize = 0; at < 1024; at += 16) {
    const both = v128.xor(load<v128>(previous + at), load<v128>(reference + at));
    store<v128>(mixed + at, both);
    store<v128>(next + at, isFirstPass ? both : v128.xor(both, load<v128>(next + at)));
  }
  for (let row: usize = 0; row < 1024; row += 128) Pair.permute(mixed + row, 16);
  for (let column: usize = 0; column < 128; column += 16) Pair.permute(mixed + column, 128);
  for (let at: usize = 0; at < 1024; at += 16) {
    store<v128>(next + at, v128.xor(load<v128>(next + at), load<v128>(mixed + at)));
  }
}
