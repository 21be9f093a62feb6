import { firstOf } from './scan.ts';

export function search(from: u32, count: u32, mask: u32): u32 {
  return firstOf<v128>(from, count, mask);
}
