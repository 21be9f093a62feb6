/** Puts so many made-up numbers in order by heapsort. @returns a sum that only the right order gives */
export function sort(count: u32): u32 {
  fill(count);
  for (let root = count >> 1; root > 0; root -= 1) sink(root - 1, count);
  for (let end = count - 1; end > 0; end -= 1) {
    const greatest = load<u32>(0);
    store<u32>(0, load<u32>(end << 2));
    store<u32>(end << 2, greatest);
    sink(0, end);
  }
  return checksum(count);
}

/** The same numbers each time (Marsaglia, Xorshift RNGs, 2003). */
function fill(count: u32): void {
  let number: u32 = 2463534242;
  for (let index: u32 = 0; index < count; index += 1) {
    number ^= number << 13;
    number ^= number >>> 17;
    number ^= number << 5;
    store<u32>(index << 2, number);
  }
}

/** Lets a number sink until nothing below it in the heap is greater. */
function sink(from: u32, end: u32): void {
  const number = load<u32>(from << 2);
  let place = from;
  for (let child: u32 = 2 * place + 1; child < end; child = 2 * place + 1) {
    if (child + 1 < end && load<u32>((child + 1) << 2) > load<u32>(child << 2)) child += 1;
    const greater = load<u32>(child << 2);
    if (greater <= number) break;
    store<u32>(place << 2, greater);
    place = child;
  }
  store<u32>(place << 2, number);
}

function checksum(count: u32): u32 {
  let sum: u32 = 0;
  for (let index: u32 = 0; index < count; index += 1) sum = 31 * sum + load<u32>(index << 2);
  return sum;
}
