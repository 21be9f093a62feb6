import { range, type Range } from './cost.ts';

/** What can be set up before a key leaks, in the order in which it acts. */
export const protections = [
  'push',
  'allow',
  'least',
  'oidc',
  'quota',
  'separate',
  'alert',
  'rotation',
] as const;
export type Protection = (typeof protections)[number];

/** When somebody reacts, in seconds after the push: each step is some times the one before. */
export const reactions = {
  once: 60,
  five: 300,
  hour: 3_600,
  night: 28_800,
  weekend: 223_200,
  days: 432_000,
  month: 2_592_000,
} as const;
export type Reaction = keyof typeof reactions;
export const reactionOrder = Object.keys(reactions) as readonly Reaction[];

/** What somebody does then: revoke and delete the machines, revoke alone, wait for the rotation, delete the commit. */
export const acts = ['clear', 'revoke', 'rotate', 'commit'] as const;
export type Act = (typeof acts)[number];

export interface Setup {
  readonly protections: readonly Protection[];
  readonly reaction: Reaction;
  readonly act: Act;
  /** Whether the key has a form that scanners know. Push protection stops no other. */
  readonly isKnownForm: boolean;
}

/** Where the race is no longer followed: 30 days after the push, in seconds. */
export const endSeconds = 2_592_000;

/** What the race rests on. Times in seconds; a fleet in vCPUs; a price in dollars per vCPU-hour. */
export interface Terms {
  readonly found: Range;
  readonly start: Range;
  readonly growth: Range;
  readonly fleet: Range;
  readonly price: Range;
  readonly quota: Range;
  readonly token: Range;
  readonly alert: Range;
  readonly search: Range;
  readonly rotation: Range;
}

/** One way the race may go. Times in seconds after the push; infinite for what never comes. */
export interface Course {
  readonly found: number;
  readonly machine: number;
  /** When the fleet has reached all it will be. */
  readonly full: number;
  /** When it is as large as the thief wanted, or as the quota lets it be. */
  readonly whole: number;
  readonly limited: number;
  /** When the thief would have the first machine, were the key allowed to. */
  readonly tried: number;
  /** When the key ends by itself, by the schedule, and in the end. */
  readonly expires: number;
  readonly replaced: number;
  readonly keyEnds: number;
  readonly machinesEnd: number;
  readonly alert: number;
  /** When somebody starts to act, and when what they do takes hold. */
  readonly noticed: number;
  readonly acted: number;
  /** vCPUs added a second while the fleet grows, and at full size. */
  readonly vcpusPerSecond: number;
  readonly vcpus: number;
  readonly dollarsPerVcpuSecond: number;
}

/** A race between whoever finds the key and whoever lost it: the mildest and the worst way it may go. */
export interface Race {
  readonly setup: Setup;
  readonly mild: Course;
  readonly worst: Course;
  /** What stops the thief before the first machine, whichever way it goes. */
  readonly stoppedBy: Protection | null;
}

/** Runs a race. The same setup and terms always give the same race. */
export function race(setup: Setup, terms: Terms): Race {
  const ends = {
    mild: pick(terms, { late: 'high', large: 'low' }),
    worst: pick(terms, { late: 'low', large: 'high' }),
  };
  const mild = course(setup, ends.mild);
  const worst = course(setup, ends.worst);
  const isStopped = mild.machine === Infinity && worst.machine === Infinity;
  return { setup, mild, worst, stoppedBy: isStopped ? stopper(setup, worst) : null };
}

/** Dollars spent by that second after the push. */
export function costAt({ mild, worst }: Race, second: number): Range {
  return range(spent(mild, second), spent(worst, second));
}

/** Whether machines still cost when the race is no longer followed. */
export function isStillPaid({ worst }: Race): boolean {
  return worst.machine < endSeconds && worst.machinesEnd > endSeconds;
}

/** The same leak and the same reaction with nothing set up. */
export function withoutAny(setup: Setup): Setup {
  return { ...setup, protections: [] };
}

type Picked = Readonly<Record<keyof Terms, number>>;

/** The end of each range that is better for the victim, or worse. */
function pick(terms: Terms, { late, large }: Record<'late' | 'large', keyof Range>): Picked {
  return {
    found: terms.found[late],
    start: terms.start[late],
    growth: terms.growth[late],
    fleet: terms.fleet[large],
    price: terms.price[large],
    quota: terms.quota[large],
    token: terms.token[large],
    alert: terms.alert[large],
    search: terms.search[large],
    rotation: terms.rotation[large],
  };
}

/** What keeps machines from starting at all; what acts first counts. */
function gate({ protections: set, isKnownForm }: Setup): Protection | null {
  if (set.includes('push') && isKnownForm) return 'push';
  return (['allow', 'least'] as const).find((one) => set.includes(one)) ?? null;
}

function stopper(setup: Setup, { keyEnds, acted }: Course): Protection | null {
  const found = gate(setup);
  if (found !== null) return found;
  return setup.protections.includes('oidc') && keyEnds < acted ? 'oidc' : null;
}

function course(setup: Setup, terms: Picked): Course {
  const { protections: set, act } = setup;
  const has = (one: Protection): boolean => set.includes(one);
  const shut = gate(setup);
  const found = shut === 'push' ? Infinity : terms.found;
  const expires = has('oidc') ? terms.token : Infinity;
  const replaced = has('rotation') ? terms.rotation : Infinity;
  const lives = Math.min(expires, replaced);
  const tried = terms.found + terms.start;
  const first = shut === null ? tried : Infinity;
  const alarm = has('alert') && first < lives ? first + terms.alert : Infinity;
  const noticed = Math.min(reactions[setup.reaction], alarm);
  const acted = noticed + (has('separate') || act === 'commit' || act === 'rotate' ? 0 : terms.search);
  const isRevoked = act === 'clear' || act === 'revoke';
  const keyEnds = shut === 'push' ? 0 : Math.min(lives, isRevoked ? acted : Infinity);
  const machine = first < keyEnds ? first : Infinity;
  const rate = terms.fleet / terms.growth;
  const cap = has('quota') ? Math.min(terms.fleet, terms.quota) : terms.fleet;
  const reached = machine + cap / rate;
  const full = Math.min(reached, keyEnds);
  const grown = reached < Math.min(keyEnds, act === 'clear' ? acted : Infinity) ? reached : Infinity;
  return {
    found,
    machine,
    full: machine === Infinity ? Infinity : full,
    whole: cap === terms.fleet ? grown : Infinity,
    limited: cap < terms.fleet ? grown : Infinity,
    tried,
    expires,
    replaced,
    keyEnds,
    machinesEnd: act === 'clear' ? acted : Infinity,
    alert: machine === Infinity ? Infinity : alarm,
    noticed,
    acted,
    vcpusPerSecond: rate,
    vcpus: machine === Infinity ? 0 : rate * (full - machine),
    dollarsPerVcpuSecond: terms.price / 3_600,
  };
}

function spent(one: Course, second: number): number {
  const until = Math.min(second, one.machinesEnd, endSeconds);
  if (!(until > one.machine)) return 0;
  const growing = Math.min(until, one.full) - one.machine;
  const steady = Math.max(0, until - one.full);
  return ((one.vcpusPerSecond * growing * growing) / 2 + one.vcpus * steady) * one.dollarsPerVcpuSecond;
}
