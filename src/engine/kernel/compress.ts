import { roundConstants } from './sha256.ts';

// Functions as small as these are always taken into their caller by an optimising compiler; larger ones are not.

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function choice(e: number, f: number, g: number): number {
  return g ^ (e & (f ^ g));
}

function majority(a: number, b: number, c: number): number {
  return b ^ ((a ^ b) & (b ^ c));
}

/**
 * SHA-256 of one block (FIPS 180-4, section 6.2.2) for a search: each word a variable, sixteen rounds written out and
 * taken four times. All sixty-four written out are faster still where a compiler accepts so long a function, and many
 * times slower where it does not.
 * @param start the eight words of state before the block
 * @param block its sixteen message words
 * @param end where the state after it is written
 */
export function compress(start: Int32Array, block: Int32Array, end: Int32Array): void {
  const constants = roundConstants;
  let w0 = block[0] ?? 0;
  let w1 = block[1] ?? 0;
  let w2 = block[2] ?? 0;
  let w3 = block[3] ?? 0;
  let w4 = block[4] ?? 0;
  let w5 = block[5] ?? 0;
  let w6 = block[6] ?? 0;
  let w7 = block[7] ?? 0;
  let w8 = block[8] ?? 0;
  let w9 = block[9] ?? 0;
  let w10 = block[10] ?? 0;
  let w11 = block[11] ?? 0;
  let w12 = block[12] ?? 0;
  let w13 = block[13] ?? 0;
  let w14 = block[14] ?? 0;
  let w15 = block[15] ?? 0;
  let a = start[0] ?? 0;
  let b = start[1] ?? 0;
  let c = start[2] ?? 0;
  let d = start[3] ?? 0;
  let e = start[4] ?? 0;
  let f = start[5] ?? 0;
  let g = start[6] ?? 0;
  let h = start[7] ?? 0;
  for (let at = 0; at < 64; at += 16) {
    if (at > 0) {
      w0 =
        (w0 +
          w9 +
          (turn(w14, 17) ^ turn(w14, 19) ^ (w14 >>> 10)) +
          (turn(w1, 7) ^ turn(w1, 18) ^ (w1 >>> 3))) |
        0;
      w1 =
        (w1 +
          w10 +
          (turn(w15, 17) ^ turn(w15, 19) ^ (w15 >>> 10)) +
          (turn(w2, 7) ^ turn(w2, 18) ^ (w2 >>> 3))) |
        0;
      w2 =
        (w2 + w11 + (turn(w0, 17) ^ turn(w0, 19) ^ (w0 >>> 10)) + (turn(w3, 7) ^ turn(w3, 18) ^ (w3 >>> 3))) |
        0;
      w3 =
        (w3 + w12 + (turn(w1, 17) ^ turn(w1, 19) ^ (w1 >>> 10)) + (turn(w4, 7) ^ turn(w4, 18) ^ (w4 >>> 3))) |
        0;
      w4 =
        (w4 + w13 + (turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10)) + (turn(w5, 7) ^ turn(w5, 18) ^ (w5 >>> 3))) |
        0;
      w5 =
        (w5 + w14 + (turn(w3, 17) ^ turn(w3, 19) ^ (w3 >>> 10)) + (turn(w6, 7) ^ turn(w6, 18) ^ (w6 >>> 3))) |
        0;
      w6 =
        (w6 + w15 + (turn(w4, 17) ^ turn(w4, 19) ^ (w4 >>> 10)) + (turn(w7, 7) ^ turn(w7, 18) ^ (w7 >>> 3))) |
        0;
      w7 =
        (w7 + w0 + (turn(w5, 17) ^ turn(w5, 19) ^ (w5 >>> 10)) + (turn(w8, 7) ^ turn(w8, 18) ^ (w8 >>> 3))) |
        0;
      w8 =
        (w8 + w1 + (turn(w6, 17) ^ turn(w6, 19) ^ (w6 >>> 10)) + (turn(w9, 7) ^ turn(w9, 18) ^ (w9 >>> 3))) |
        0;
      w9 =
        (w9 +
          w2 +
          (turn(w7, 17) ^ turn(w7, 19) ^ (w7 >>> 10)) +
          (turn(w10, 7) ^ turn(w10, 18) ^ (w10 >>> 3))) |
        0;
      w10 =
        (w10 +
          w3 +
          (turn(w8, 17) ^ turn(w8, 19) ^ (w8 >>> 10)) +
          (turn(w11, 7) ^ turn(w11, 18) ^ (w11 >>> 3))) |
        0;
      w11 =
        (w11 +
          w4 +
          (turn(w9, 17) ^ turn(w9, 19) ^ (w9 >>> 10)) +
          (turn(w12, 7) ^ turn(w12, 18) ^ (w12 >>> 3))) |
        0;
      w12 =
        (w12 +
          w5 +
          (turn(w10, 17) ^ turn(w10, 19) ^ (w10 >>> 10)) +
          (turn(w13, 7) ^ turn(w13, 18) ^ (w13 >>> 3))) |
        0;
      w13 =
        (w13 +
          w6 +
          (turn(w11, 17) ^ turn(w11, 19) ^ (w11 >>> 10)) +
          (turn(w14, 7) ^ turn(w14, 18) ^ (w14 >>> 3))) |
        0;
      w14 =
        (w14 +
          w7 +
          (turn(w12, 17) ^ turn(w12, 19) ^ (w12 >>> 10)) +
          (turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3))) |
        0;
      w15 =
        (w15 +
          w8 +
          (turn(w13, 17) ^ turn(w13, 19) ^ (w13 >>> 10)) +
          (turn(w0, 7) ^ turn(w0, 18) ^ (w0 >>> 3))) |
        0;
    }
    h = (h + w0 + (constants[at] ?? 0) + choice(e, f, g) + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25))) | 0;
    d = (d + h) | 0;
    h = (h + majority(a, b, c) + (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22))) | 0;
    g = (g + w1 + (constants[at + 1] ?? 0) + choice(d, e, f) + (turn(d, 6) ^ turn(d, 11) ^ turn(d, 25))) | 0;
    c = (c + g) | 0;
    g = (g + majority(h, a, b) + (turn(h, 2) ^ turn(h, 13) ^ turn(h, 22))) | 0;
    f = (f + w2 + (constants[at + 2] ?? 0) + choice(c, d, e) + (turn(c, 6) ^ turn(c, 11) ^ turn(c, 25))) | 0;
    b = (b + f) | 0;
    f = (f + majority(g, h, a) + (turn(g, 2) ^ turn(g, 13) ^ turn(g, 22))) | 0;
    e = (e + w3 + (constants[at + 3] ?? 0) + choice(b, c, d) + (turn(b, 6) ^ turn(b, 11) ^ turn(b, 25))) | 0;
    a = (a + e) | 0;
    e = (e + majority(f, g, h) + (turn(f, 2) ^ turn(f, 13) ^ turn(f, 22))) | 0;
    d = (d + w4 + (constants[at + 4] ?? 0) + choice(a, b, c) + (turn(a, 6) ^ turn(a, 11) ^ turn(a, 25))) | 0;
    h = (h + d) | 0;
    d = (d + majority(e, f, g) + (turn(e, 2) ^ turn(e, 13) ^ turn(e, 22))) | 0;
    c = (c + w5 + (constants[at + 5] ?? 0) + choice(h, a, b) + (turn(h, 6) ^ turn(h, 11) ^ turn(h, 25))) | 0;
    g = (g + c) | 0;
    c = (c + majority(d, e, f) + (turn(d, 2) ^ turn(d, 13) ^ turn(d, 22))) | 0;
    b = (b + w6 + (constants[at + 6] ?? 0) + choice(g, h, a) + (turn(g, 6) ^ turn(g, 11) ^ turn(g, 25))) | 0;
    f = (f + b) | 0;
    b = (b + majority(c, d, e) + (turn(c, 2) ^ turn(c, 13) ^ turn(c, 22))) | 0;
    a = (a + w7 + (constants[at + 7] ?? 0) + choice(f, g, h) + (turn(f, 6) ^ turn(f, 11) ^ turn(f, 25))) | 0;
    e = (e + a) | 0;
    a = (a + majority(b, c, d) + (turn(b, 2) ^ turn(b, 13) ^ turn(b, 22))) | 0;
    h = (h + w8 + (constants[at + 8] ?? 0) + choice(e, f, g) + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25))) | 0;
    d = (d + h) | 0;
    h = (h + majority(a, b, c) + (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22))) | 0;
    g = (g + w9 + (constants[at + 9] ?? 0) + choice(d, e, f) + (turn(d, 6) ^ turn(d, 11) ^ turn(d, 25))) | 0;
    c = (c + g) | 0;
    g = (g + majority(h, a, b) + (turn(h, 2) ^ turn(h, 13) ^ turn(h, 22))) | 0;
    f =
      (f + w10 + (constants[at + 10] ?? 0) + choice(c, d, e) + (turn(c, 6) ^ turn(c, 11) ^ turn(c, 25))) | 0;
    b = (b + f) | 0;
    f = (f + majority(g, h, a) + (turn(g, 2) ^ turn(g, 13) ^ turn(g, 22))) | 0;
    e =
      (e + w11 + (constants[at + 11] ?? 0) + choice(b, c, d) + (turn(b, 6) ^ turn(b, 11) ^ turn(b, 25))) | 0;
    a = (a + e) | 0;
    e = (e + majority(f, g, h) + (turn(f, 2) ^ turn(f, 13) ^ turn(f, 22))) | 0;
    d =
      (d + w12 + (constants[at + 12] ?? 0) + choice(a, b, c) + (turn(a, 6) ^ turn(a, 11) ^ turn(a, 25))) | 0;
    h = (h + d) | 0;
    d = (d + majority(e, f, g) + (turn(e, 2) ^ turn(e, 13) ^ turn(e, 22))) | 0;
    c =
      (c + w13 + (constants[at + 13] ?? 0) + choice(h, a, b) + (turn(h, 6) ^ turn(h, 11) ^ turn(h, 25))) | 0;
    g = (g + c) | 0;
    c = (c + majority(d, e, f) + (turn(d, 2) ^ turn(d, 13) ^ turn(d, 22))) | 0;
    b =
      (b + w14 + (constants[at + 14] ?? 0) + choice(g, h, a) + (turn(g, 6) ^ turn(g, 11) ^ turn(g, 25))) | 0;
    f = (f + b) | 0;
    b = (b + majority(c, d, e) + (turn(c, 2) ^ turn(c, 13) ^ turn(c, 22))) | 0;
    a =
      (a + w15 + (constants[at + 15] ?? 0) + choice(f, g, h) + (turn(f, 6) ^ turn(f, 11) ^ turn(f, 25))) | 0;
    e = (e + a) | 0;
    a = (a + majority(b, c, d) + (turn(b, 2) ^ turn(b, 13) ^ turn(b, 22))) | 0;
  }
  end[0] = a + (start[0] ?? 0);
  end[1] = b + (start[1] ?? 0);
  end[2] = c + (start[2] ?? 0);
  end[3] = d + (start[3] ?? 0);
  end[4] = e + (start[4] ?? 0);
  end[5] = f + (start[5] ?? 0);
  end[6] = g + (start[6] ?? 0);
  end[7] = h + (start[7] ?? 0);
}
