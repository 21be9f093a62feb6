import { createHash } from 'node:crypto';
import { getEntry } from 'astro:content';
import { linked } from '#models/chain.ts';
import { block125552, genesisHeader } from '#models/header.ts';
import { type FirstHit, firstHit, genesisHashHex, hashOf, practiceHeader } from '#models/practice.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import {
  bitsLimits,
  chainBits,
  type Example,
  forgedPlace,
  handBits,
  searchesAtOnce,
  type WorkbenchData,
} from './workbench.ts';

const exampleLuckBits = 10;

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const doubleHash = (bytes: Uint8Array): Uint8Array => sha256(sha256(bytes));

/** Words, assumptions and worked examples. Throws where content lacks something or a nonce in it proves nothing. */
export async function workbenchData(): Promise<WorkbenchData> {
  const words = (await getEntry('ui', 'block-workbench'))?.data;
  if (words?.widget !== 'block-workbench') throw new Error('content/en/ui/block-workbench.yaml is missing.');
  const watts = await getEntry('tariffs', 'wattsPerBusyCore');
  if (!watts) throw new Error('content/data/tariffs.yaml lacks wattsPerBusyCore.');
  await checkChain(words.chain.blocks);
  await checkChain(forgedChain(words));
  return { words, watts: { low: watts.data.low, high: watts.data.high }, example: await worked(words) };
}

/** The chain after the forgery, mended. */
function forgedChain({ chain }: WorkbenchWords) {
  return chain.blocks.map((block, place) =>
    place < forgedPlace
      ? block
      : {
          words: place === forgedPlace ? chain.forged : block.words,
          nonce: chain.forgedNonces[place - forgedPlace] ?? 0,
        },
  );
}

async function worked(words: WorkbenchWords): Promise<Example> {
  const { hand, chain } = words;
  const header = await headerOver(hand.example);
  const { tries } = found(firstHit(header, handBits, doubleHash));
  const tried = Array.from({ length: tries }, async (_, nonce) => ({
    nonce,
    hashHex: await hashOf({ ...header, nonce }, doubleHash),
  }));
  const others = hand.otherWords.map(
    async (other) => found(firstHit(await headerOver(other), handBits, doubleHash)).tries,
  );
  const lengths = Array.from({ length: searchesAtOnce }, (_, place) => {
    const later = { ...header, time: header.time + place };
    return found(firstHit(later, exampleLuckBits, doubleHash)).tries;
  });
  const zeroBits = bitsLimits.first;
  return {
    hand: {
      merkleRootHex: header.merkleRootHex,
      tries: await Promise.all(tried),
      others: await Promise.all(others),
    },
    machine: { zeroBits, ...found(firstHit(header, zeroBits, doubleHash)) },
    luck: { zeroBits: exampleLuckBits, lengths },
    chain: {
      hashes: await hashesOf(chain.blocks),
      forged: await hashesOf(
        chain.blocks.map((block, place) =>
          place === forgedPlace ? { ...block, words: chain.forged } : block,
        ),
      ),
    },
    real: {
      genesis: await hashOf(genesisHeader, doubleHash),
      later: await hashOf(block125552, doubleHash),
    },
  };
}

async function hashesOf(blocks: WorkbenchWords['chain']['blocks']): Promise<string[]> {
  return (await linked(blocks, chainBits, doubleHash)).map(({ hashHex }) => hashHex);
}

const headerOver = (words: string) => practiceHeader(words, 0, genesisHashHex, doubleHash);

/** A nonce goes with the words of every block before it: whoever changes one has to search again. */
async function checkChain(blocks: WorkbenchWords['chain']['blocks']): Promise<void> {
  const links = await linked(blocks, chainBits, doubleHash);
  const place = links.findIndex(({ isProven }) => !isProven);
  const link = links[place];
  if (link === undefined) return;
  const { nonce } = found(firstHit(link.header, chainBits, doubleHash));
  throw new Error(
    `chain in content/en/ui/block-workbench.yaml: the nonce of block ${place + 1} is ${nonce}.`,
  );
}

function found(hit: FirstHit | null): FirstHit {
  if (hit === null) throw new Error('No nonce wins.');
  return hit;
}
