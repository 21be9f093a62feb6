/** Initial state (RFC 7693, section 2.6). */
const initial = memory.data<u64>([
  0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1,
  0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
]);
/** The order in which each round reads the message (section 2.7). */
// prettier-ignore
const order = memory.data<u8>([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
  11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
  7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
  9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
  2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
  12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
  13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
  6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
  10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
]);
const blockBytes: usize = 128;
const state = memory.data(64, 16);
const work = memory.data(128, 16);
/** The last block of a message, filled up with zeros. */
const last = memory.data(128, 16);

/** Mixes four of the sixteen words with two of the message (section 3.1). */
function mix(a: usize, b: usize, c: usize, d: usize, x: u64, y: u64): void {
  let va = load<u64>(work + (a << 3));
  let vb = load<u64>(work + (b << 3));
  let vc = load<u64>(work + (c << 3));
  let vd = load<u64>(work + (d << 3));
  va += vb + x;
  vd = rotr<u64>(vd ^ va, 32);
  vc += vd;
  vb = rotr<u64>(vb ^ vc, 24);
  va += vb + y;
  vd = rotr<u64>(vd ^ va, 16);
  vc += vd;
  vb = rotr<u64>(vb ^ vc, 63);
  store<u64>(work + (a << 3), va);
  store<u64>(work + (b << 3), vb);
  store<u64>(work + (c << 3), vc);
  store<u64>(work + (d << 3), vd);
}

/** Takes one block into the state (section 3.2). */
function compress(block: usize, counted: u64, isLast: bool): void {
  memory.copy(work, state, 64);
  memory.copy(work + 64, initial, 64);
  store<u64>(work, load<u64>(work, 96) ^ counted, 96);
  if (isLast) store<u64>(work, ~load<u64>(work, 112), 112);
  for (let round: usize = 0; round < 12; round += 1) {
    const words = order + 16 * (round % 10);
    // Columns, then diagonals: each row a step further to the right than the one above it.
    for (let index: usize = 0; index < 8; index += 1) {
      const turn = index >> 2;
      const x = load<u64>(block + ((<usize>load<u8>(words + 2 * index)) << 3));
      const y = load<u64>(block + ((<usize>load<u8>(words + 2 * index + 1)) << 3));
      mix(
        index & 3,
        4 | ((index + turn) & 3),
        8 | ((index + 2 * turn) & 3),
        12 | ((index + 3 * turn) & 3),
        x,
        y,
      );
    }
  }
  for (let at: usize = 0; at < 64; at += 8) {
    const mixed = load<u64>(work + at) ^ load<u64>(work + at, 64);
    store<u64>(state + at, load<u64>(state + at) ^ mixed);
  }
}

/** BLAKE2b without a key (RFC 7693): a digest of up to 64 bytes. The message may stand where the digest goes. */
export function blake2b(message: usize, length: usize, digest: usize, digestBytes: usize): void {
  memory.copy(state, initial, 64);
  store<u64>(state, load<u64>(state) ^ 0x01010000 ^ digestBytes);
  let done: usize = 0;
  for (; done + blockBytes < length; done += blockBytes) compress(message + done, done + blockBytes, false);
  memory.fill(last, 0, blockBytes);
  memory.copy(last, message + done, length - done);
  compress(last, length, true);
  memory.copy(digest, state, digestBytes);
}

/** The hash of any length (RFC 9106, section 3.3). Four bytes before the message are written to. */
export function longHash(message: usize, length: usize, digest: usize, digestBytes: usize): void {
  const whole = message - 4;
  store<u32>(whole, digestBytes);
  let from = whole;
  let bytes = length + 4;
  for (; digestBytes > 64; digestBytes -= 32) {
    blake2b(from, bytes, digest, 64);
    from = digest;
    bytes = 64;
    digest += 32;
  }
  blake2b(from, bytes, digest, digestBytes);
}
