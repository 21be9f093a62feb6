import { diceOf, type Dice } from './chance.ts';
import type { Shape } from './load-curve.ts';
import { row, type Row, type Scene, suspect, type Suspect, type View } from './suspects.ts';

const days = 14;

/** Programs on the shop’s own server. */
const onServer = ['job', 'pages', 'reports'];

/** What each honest line of the bill costs a day, and how much it may tremble, as a share. */
const usual: Record<string, { cost: number; wobble: number }> = {
  web: { cost: 46, wobble: 0.05 },
  build: { cost: 31, wobble: 0.25 },
  video: { cost: 58, wobble: 0.3 },
  database: { cost: 38, wobble: 0.03 },
  storage: { cost: 22, wobble: 0.02 },
};

const shapes: Record<string, Shape> = {
  web: { kind: 'waves', share: 0.4, wobble: 0.1 },
  build: { kind: 'bursts', low: 0.35, high: 0.97, every: 200, lasts: 120 },
  video: { kind: 'level', share: 0.94, wobble: 0.03 },
  database: { kind: 'waves', share: 0.5, wobble: 0.1 },
  loadtest: { kind: 'waves', share: 0.8, wobble: 0.1 },
};

/** A cloud account: a leaked key, the machines it started, and what it left behind on an old one. */
export function cloud(seed: number): Scene {
  const dice = diceOf(`cloud ${seed}`);
  const key = (id: string): string => `cloud ${seed} ${id}`;
  const when = { hour: dice.whole(1, 4), minute: dice.whole(10, 49), host: dice.whole(20, 220) };
  const since = dice.whole(3, 5);
  const count = dice.whole(9, 16);
  const facts = { ...when, since, count, days: since, name: dice.pick(['7Q2', '4KD', '9XM']) };
  const thief = [
    suspect('key', {
      isGuilty: true,
      facts: ['from', 'does', 'purpose', 'leak'],
      values: facts,
      evidence: ['from', 'does', 'purpose', 'leak'],
      reasons: ['place', 'habit'],
    }),
    suspect(
      'fleet',
      {
        isGuilty: true,
        facts: ['region', 'starts', 'label', 'alarm'],
        values: facts,
        days: spent(dice, 0, 0, since, count * dice.whole(40, 52)),
        evidence: ['days', 'region', 'starts', 'history'],
        reasons: ['region', 'habit', 'restless'],
      },
      { key: key('fleet'), shape: { kind: 'level', share: dice.between(0.24, 0.27), wobble: 0.012 } },
    ),
    suspect(
      'job',
      {
        isGuilty: true,
        name: dice.whole(0, 2),
        facts: ['file', 'starts', 'added', 'network'],
        values: { ...facts, bytes: dice.whole(240, 480), port: dice.pick([443, 8443, 3389]) },
        evidence: ['history', 'quiet', 'file', 'starts', 'network'],
        reasons: ['restless', 'line'],
      },
      { key: key('job'), shape: { kind: 'level', share: dice.between(0.23, 0.26), wobble: 0.012 } },
    ),
  ];
  const testDays = dice.whole(2, 3);
  const honest = [
    ...Object.entries(usual).map(([id, { cost, wobble }]) =>
      suspect(
        id,
        {
          quiet: id === 'storage' ? null : quietOf(id),
          days: spent(dice, cost, wobble, 0, 0),
          facts: ['shows', 'region', 'starts'],
          evidence: ['days', 'shows', 'starts'],
        },
        id === 'storage' ? null : curveOf(key(id), id),
      ),
    ),
    suspect(
      'loadtest',
      {
        days: spent(dice, 0, 0, testDays, dice.whole(160, 220)),
        facts: ['shows', 'region', 'starts', 'label'],
        values: { days: testDays },
        evidence: ['shows', 'label', 'starts'],
      },
      curveOf(key('loadtest'), 'loadtest'),
    ),
    suspect('traveller', {
      facts: ['from', 'does', 'purpose', 'factor'],
      values: { host: dice.whole(20, 220), days: dice.whole(1, 2) },
      evidence: ['factor', 'purpose', 'does'],
    }),
    suspect('deploy', {
      facts: ['from', 'does', 'purpose'],
      values: { hour: dice.whole(1, 4), minute: dice.whole(10, 59) },
      evidence: ['from', 'does'],
    }),
    suspect('renewal', { facts: ['file', 'starts', 'added'], evidence: ['file', 'added'] }),
    suspect('dump', { facts: ['file', 'starts', 'added'], evidence: ['file', 'added'] }),
    suspect(
      'reports',
      { quiet: 0.42, facts: ['file', 'starts', 'added'], evidence: ['quiet', 'file', 'added'] },
      { key: key('reports'), shape: { kind: 'bursts', low: 0.1, high: 0.98, every: 170, lasts: 75 } },
    ),
    suspect(
      'pages',
      { quiet: 0.5, facts: ['file', 'starts'], evidence: ['quiet', 'file'] },
      { key: key('pages'), shape: { kind: 'waves', share: 0.5, wobble: 0.15 } },
    ),
  ];
  const suspects = dice.some([...thief, ...honest], thief.length + honest.length);
  return {
    caseId: 'cloud',
    seed,
    cores: 4,
    metered: onServer,
    suspects,
    watches: [],
    views: viewsOf(suspects, dice),
  };
}

const curveOf = (key: string, id: string) => ({
  key,
  shape: shapes[id] ?? ({ kind: 'level', share: 0.3, wobble: 0.02 } as const),
});

const quietOf = (id: string): number => ({ web: 0.38, build: 0.7, video: 0.92, database: 0.48 })[id] ?? 0.02;

/** Dollars a day: a usual cost, and on the last days something more. */
function spent(dice: Dice, cost: number, wobble: number, lately: number, more: number): number[] {
  return Array.from({ length: days }, (_, day) => {
    const late = day >= days - lately ? more * dice.between(0.95, 1.05) : 0;
    return Math.round(cost * dice.between(1 - wobble, 1 + wobble) + late);
  });
}

const load = [
  { id: 'cpu', kind: 'now' },
  { id: 'mean', kind: 'mean' },
  { id: 'line', kind: 'line' },
] as const;

function viewsOf(suspects: readonly Suspect[], dice: Dice): View[] {
  const those = (...ids: string[]): Suspect[] => suspects.filter(({ id }) => ids.includes(id));
  const links: Record<string, number> = { job: dice.whole(2600, 5800), pages: dice.whole(1, 4) };
  return [
    {
      id: 'bill',
      columns: [
        { id: 'days', kind: 'line' },
        { id: 'before', kind: 'number', unit: 'money' },
        { id: 'yesterday', kind: 'number', unit: 'money' },
      ],
      rows: suspects.flatMap((one) => (one.days ? [billRow(one, one.days)] : [])),
    },
    {
      id: 'machines',
      columns: [{ id: 'region', kind: 'text' }, { id: 'count', kind: 'number', unit: 'machines' }, ...load],
      rows: those('fleet', 'web', 'build', 'video', 'database', 'loadtest').map((one) =>
        row('machines', one, { numbers: { count: machinesOf(one, dice) }, values: one.values }),
      ),
    },
    {
      id: 'processes',
      columns: [{ id: 'user', kind: 'text' }, ...load],
      rows: those(...onServer).map((one) => row('processes', one)),
    },
    {
      id: 'cron',
      columns: [
        { id: 'when', kind: 'text' },
        { id: 'command', kind: 'text' },
      ],
      rows: those('job', 'renewal', 'dump', 'reports').map((one) => row('cron', one, { say: 'cron' })),
    },
    {
      id: 'links',
      columns: [
        { id: 'remote', kind: 'text' },
        { id: 'open', kind: 'number', unit: 'minutes' },
      ],
      rows: those('job', 'pages', 'dump').map((one) =>
        row('links', one, { values: one.values, numbers: { open: links[one.id] ?? dice.whole(8, 30) } }),
      ),
    },
    {
      id: 'log',
      columns: [
        { id: 'time', kind: 'text' },
        { id: 'action', kind: 'text' },
        { id: 'source', kind: 'text' },
      ],
      rows: those('key', 'traveller', 'deploy').flatMap((one) =>
        ['first', 'then'].map((say) => row('log', one, { say, values: one.values })),
      ),
    },
  ];
}

function billRow(one: Suspect, costs: readonly number[]): Row {
  return row('bill', one, { numbers: { before: costs[0] ?? 0, yesterday: costs.at(-1) ?? 0 } });
}

function machinesOf({ id, values }: Suspect, dice: Dice): number {
  if (id === 'fleet') return Number(values['count']);
  return { web: 2, database: 1, loadtest: 6 }[id] ?? dice.whole(2, 3);
}
