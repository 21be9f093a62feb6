import { blockBytes, blocksAt, inputAt, tagAt } from '../layout.ts';
import { blake2b, longHash } from './blake2b.ts';
import { compress } from './compress.ts';

/** Quarters of a lane (RFC 9106, section 3.4): while one is filled, no lane reads another lane's same quarter. */
const slices: u32 = 4;
/** The first hash, with room before it for the length of a long hash and behind it for a block's place. */
const seed = memory.data(80, 16) + 4;
/** Sum of the lanes' last blocks, with the same room before it. */
const sum = memory.data(1056, 16) + 4;

function place(block: u32): usize {
  return blocksAt + block * blockBytes;
}

/** Which block of its lane a block reads (section 3.4.2), from a number that depends on the data. */
function chosen(number: u32, area: u32): u32 {
  const square = (<u64>number * number) >>> 32;
  return area - 1 - <u32>((square * area) >>> 32);
}

/** Fills one quarter of one lane (section 3.2, steps 5 and 6). */
function fill(pass: u32, slice: u32, lane: u32, lanes: u32, laneLength: u32): void {
  const length = laneLength / slices;
  const isFirstPass = pass === 0;
  const before = isFirstPass ? slice * length : laneLength - length;
  const start = isFirstPass ? 0 : ((slice + 1) % slices) * length;
  for (let index: u32 = isFirstPass && slice === 0 ? 2 : 0; index < length; index += 1) {
    const column = slice * length + index;
    const previous = place(lane * laneLength + (column === 0 ? laneLength : column) - 1);
    const other = isFirstPass && slice === 0 ? lane : load<u32>(previous, 4) % lanes;
    const area = other === lane ? before + index - 1 : before - u32(index === 0);
    const reference = (start + chosen(load<u32>(previous), area)) % laneLength;
    compress(previous, place(other * laneLength + reference), place(lane * laneLength + column), isFirstPass);
  }
}

/** Argon2d (RFC 9106, section 3.2) of what stands at the input: all that step 1 hashes, in its order. */
export function hash(inputBytes: u32, passes: u32, lanes: u32, laneLength: u32, tagBytes: u32): void {
  blake2b(inputAt, inputBytes, seed, 64);
  for (let lane: u32 = 0; lane < lanes; lane += 1) {
    store<u32>(seed, lane, 68);
    for (let column: u32 = 0; column < 2; column += 1) {
      store<u32>(seed, column, 64);
      longHash(seed, 72, place(lane * laneLength + column), blockBytes);
    }
  }
  for (let pass: u32 = 0; pass < passes; pass += 1) {
    for (let slice: u32 = 0; slice < slices; slice += 1) {
      for (let lane: u32 = 0; lane < lanes; lane += 1) fill(pass, slice, lane, lanes, laneLength);
    }
  }
  memory.fill(sum, 0, blockBytes);
  for (let lane: u32 = 1; lane <= lanes; lane += 1) {
    const last = place(lane * laneLength - 1);
    for (let at = 0; at < blockBytes; at += 8) {
      store<u64>(sum + at, load<u64>(sum + at) ^ load<u64>(last + at));
    }
  }
  longHash(sum, blockBytes, tagAt, tagBytes);
}
