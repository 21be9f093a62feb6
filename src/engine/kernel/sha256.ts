/** Eight words, as signed 32-bit numbers. */
type State = Int32Array;

/** Round constants (FIPS 180-4, section 4.2.2). */
export const roundConstants = Int32Array.of(
  ...[0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5],
  ...[0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174],
  ...[0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da],
  ...[0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967],
  ...[0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85],
  ...[0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070],
  ...[0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3],
  ...[0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2],
);

/** The state before any block (section 5.3.3). */
export const initialState: State = Int32Array.of(
  ...[0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19],
);

/** Rotates a word to the right, by 1 to 31. */
function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Section 4.1.2, formula 4.6. */
export function smallSigma0(word: number): number {
  return rotate(word, 7) ^ rotate(word, 18) ^ (word >>> 3);
}

/** Section 4.1.2, formula 4.7. */
export function smallSigma1(word: number): number {
  return rotate(word, 17) ^ rotate(word, 19) ^ (word >>> 10);
}

/** The first part of a round, T1 (section 6.2.2, step 3), from a message word with its round constant added. */
function firstPart(e: number, f: number, g: number, h: number, keyed: number): number {
  return (h + keyed + (g ^ (e & (f ^ g))) + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25))) | 0;
}

/** The second part, T2. */
function secondPart(a: number, b: number, c: number): number {
  return ((b ^ ((a ^ b) & (b ^ c))) + (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22))) | 0;
}

/** The 64 words of a schedule from its first sixteen (section 6.2.2, step 1). */
export function scheduleOf(message: Int32Array): Int32Array {
  const words = new Int32Array(64);
  words.set(message);
  const at = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    words[index] = smallSigma1(at(index - 2)) + at(index - 7) + smallSigma0(at(index - 15)) + at(index - 16);
  }
  return words;
}

/** State after the first rounds of a block (section 6.2.2, step 3), its own start not yet added. */
export function afterRounds(start: State, schedule: Int32Array, rounds: number): State {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = start;
  for (let round = 0; round < rounds; round += 1) {
    const one = firstPart(e, f, g, h, (schedule[round] ?? 0) + (roundConstants[round] ?? 0));
    const two = secondPart(a, b, c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return Int32Array.of(a, b, c, d, e, f, g, h);
}

/** State after a whole block of sixteen words (section 6.2.2). */
export function afterBlock(start: State, message: Int32Array): State {
  const end = afterRounds(start, scheduleOf(message), 64);
  return end.map((word, index) => word + (start[index] ?? 0));
}
