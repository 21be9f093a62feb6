import { explorerHex, type Header, nonceOffset, nonceSpace, serialise } from './header.ts';
import { leadingZeroBits } from './lottery.ts';

/** Double SHA-256, wherever it comes from. */
export type DoubleHash = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** Hash of Bitcoin's block 0: a practice block follows upon it. */
export const genesisHashHex = '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f';

/** 1 January 2026: fixed, so that the same words and the same nonce give every reader the same hash. */
const practiceTime = 1_767_225_600;
/** The easiest target there is, that of Bitcoin Core's regression test chain (chainparams.cpp). */
const practiceBits = 0x207fffff;

/** A practice header over a Merkle root; it follows upon Bitcoin's block 0 where nothing else is said. */
export function practiceOver(
  merkleRootHex: string,
  nonce: number,
  previousHashHex: string = genesisHashHex,
): Header {
  return { version: 1, previousHashHex, merkleRootHex, time: practiceTime, bits: practiceBits, nonce };
}

/** A header over somebody's words: its Merkle root is their double hash, as that of a block with one payment. */
export async function practiceHeader(
  words: string,
  nonce: number,
  previousHashHex: string,
  doubleHash: DoubleHash,
): Promise<Header> {
  return practiceOver(explorerHex(await doubleHash(utf8(words))), nonce, previousHashHex);
}

/** The hash of a header as block explorers print it. */
export async function hashOf(header: Header, doubleHash: DoubleHash): Promise<string> {
  return explorerHex(await doubleHash(serialise(header)));
}

export interface FirstHit {
  readonly nonce: number;
  readonly hashHex: string;
  readonly tries: number;
}

/** The first nonce, from 0, whose hash has so many zero bits in front. Slow: for worked examples. Null if none has. */
export function firstHit(
  header: Header,
  zeroBits: number,
  doubleHash: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): FirstHit | null {
  const bytes = serialise(header);
  const view = new DataView(bytes.buffer);
  for (let nonce = 0; nonce < nonceSpace; nonce += 1) {
    view.setUint32(nonceOffset, nonce, true);
    const digest = doubleHash(bytes);
    // Most end here: whoever wants a zero bit wants a last byte below 128.
    if ((digest[31] ?? 0) >> 7 !== 0 && zeroBits > 0) continue;
    const hashHex = explorerHex(digest);
    if (leadingZeroBits(hashHex) >= zeroBits) return { nonce, hashHex, tries: nonce + 1 };
  }
  return null;
}

/** A nonce as a reader typed it: digits, with room and commas between; null for anything else. */
export function nonceIn(text: string): number | null {
  const digits = text.replace(/[\s,.\u2019']/g, '');
  const nonce = /^\d{1,12}$/.test(digits) ? Number(digits) : Number.NaN;
  return nonce < nonceSpace ? nonce : null;
}

/** Text as UTF-8. Half a surrogate pair becomes the replacement character, as in an encoder (Encoding standard, 8.4). */
function utf8(text: string): Uint8Array<ArrayBuffer> {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  return Uint8Array.from(escaped.match(/%..|[^%]/g) ?? [], (piece) =>
    piece.length === 1 ? piece.charCodeAt(0) : Number.parseInt(piece.slice(1), 16),
  );
}
