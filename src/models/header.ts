/** A Bitcoin block header. Hashes are written as block explorers print them. */
export interface Header {
  readonly version: number;
  readonly previousHashHex: string;
  readonly merkleRootHex: string;
  /** Unix time in seconds. */
  readonly time: number;
  /** The target in compact form. */
  readonly bits: number;
  readonly nonce: number;
}

/** Bytes of a serialised header (Bitcoin developer reference, "Block Headers"). */
export const headerBytes = 80;
/** Where the nonce stands in those bytes: four of them, least significant first. */
export const nonceOffset = 76;
/** Nonces that one header offers: beyond them something else in it must change. */
export const nonceSpace = 2 ** 32;

/** Block 0 of Bitcoin, 3 January 2009: the header every full node carries in its source (chainparams.cpp). */
export const genesisHeader: Header = {
  version: 1,
  previousHashHex: '0'.repeat(64),
  merkleRootHex: '4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b',
  time: 1231006505,
  bits: 0x1d00ffff,
  nonce: 2083236893,
};

/** Block 125,552 of Bitcoin, 21 May 2011: the worked example of the Bitcoin wiki's "Block hashing algorithm". */
export const block125552: Header = {
  version: 1,
  previousHashHex: '00000000000008a3a41b85b8b29ad444def299fee21793cd8b9e567eab02cd81',
  merkleRootHex: '2b12fcf1b09288fcaff797d71e950e71ae42b91e8bdb2304758dfcffc2b620e3',
  time: 1305998791,
  bits: 0x1a44b9f2,
  nonce: 0x9546a142,
};

/** A header's fields in the order in which they are hashed, with the bytes each takes. */
export const headerLayout = [
  { field: 'version', bytes: 4 },
  { field: 'previousHashHex', bytes: 32 },
  { field: 'merkleRootHex', bytes: 32 },
  { field: 'time', bytes: 4 },
  { field: 'bits', bytes: 4 },
  { field: 'nonce', bytes: 4 },
] as const satisfies readonly { readonly field: keyof Header; readonly bytes: number }[];

/** The bytes of each field as they are hashed, in hexadecimal. Throws RangeError where a field does not fit. */
export function headerPieces(header: Header): { readonly field: keyof Header; readonly hex: string }[] {
  const hex = toHex(serialise(header));
  let at = 0;
  return headerLayout.map(({ field, bytes }) => ({ field, hex: hex.slice(at, (at += 2 * bytes)) }));
}

/** The target that compact bits stand for: the highest hash that wins (chain.cpp's SetCompact, positive values). */
export function targetOf(bits: number): bigint {
  const exponent = bits >>> 24;
  const mantissa = BigInt(bits & 0x7fffff);
  return exponent <= 3 ? mantissa >> BigInt(8 * (3 - exponent)) : mantissa << BigInt(8 * (exponent - 3));
}

/** Mean number of hashes until one is no higher than a target. */
export function triesForTarget(target: bigint): number {
  return Number(2n ** 256n / (target + 1n));
}

/** The 80 bytes that are hashed. Throws RangeError where a field does not fit. */
export function serialise(header: Header): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, unsigned(header.version, 'version'), true);
  bytes.set(hashBytes(header.previousHashHex), 4);
  bytes.set(hashBytes(header.merkleRootHex), 36);
  view.setUint32(68, unsigned(header.time, 'time'), true);
  view.setUint32(72, unsigned(header.bits, 'bits'), true);
  view.setUint32(nonceOffset, unsigned(header.nonce, 'nonce'), true);
  return bytes;
}

/** The fields of 80 serialised bytes. Throws RangeError for any other length. */
export function parseHeader(bytes: Uint8Array): Header {
  if (bytes.length !== headerBytes) throw new RangeError(`a header has ${headerBytes} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes);
  return {
    version: view.getUint32(0, true),
    previousHashHex: explorerHex(bytes.subarray(4, 36)),
    merkleRootHex: explorerHex(bytes.subarray(36, 68)),
    time: view.getUint32(68, true),
    bits: view.getUint32(72, true),
    nonce: view.getUint32(nonceOffset, true),
  };
}

/** A digest as block explorers print it: last byte first, so that the zeros stand in front. */
export function explorerHex(digest: Uint8Array): string {
  return toHex(Uint8Array.from(digest).reverse());
}

/** Bytes as lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hexadecimal as bytes. Throws RangeError if it is anything else. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  if (!/^(?:[0-9a-f]{2})*$/i.test(hex)) throw new RangeError('not whole bytes of hexadecimal');
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}

function hashBytes(explorerOrder: string): Uint8Array {
  if (explorerOrder.length !== 64) throw new RangeError('a hash has 32 bytes');
  return fromHex(explorerOrder).reverse();
}

function unsigned(value: number, field: string): number {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32) {
    throw new RangeError(`${field} is not a 32-bit number`);
  }
  return value;
}
