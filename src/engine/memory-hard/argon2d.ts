import { memoryHardModule } from './built/module.ts';
import { inputAt, mostBlocks, mostTagBytes, tagAt } from './layout.ts';

/** What the function is asked for (RFC 9106, section 3.1). */
export interface Cost {
  /** Kibibytes: at least eight for each lane, at most 2048. */
  readonly memoryKibibytes: number;
  readonly passes: number;
  readonly lanes: number;
  /** Bytes of the answer, 4 to 1024. */
  readonly tagBytes: number;
}

/** What goes in. Together at most 11 kB. */
export interface Ingredients {
  readonly password: Uint8Array;
  readonly salt: Uint8Array;
  readonly secret?: Uint8Array;
  readonly associated?: Uint8Array;
}

/** A function that needs memory as well as time; its answer is a copy. */
export type MemoryHard = (ingredients: Ingredients) => Uint8Array;

/** The work of the race: one pass over 2 MiB. */
export const twoMebibytes: Cost = { memoryKibibytes: 2048, passes: 1, lanes: 1, tagBytes: 32 };

/** What the assembly exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly hash: (inputBytes: number, passes: number, lanes: number, laneLength: number, tag: number) => void;
}

const slices = 4;
const version = 0x13;
/** Argon2d among its sisters. */
const kind = 0;

/**
 * Argon2d (RFC 9106, version 0x13), compiled now and kept: one instance with a fixed memory, freed with the worker
 * that asked for it.
 * @throws RangeError where the cost does not fit that memory; where the browser refuses to compile or knows no vectors
 */
export async function memoryHard({ memoryKibibytes, passes, lanes, tagBytes }: Cost): Promise<MemoryHard> {
  const fits =
    lanes >= 1 &&
    passes >= 1 &&
    memoryKibibytes >= 8 * lanes &&
    memoryKibibytes <= mostBlocks &&
    tagBytes >= 4;
  if (!fits || tagBytes > mostTagBytes) throw new RangeError('no such cost');
  const bytes = Uint8Array.from(atob(memoryHardModule), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes);
  const { memory, hash } = instance.exports as unknown as Exports;
  const laneLength = slices * Math.floor(memoryKibibytes / (slices * lanes));
  return ({ password, salt, secret = new Uint8Array(), associated = new Uint8Array() }) => {
    const numbers = Uint32Array.of(lanes, tagBytes, memoryKibibytes, passes, version, kind);
    const input = [...numbers].map(littleEndian);
    for (const part of [password, salt, secret, associated]) input.push(littleEndian(part.length), part);
    const length = input.reduce((sum, part) => sum + part.length, 0);
    if (inputAt + length > tagAt) throw new RangeError('too long');
    let at = inputAt;
    for (const part of input) {
      new Uint8Array(memory.buffer, at).set(part);
      at += part.length;
    }
    hash(length, passes, lanes, laneLength, tagBytes);
    return new Uint8Array(memory.buffer).slice(tagAt, tagAt + tagBytes);
  };
}

function littleEndian(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}
