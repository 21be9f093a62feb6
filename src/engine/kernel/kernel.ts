/** A nonce whose hash has enough leading zero bits. */
export interface Hit {
  readonly nonce: number;
  /** Double SHA-256 of the header with that nonce, in the order the hash function gives it. */
  readonly digest: Uint8Array;
}

/** Whatever can hash headers: every kernel gives the same answers, some sooner. */
export interface Kernel {
  readonly name: string;
  /** Takes the 80 bytes to search; the nonce in them does not matter. */
  readonly prepare: (header: Uint8Array) => void;
  /** Hashes the nonces `from` to `from + count - 1`, all below 2^32, and returns those that hit, in order. */
  readonly search: (from: number, count: number, zeroBits: number) => readonly Hit[];
}
