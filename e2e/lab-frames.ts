/** What a frame of the policy lab tells. */
export interface Report {
  file: string;
  works: boolean;
  ways: Record<string, string>;
  violations: { effectiveDirective: string; originalPolicy: string }[];
}

const files = ['good', 'altered', 'updated'];
const lines = ['integrity', 'scripts', 'workers', 'connections'];
const sets = Array.from({ length: 16 }, (_, bits) => lines.filter((_line, place) => bits & (1 << place)));

/** Every page of the lab, and what a browser that enforces it must do there. */
export const pages = files.flatMap((file) =>
  sets.map((on) => {
    const isRefused = on.includes('integrity') && file !== 'good';
    const tries = file === 'altered' && !isRefused;
    const end = (...refusing: string[]) => (refusing.some((line) => on.includes(line)) ? 'failed' : 'done');
    const ways = {
      page: 'done',
      script: end('scripts'),
      worker: end('workers', 'scripts'),
      connection: end('connections'),
    };
    const judged = { script: 'script-src-elem', worker: 'worker-src', connection: 'connect-src' };
    return {
      address: `/lab/${file}/${on.join('-') || 'open'}.html`,
      file: isRefused ? 'refused' : 'ran',
      works: !isRefused,
      ways: tries ? ways : {},
      violations: tries
        ? Object.entries(judged).flatMap(([way, name]) =>
            ways[way as keyof typeof judged] === 'failed' ? name : [],
          )
        : [],
    };
  }),
);

/** The body of a function that loads every page into a frame as the bench does, and collects what each tells. */
export const loadEach = `
  const load = (address) => new Promise((told) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = address;
    const listen = ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      frame.remove();
      told(data);
    };
    addEventListener('message', listen);
    document.body.append(frame);
  });
  const reports = [];
  for (const address of ${JSON.stringify(pages.map(({ address }) => address))}) reports.push(await load(address));
  return reports;
`;

/** The same in the terms of `pages`: the order in which violations are told is each browser's own. */
export const seenIn = (reports: Report[]) =>
  reports.map(({ file, works, ways, violations }, place) => ({
    address: pages[place]?.address,
    file,
    works,
    ways,
    violations: violations
      .map(({ effectiveDirective }) => effectiveDirective)
      .sort((one, other) => order(one) - order(other)),
  }));

const order = (name: string) => ['script-src-elem', 'worker-src', 'connect-src'].indexOf(name);
