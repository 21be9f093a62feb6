import { mostNumbers, type Task } from './task.ts';

/** The task of the WebAssembly module in plain TypeScript, for browsers without it: the same steps, the same answer. */
export function plainTask(): Task {
  const numbers = new Uint32Array(mostNumbers);
  return (count) => {
    fill(numbers, count);
    for (let root = count >>> 1; root > 0; root -= 1) sink(numbers, root - 1, count);
    for (let end = count - 1; end > 0; end -= 1) {
      const greatest = at(numbers, 0);
      numbers[0] = at(numbers, end);
      numbers[end] = greatest;
      sink(numbers, 0, end);
    }
    return checksum(numbers, count);
  };
}

/** The same numbers each time (Marsaglia, Xorshift RNGs, 2003). */
function fill(numbers: Uint32Array, count: number): void {
  let number = 2463534242 | 0;
  for (let index = 0; index < count; index += 1) {
    number ^= number << 13;
    number ^= number >>> 17;
    number ^= number << 5;
    numbers[index] = number;
  }
}

/** Lets a number sink until nothing below it in the heap is greater. */
function sink(numbers: Uint32Array, from: number, end: number): void {
  const number = at(numbers, from);
  let place = from;
  for (let child = 2 * place + 1; child < end; child = 2 * place + 1) {
    if (child + 1 < end && at(numbers, child + 1) > at(numbers, child)) child += 1;
    const greater = at(numbers, child);
    if (greater <= number) break;
    numbers[place] = greater;
    place = child;
  }
  numbers[place] = number;
}

function checksum(numbers: Uint32Array, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum = (Math.imul(31, sum) + at(numbers, index)) | 0;
  return sum >>> 0;
}

function at(numbers: Uint32Array, place: number): number {
  return numbers[place] ?? 0;
}
