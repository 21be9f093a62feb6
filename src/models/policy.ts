/** A line of a Content Security Policy: what it governs, and what it allows there. */
export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
}

/** Lines as they stand in a header or a `<meta>` (CSP Level 3, 2.2: divided by semicolons and spaces). */
export function formatPolicy(directives: readonly Directive[]): string {
  return directives.map(({ name, sources }) => [name, ...sources].join(' ')).join('; ');
}

/** Reads a policy as browsers do: names in any case, and of a name given twice the first counts (CSP Level 3, 2.2.1). */
export function parsePolicy(text: string): Directive[] {
  const found = new Map<string, Directive>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.split(/[\t\n\f\r ]+/).filter((token) => token !== '');
    const known = name.toLowerCase();
    if (known !== '' && !found.has(known)) found.set(known, { name: known, sources });
  }
  return [...found.values()];
}

/** Who answers where a line is missing, nearest first (CSP Level 3, 6.8.3). */
const stands: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src-attr': ['script-src', 'default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
  'connect-src': ['default-src'],
};

/** The line of a policy that decides for what a browser judged; null where none does. */
export function governing(policy: string, judged: string): Directive | null {
  const lines = parsePolicy(policy);
  for (const name of [judged, ...(stands[judged] ?? ['default-src'])]) {
    const line = lines.find((one) => one.name === name);
    if (line) return line;
  }
  return null;
}

/** What a site needs of its own policy. */
export interface Site {
  /** Hosts of its suppliers, as `readHosts` gives them. */
  readonly hosts: readonly string[];
  readonly hasWorkers: boolean;
  readonly hasWasm: boolean;
  readonly hasRequests: boolean;
}

/**
 * A policy for such a site, as narrow as its needs: never a wildcard, never inline code, and code from text only as
 * WebAssembly. Throws on a host that `readHosts` would not give, for it could add lines of its own.
 */
export function buildPolicy({ hosts, hasWorkers, hasWasm, hasRequests }: Site): Directive[] {
  const foreign = hosts.find((host) => !isHost(host));
  if (foreign !== undefined) throw new RangeError(`"${foreign}" is not the name of a host.`);
  const own = (isNeeded: boolean) => [isNeeded ? "'self'" : "'none'"];
  return [
    { name: 'default-src', sources: own(true) },
    {
      name: 'script-src',
      sources: [
        ...own(true),
        ...hosts.map((host) => `https://${host}`),
        ...(hasWasm ? ["'wasm-unsafe-eval'"] : []),
      ],
    },
    { name: 'worker-src', sources: own(hasWorkers) },
    { name: 'connect-src', sources: own(hasRequests) },
    { name: 'object-src', sources: own(false) },
    { name: 'base-uri', sources: own(false) },
  ];
}

/** The header's whole line. */
export function headerLine(site: Site): string {
  return `Content-Security-Policy: ${formatPolicy(buildPolicy(site))}`;
}

/** The tag of one supplier's script, for a page to be written with; the fingerprint is left open until it is known. */
export function pinnedTag(host: string, fingerprint: string | undefined): string {
  return `<script src="https://${host}/…" integrity="${fingerprint ?? 'sha384-…'}" crossorigin="anonymous"></script>`;
}

/** The most suppliers the bench takes. */
export const mostHosts = 20;

export type HostProblem = 'wildcard' | 'scheme' | 'unreadable' | 'tooMany';

/** What was read from a list of hosts as people write it, and why a part of it is left out. */
export interface ReadHosts {
  readonly hosts: readonly string[];
  readonly problems: readonly { readonly text: string; readonly problem: HostProblem }[];
}

/** Reads hosts divided by spaces, commas or lines; whole addresses count as their host, and each host counts once. */
export function readHosts(text: string): ReadHosts {
  const hosts: string[] = [];
  const problems: { text: string; problem: HostProblem }[] = [];
  for (const entry of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const problem = problemOf(entry);
    const host = hostIn(entry);
    if (problem) problems.push({ text: shortened(entry), problem });
    else if (hosts.includes(host)) continue;
    else if (hosts.length >= mostHosts) problems.push({ text: shortened(entry), problem: 'tooMany' });
    else hosts.push(host);
  }
  return { hosts, problems };
}

function problemOf(entry: string): HostProblem | null {
  if (entry.includes('*')) return 'wildcard';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(entry) && !/^https:\/\//i.test(entry)) return 'scheme';
  return isHost(hostIn(entry)) ? null : 'unreadable';
}

function hostIn(entry: string): string {
  return (
    entry
      .toLowerCase()
      .replace(/^(https:)?\/\//, '')
      .split('/')[0] ?? ''
  ).replace(/\.(?=:|$)/, '');
}

/** Names of the public net and nothing else: small letters, figures, hyphens and at least one dot (RFC 1123), perhaps a port. */
function isHost(host: string): boolean {
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
  const [name = ''] = host.split(':');
  return name.length <= 253 && new RegExp(`^${label}(?:\\.${label})+(?::[1-9][0-9]{0,4})?$`).test(host);
}

/** Enough of what was typed to find it again. */
function shortened(entry: string): string {
  return entry.length > 40 ? `${entry.slice(0, 40)}…` : entry;
}
