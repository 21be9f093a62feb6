import { diceOf, type Dice } from './chance.ts';
import type { Shape, Watch } from './load-curve.ts';
import { row, type Scene, suspect, type Suspect } from './suspects.ts';

/** Programs that work while nobody is there, and are meant to. */
const busy: Record<string, (dice: Dice) => Shape> = {
  scan: (dice) => ({ kind: 'level', share: dice.between(0.52, 0.6), wobble: 0.02 }),
  backup: (dice) => ({ kind: 'level', share: dice.between(0.4, 0.46), wobble: 0.02 }),
  search: (dice) => ({ kind: 'level', share: dice.between(0.34, 0.38), wobble: 0.02 }),
  meeting: (dice) => ({ kind: 'waves', share: dice.between(0.44, 0.5), wobble: 0.03 }),
  stock: () => ({ kind: 'level', share: 0.32, wobble: 0.015 }),
  sheet: () => ({ kind: 'level', share: 0.95, wobble: 0.02 }),
};

const small = ['core', 'desktop', 'mailbox', 'printer'];

/** An office PC in the lunch break: what poses as a part of the system works only while nobody looks at the list. */
export function office(seed: number): Scene {
  const dice = diceOf(`office ${seed}`);
  const key = (id: string): string => `office ${seed} ${id}`;
  const name = dice.whole(0, 2);
  const minutes = dice.whole(34, 55);
  const part = dice.whole(11, 99);
  const host = suspect(
    'host',
    {
      isGuilty: true,
      name,
      facts: ['file', 'signer', 'starts', 'since', 'network'],
      values: { part, minutes, host: dice.whole(20, 220), bytes: dice.whole(240, 480) },
      evidence: ['history', 'quiet', 'file', 'signer', 'network'],
      reasons: ['hides', 'poses'],
    },
    { key: key('host'), shape: { kind: 'shy', share: dice.between(0.24, 0.27), wobble: 0.01 } },
  );
  const health = suspect('health', {
    isGuilty: true,
    name,
    facts: ['runs', 'command', 'added', 'signer'],
    values: { part, days: dice.whole(9, 26), hour: dice.whole(1, 4), minute: dice.whole(10, 59) },
    evidence: ['command', 'runs', 'added'],
    reasons: ['brings', 'poses'],
  });
  const heavy = dice.some(Object.keys(busy), 5).map((id) => {
    const shape = busy[id]?.(dice) ?? { kind: 'level', share: 0.4, wobble: 0.02 };
    return suspect(
      id,
      {
        quiet: 'share' in shape ? shape.share : 0.4,
        facts: ['shows', 'file', 'signer', 'starts'],
        evidence: id === 'stock' ? ['quiet', 'starts'] : ['quiet', 'signer', 'shows'],
        values: { minutes: dice.whole(20, 50), years: dice.whole(3, 6) },
      },
      { key: key(id), shape },
    );
  });
  const light = small.map((id) =>
    suspect(
      id,
      { quiet: 0.02, facts: ['file', 'signer'], evidence: ['quiet', 'file', 'signer'] },
      { key: key(id), shape: { kind: 'waves', share: dice.between(0.01, 0.03), wobble: 0.01 } },
    ),
  );
  const patches = suspect('patches', {
    facts: ['runs', 'command', 'added', 'signer'],
    evidence: ['command', 'added', 'signer'],
    values: { years: dice.whole(3, 6) },
  });
  const tidy = suspect('tidy', {
    facts: ['runs', 'command', 'added', 'signer'],
    evidence: ['command', 'added'],
    values: { months: dice.whole(5, 20) },
  });
  const programs = [...heavy, ...light];
  const suspects = dice.some([host, health, patches, tidy, ...programs], programs.length + 4);
  const running = suspects.filter(({ curve }) => curve !== null);
  const planned = suspects.filter(
    ({ id, curve }) => curve === null || ['backup', 'scan', 'search', 'stock'].includes(id),
  );
  return {
    caseId: 'office',
    seed,
    cores: 8,
    metered: running.map(({ id }) => id),
    suspects,
    watches: earlier(dice),
    views: [
      {
        id: 'live',
        columns: [
          { id: 'cpu', kind: 'now' },
          { id: 'line', kind: 'line' },
          { id: 'memory', kind: 'number', unit: 'memory' },
        ],
        // Whoever looks here sees no more of the one that hides than anybody would.
        rows: running
          .filter((one) => one !== host)
          .map((one) => row('live', one, { numbers: { memory: dice.whole(20, 700) } })),
      },
      {
        id: 'recorder',
        columns: [
          { id: 'mean', kind: 'mean' },
          { id: 'line', kind: 'line' },
        ],
        rows: running.map((one) => row('recorder', one)),
      },
      {
        id: 'tasks',
        columns: [
          { id: 'runs', kind: 'text' },
          { id: 'author', kind: 'text' },
        ],
        rows: planned.map((one) => row('tasks', one, { say: 'task' })),
      },
      {
        id: 'connections',
        columns: [
          { id: 'remote', kind: 'text' },
          { id: 'open', kind: 'number', unit: 'minutes' },
          { id: 'sent', kind: 'number', unit: 'perMinute' },
        ],
        rows: running
          .filter(({ id }) => talks.includes(id))
          .map((one) => row('connections', one, { values: one.values, numbers: talk(one, dice) })),
      },
    ],
  };
}

const talks = ['host', 'backup', 'meeting', 'mailbox', 'stock', 'printer'];

/** Minutes open, and kilobytes a minute. */
function talk({ id, values }: Suspect, dice: Dice): Record<string, number> {
  if (id === 'host') return { open: Number(values['minutes']), sent: Number(values['bytes']) / 1000 };
  if (id === 'meeting') return { open: dice.whole(70, 110), sent: dice.whole(6000, 9000) };
  if (id === 'backup') return { open: dice.whole(12, 25), sent: dice.whole(20_000, 60_000) };
  return { open: dice.whole(1, 300), sent: dice.whole(1, 30) };
}

/** Twice already this lunch somebody has opened the task manager, seen nothing, and closed it. */
function earlier(dice: Dice): Watch[] {
  const [first, second] = [-dice.whole(430, 500), -dice.whole(190, 260)];
  return [
    { from: first, to: first + dice.whole(60, 90) },
    { from: second, to: second + dice.whole(50, 80) },
  ];
}
