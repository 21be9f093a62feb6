import { nonceOffset } from '#models/header.ts';
import {
  constantsAfter,
  firstAt,
  firstFixedAt,
  firstStartAt,
  keyedAfter,
  lastInitialAt,
  midstateAt,
  secondAt,
  secondFixedAt,
  secondStartAt,
} from './layout.ts';
import {
  afterBlock,
  afterRounds,
  initialState,
  roundConstants,
  scheduleOf,
  smallSigma0,
  smallSigma1,
} from './sha256.ts';

/** Bytes of a block (FIPS 180-4, section 5.2.1): the first of a header never sees the nonce. */
const blockBytes = 64;
const digestWords = 8;
const nonceWord = (nonceOffset - blockBytes) / 4;

/**
 * Lays out in a kernel's memory all of a header's double hash that its nonce does not touch.
 * @param memory of a kernel, from its first word
 * @param width how many nonces the kernel hashes at once: each word is written so many times
 */
export function layOut(header: Uint8Array, memory: Int32Array, width: number): void {
  const put = (place: number, words: Iterable<number>): void => {
    let at = place * width;
    for (const word of words) memory.fill(word, at, (at += width));
  };
  const midstate = afterBlock(initialState, wordsOf(header.subarray(0, blockBytes)));
  const message = padded(wordsOf(header.subarray(blockBytes)), 8 * header.length);
  message[nonceWord] = 0;
  layOutBlock(firstAt, message);
  put(
    firstFixedAt,
    fixedPart(message, (index) => index === nonceWord),
  );
  put(firstStartAt, afterRounds(midstate, message, nonceWord + 1));
  put(midstateAt, midstate);
  const digest = padded(new Int32Array(digestWords), 32 * digestWords);
  layOutBlock(secondAt, digest);
  put(
    secondFixedAt,
    fixedPart(digest, (index) => index < digestWords),
  );
  put(secondStartAt, afterRounds(initialState, digest, 1));
  put(lastInitialAt, initialState.subarray(7));

  function layOutBlock(place: number, block: Int32Array): void {
    const schedule = scheduleOf(block);
    put(place, schedule);
    put(
      place + keyedAfter,
      schedule.map((word, index) => word + (roundConstants[index] ?? 0)),
    );
    put(place + constantsAfter, roundConstants);
  }
}

/** Of words 16 to 31 of a schedule, the sum of those terms in which no changing word of the block has a part. */
function fixedPart(block: Int32Array, changes: (index: number) => boolean): Int32Array {
  const words = scheduleOf(block);
  const isFixed = Array.from(block, (_, index) => !changes(index));
  const term = (index: number, of = (word: number) => word): number =>
    isFixed[index] === true ? of(words[index] ?? 0) : 0;
  return Int32Array.from({ length: 16 }, (_, from) => {
    const before = [from, from + 1, from + 9, from + 14];
    isFixed.push(before.every((index) => isFixed[index]));
    return term(from) + term(from + 1, smallSigma0) + term(from + 9) + term(from + 14, smallSigma1);
  });
}

/** Bytes as words, most significant byte first (section 5.2.1). */
function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(4 * index));
}

/** The last block of a message of so many bits (section 5.1.1). */
function padded(words: Int32Array, bits: number): Int32Array {
  const block = new Int32Array(16);
  block.set(words);
  block[words.length] = 0x80000000;
  block[15] = bits;
  return block;
}
