/** Leading zero bits of a hash in the order block explorers print it, counted in hexadecimal. */
export function leadingZeroBits(explorerHex: string): number {
  const first = explorerHex.search(/[^0]/);
  if (first === -1) return 4 * explorerHex.length;
  return 4 * first + Math.clz32(Number.parseInt(explorerHex.charAt(first), 16)) - 28;
}

/** Leading zero bits of a double SHA-256 digest, whose last byte is the first that explorers print. */
export function zeroBitsOfDigest(digest: Uint8Array): number {
  for (let index = digest.length - 1; index >= 0; index -= 1) {
    const byte = digest[index] ?? 0;
    if (byte !== 0) return 8 * (digest.length - 1 - index) + Math.clz32(byte) - 24;
  }
  return 8 * digest.length;
}

/** Chance that one hash shows at least so many leading zero bits: one half for each. */
export function chancePerTry(zeroBits: number): number {
  return 2 ** -Math.max(0, zeroBits);
}

/** Mean number of hashes until one shows so many zero bits: twice as many for each further bit. */
export function expectedTries(zeroBits: number): number {
  return 1 / chancePerTry(zeroBits);
}

/** Chance, 0 to 1, of at least one success in so many tries: 1 − (1 − p)^n, exact for very small p. */
export function chanceBy(tries: number, zeroBits: number): number {
  if (!(tries > 0)) return 0;
  return -Math.expm1(tries * Math.log1p(-chancePerTry(zeroBits)));
}

/** Tries after which the chance of success has reached a share, 0 to 1, of certainty. */
export function triesForChance(chance: number, zeroBits: number): number {
  if (!(chance > 0)) return 0;
  if (chance >= 1) return Number.POSITIVE_INFINITY;
  return Math.max(1, Math.ceil(Math.log1p(-chance) / Math.log1p(-chancePerTry(zeroBits))));
}
