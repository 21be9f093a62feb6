import { diceOf, type Dice } from './chance.ts';
import type { Curve, Shape } from './load-curve.ts';
import { row, type Row, type Scene, suspect, type Suspect } from './suspects.ts';

/** Where a miner may sit on a laptop. Each has an innocent double, so that nothing can be told by a name. */
const hideouts = ['article', 'window', 'extension', 'wallpaper'] as const;

const tabs = ['call', 'game', 'captcha', 'film', 'map', 'mail'];
const programs = ['update', 'scan', 'photos', 'backup'];
const inTabs = (id: string): boolean => !/^(wallpaper|browser|desktop)/.test(id) && !programs.includes(id);

/** A laptop at home: something in the browser, or beside it, takes a quarter of a core and never rests. */
export function laptop(seed: number): Scene {
  const dice = diceOf(`laptop ${seed}`);
  const hideout = dice.pick(hideouts);
  const doubles = dice.some(
    hideouts.filter((one) => one !== hideout),
    2,
  );
  const curve = (id: string, shape: Shape): Curve => ({ key: `laptop ${seed} ${id}`, shape });
  const honest = [...tabs, ...programs].map((id) => innocent(id, dice, curve));
  const found = [
    guilty(hideout, dice, curve),
    ...doubles.map((id) => double(id, dice, curve)),
    ...honest,
    suspect(
      'desktop',
      { facts: ['file', 'signer'], evidence: ['quiet', 'signer'], quiet: 0.05 },
      curve('desktop', { kind: 'waves', share: 0.05, wobble: 0.03 }),
    ),
    suspect(
      'adblock',
      { facts: ['shows', 'network'], evidence: ['quiet', 'network'], quiet: 0.04 },
      {
        key: `laptop ${seed} adblock`,
        shape: { kind: 'waves', share: 0.04, wobble: 0.02 },
      },
    ),
  ];
  const inBrowser = found.flatMap(({ id, curve: one }) => (one && inTabs(id) ? [one] : []));
  const browser = suspect(
    'browser',
    { facts: ['shows', 'file', 'signer'], evidence: ['shows', 'quiet'], quiet: 2 },
    curve('browser', { kind: 'sum', of: inBrowser }),
  );
  const suspects = dice.some([...found, browser], found.length + 1);
  return {
    caseId: 'laptop',
    seed,
    cores: 8,
    metered: found.map(({ id }) => id),
    suspects,
    watches: [],
    views: [
      {
        id: 'tabs',
        columns: [
          { id: 'cpu', kind: 'now' },
          { id: 'mean', kind: 'mean' },
          { id: 'line', kind: 'line' },
          { id: 'network', kind: 'number', unit: 'traffic' },
          { id: 'memory', kind: 'number', unit: 'memory' },
        ],
        rows: suspects.filter(({ id }) => inTabs(id)).map((one) => tabRow(one, dice)),
      },
      {
        id: 'programs',
        columns: [
          { id: 'cpu', kind: 'now' },
          { id: 'mean', kind: 'mean' },
          { id: 'line', kind: 'line' },
          { id: 'memory', kind: 'number', unit: 'memory' },
        ],
        rows: suspects
          .filter(({ id }) => !inTabs(id))
          .map((one) => row('programs', one, { numbers: { memory: dice.whole(40, 900) } })),
      },
    ],
  };
}

const tabRow = (one: Suspect, dice: Dice): Row =>
  row('tabs', one, {
    numbers: { network: traffic(one.id, dice), memory: dice.whole(60, 700) },
  });

/** Kilobytes a second: a miner needs next to none. */
function traffic(id: string, dice: Dice): number {
  if (id === 'call') return dice.whole(180, 320);
  if (id === 'film') return dice.whole(300, 700);
  return dice.whole(0, 3);
}

type Draw = (id: string, shape: Shape) => Curve;

function guilty(id: (typeof hideouts)[number], dice: Dice, curve: Draw): Suspect {
  const facts = {
    article: ['shows', 'place', 'workers', 'network'],
    window: ['shows', 'place', 'since', 'network'],
    extension: ['shows', 'since', 'rights', 'network'],
    wallpaper: ['shows', 'file', 'signer', 'since', 'network'],
  }[id];
  return suspect(
    id,
    {
      isGuilty: true,
      name: dice.whole(0, 1),
      facts,
      values: {
        minutes: dice.whole(38, 95),
        days: dice.whole(2, 6),
        workers: dice.whole(2, 4),
        host: dice.whole(20, 220),
        bytes: dice.whole(210, 420),
      },
      evidence: ['history', 'quiet', 'shows', 'network'],
      reasons: ['restless', 'line'],
    },
    curve(id, { kind: 'level', share: dice.between(0.23, 0.27), wobble: 0.015 }),
  );
}

/** The same kind of thing, and honest. */
function double(id: string, dice: Dice, curve: Draw): Suspect {
  const calm = `${id}-calm`;
  return suspect(
    calm,
    {
      name: dice.whole(0, 1),
      quiet: id === 'wallpaper' ? 0.03 : 0.01,
      facts: id === 'wallpaper' ? ['shows', 'file', 'signer', 'network'] : ['shows', 'place', 'network'],
      evidence: ['history', 'quiet', 'network'],
      values: { minutes: dice.whole(38, 95), days: dice.whole(90, 400) },
    },
    curve(calm, { kind: 'bursts', low: 0.01, high: 0.08, every: 130, lasts: 12 }),
  );
}

function innocent(id: string, dice: Dice, curve: Draw): Suspect {
  const shapes: Record<string, Shape> = {
    call: { kind: 'waves', share: dice.between(0.6, 0.75), wobble: 0.14 },
    game: { kind: 'waves', share: dice.between(0.78, 0.88), wobble: 0.12 },
    captcha: {
      kind: 'once',
      low: 0.01,
      high: 0.96,
      from: -dice.whole(150, 400),
      to: -dice.whole(90, 130),
    },
    film: { kind: 'waves', share: dice.between(0.4, 0.5), wobble: 0.08 },
    map: { kind: 'bursts', low: 0.03, high: 0.55, every: 120, lasts: 18 },
    mail: { kind: 'bursts', low: 0.01, high: 0.2, every: 150, lasts: 14 },
    update: { kind: 'bursts', low: 0.3, high: 0.97, every: 210, lasts: 130 },
    scan: { kind: 'waves', share: dice.between(0.62, 0.72), wobble: 0.08 },
    photos: { kind: 'bursts', low: 0.2, high: 0.9, every: 90, lasts: 55 },
    backup: { kind: 'waves', share: dice.between(0.36, 0.44), wobble: 0.06 },
  };
  const isProgram = programs.includes(id);
  const quiet: Record<string, number> = { call: 0.68, game: 0.83, film: 0.45, map: 0.11, mail: 0.03 };
  const isUsual = id in quiet || isProgram;
  const usual = quiet[id] ?? { update: 0.72, scan: 0.66, photos: 0.6, backup: 0.4 }[id] ?? null;
  return suspect(
    id,
    {
      quiet: isUsual ? usual : null,
      facts: isProgram ? ['shows', 'file', 'signer', 'since'] : ['shows', 'place', 'network'],
      evidence: isProgram
        ? ['signer', 'quiet', 'shows']
        : id === 'captcha'
          ? ['history', 'shows']
          : ['shows', 'quiet'],
      values: { minutes: dice.whole(6, 48) },
    },
    curve(id, shapes[id] ?? { kind: 'level', share: 0.01, wobble: 0.01 }),
  );
}
