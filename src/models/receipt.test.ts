import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { range } from './cost.ts';
import { gentleTerms, type Run } from './lending.ts';
import { dayOf, type ReceiptWords, rangeWords, receiptColumns, receiptLines } from './receipt.ts';

const words: ReceiptWords = {
  title: 'STOLEN CYCLES',
  subtitle: 'lent by you, on purpose',
  workers: { one: '{count} worker', other: '{count} workers' },
  terms: '{workers} · {duty} % · {seconds} s',
  endedBy: {
    pressed: 'stopped by you',
    escape: 'stopped by Escape',
    hidden: 'the page was hidden',
    left: 'the page was left',
    battery: 'the battery ran low',
    time: 'time was up',
    lost: 'a worker was lost',
    replaced: 'another bench began',
    slept: 'the machine slept',
    found: 'it found its hash',
  },
  kernel: 'kernel',
  kernels: { simd: 'WebAssembly with SIMD' },
  measured: 'MEASURED',
  ranFor: 'ran for',
  best: 'best hash',
  zeroBits: '{bits} zero bits',
  hashes: 'hashes',
  cpuTime: 'CPU time',
  cpuSeconds: '{seconds} s',
  estimated: 'ESTIMATED',
  energy: 'energy',
  joules: '{range} J',
  youPaid: 'you paid',
  thiefEarns: 'a thief earns',
  cents: '{range} ct',
  requests: 'REQUESTS MADE',
  workersLeft: 'WORKERS LEFT',
};

const run: Run = {
  owner: 'first-lend',
  terms: gentleTerms,
  startedAt: '2026-11-23T13:02:11.000Z',
  endedBy: 'time',
  reading: {
    elapsedMs: 15_000,
    hashes: 3_217_884,
    hashesPerSecond: 214_525.6,
    busyMs: 7_500,
    busyShare: 0.5,
    timerLatenessMs: null,
    frameMs: null,
    pressure: null,
    ownTask: null,
    battery: null,
    share: null,
  },
  series: [],
  requests: { page: [], workers: [] },
  workersLeft: 0,
  stopLatencyMs: 12,
  kernel: 'simd',
  cores: 8,
};

const estimates = {
  energyJoules: range(22.5, 60),
  paidCents: range(0.000187, 0.000512),
  gainCents: range(0.00001, 0.000104),
};
const place = { locale: 'en-GB', timeZone: 'Europe/Zurich' };

it('counts both kinds of work of a race, each by its name', () => {
  const legs = { short: { hashes: 31_000_000, busyMs: 3_750 }, memoryHard: { hashes: 4_012, busyMs: 3_750 } };
  const raced = { ...run, reading: { ...run.reading, hashes: 31_004_012, legs } };
  const none = { energyJoules: null, paidCents: null, gainCents: null };
  const place = { locale: 'en-GB', timeZone: 'UTC' };
  const named = { ...words, legs: { short: 'double SHA-256', memoryHard: 'Argon2d' } };
  const lines = receiptLines(raced, none, named, place);
  expect(lines).toContain('double SHA-256        31,000,000');
  expect(lines).toContain('Argon2d                    4,012');
  expect(lines.filter((line) => line.startsWith('hashes'))).toEqual([]);
  expect(receiptLines(raced, none, words, place)).toContain('hashes                31,004,012');
});

describe('a receipt', () => {
  it('is set like a till slip', () => {
    expect(receiptLines(run, estimates, words, place)).toEqual([
      '         STOLEN CYCLES          ',
      '    lent by you, on purpose     ',
      '--------------------------------',
      '23 NOV 2026             14:02:11',
      '1 worker · 50 % · 15 s          ',
      'kernel     WebAssembly with SIMD',
      'time was up                     ',
      'MEASURED                        ',
      'ran for                  15.00 s',
      'hashes                 3,217,884',
      'CPU time                  7.50 s',
      'ESTIMATED                       ',
      'energy                   20-60 J',
      'you paid       0.00019-0.0005 ct',
      'a thief earns  0.00001-0.0001 ct',
      '--------------------------------',
      'REQUESTS MADE                  0',
      'WORKERS LEFT                   0',
    ]);
  });

  it('leaves out estimates it does not have, and their heading', () => {
    const bare = receiptLines(run, { energyJoules: null, paidCents: null, gainCents: null }, words, place);
    expect(bare.join('\n')).not.toMatch(/ESTIMATED|energy|paid|thief/);
    expect(bare).toHaveLength(14);
  });

  it('names the best hash where one stood out', () => {
    const share = { hashHex: '00', zeroBits: 18, nonce: 1, headerHex: '00' };
    const slip = receiptLines({ ...run, reading: { ...run.reading, share } }, estimates, words, place);
    expect(slip).toContain('best hash           18 zero bits');
  });

  it('calls a kernel it has no word for by its own name', () => {
    const slip = receiptLines({ ...run, kernel: 'noble' }, estimates, words, place);
    expect(slip).toContain('kernel                     noble');
  });

  it('has the date of its place for a file name', () => {
    expect(dayOf(run, 'UTC')).toBe('2026-11-23');
    expect(dayOf({ startedAt: '2026-01-01T03:00:00.000Z' }, 'America/New_York')).toBe('2025-12-31');
  });

  it('counts requests of the page and of the workers, and more than one worker', () => {
    const requests = { page: ['/a'], workers: ['/b', '/c'] };
    const slip = receiptLines(
      { ...run, requests, terms: { ...gentleTerms, lanes: 3 } },
      estimates,
      words,
      place,
    );
    expect(slip).toContain('REQUESTS MADE                  3');
    expect(slip).toContain('3 workers · 50 % · 15 s         ');
  });

  it('never lets a label touch its figure: what does not fit goes on a line of its own', () => {
    const slip = receiptLines(run, estimates, { ...words, hashes: 'h'.repeat(23) }, place);
    expect(slip).toContain('h'.repeat(23) + ' '.repeat(9));
    expect(slip).toContain(' '.repeat(23) + '3,217,884');
  });

  it('keeps 32 columns whatever the words and figures', () => {
    const text = fc.string({ maxLength: 90, unit: 'grapheme' });
    const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(text, text, amount, amount, fc.nat(), (label, title, a, b, hashes) => {
        const slip = receiptLines(
          { ...run, reading: { ...run.reading, hashes, busyMs: a } },
          { ...estimates, paidCents: range(Math.min(a, b), Math.max(a, b)) },
          { ...words, title, hashes: label, youPaid: label },
          place,
        );
        for (const line of slip) expect(Array.from(line)).toHaveLength(receiptColumns);
      }),
    );
  });

  it('gives estimates no more figures than they deserve', () => {
    expect(rangeWords(range(0, 0), 'en')).toBe('0');
    expect(rangeWords(range(1.14, 2.6), 'en')).toBe('1.1-3');
    expect(rangeWords(range(9.7, 10.4), 'en')).toBe('10');
    expect(rangeWords(range(1234, 56_789), 'en')).toBe('1,200-60,000');
    expect(rangeWords(range(0.000000012, 0.5), 'de')).toBe('0,000000012-0,5');
  });
});
