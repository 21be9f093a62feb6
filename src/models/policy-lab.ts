import { formatPolicy, type Directive } from '#models/policy.ts';

/** What the supplier sends today: the file as it was, the file as a stranger left it, or a newer one of its own. */
export const files = ['good', 'altered', 'updated'] as const;
export type SuppliersFile = (typeof files)[number];

/** What the reader may switch on, in the order in which a browser comes to it. */
export const protections = ['integrity', 'scripts', 'workers', 'connections'] as const;
export type Protection = (typeof protections)[number];

/** A page to try: which file comes, and what is switched on. */
export interface Setting {
  readonly file: SuppliersFile;
  readonly on: readonly Protection[];
}

/** Protections that are a line of the page's policy. `integrity` stands in the script's own tag. */
const lines: Readonly<Partial<Record<Protection, Directive>>> = {
  scripts: { name: 'script-src', sources: ["'nonce-lab'"] },
  workers: { name: 'worker-src', sources: ["'none'"] },
  connections: { name: 'connect-src', sources: ["'none'"] },
};

/** The line that a protection writes into the policy; none for `integrity`. */
export function lineOf(protection: Protection): string | null {
  const line = lines[protection];
  return line ? formatPolicy([line]) : null;
}

/** Every set of protections. */
export const sets: readonly (readonly Protection[])[] = Array.from(
  { length: 2 ** protections.length },
  (_, bits) => protections.filter((_protection, place) => bits & (1 << place)),
);

/** The last part of the address of a page with these protections. */
export function nameOf(on: readonly Protection[]): string {
  return protections.filter((protection) => on.includes(protection)).join('-') || 'open';
}

/** Where the page with this setting stands on this site. */
export function addressOf({ file, on }: Setting): string {
  return `/lab/${file}/${nameOf(on)}.html`;
}

/** The policy of a page with these protections; empty where no line is on. */
export function policyOf(on: readonly Protection[]): string {
  return formatPolicy(
    protections.flatMap((protection) => (on.includes(protection) ? (lines[protection] ?? []) : [])),
  );
}

/** Whoever writes the script's tag: with the fingerprint of the file as it was when the site pinned it, or without. */
export function supplierTag(on: readonly Protection[], fingerprint: string): string {
  const pin = on.includes('integrity') ? ` integrity="${fingerprint}" crossorigin="anonymous"` : '';
  return `<script nonce="lab" src="reading-aid.js"${pin}></script>`;
}
