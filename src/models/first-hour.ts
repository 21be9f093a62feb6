/** What has been taken over; the order in which a reader is asked. */
export const devices = ['phone', 'computer', 'website', 'server', 'cloud'] as const;
export type Device = (typeof devices)[number];

/** Whose it is, and so who has to be told. */
export const places = ['home', 'school', 'work'] as const;
export type Place = (typeof places)[number];

/** What steps serve, in their order: nothing is cleaned before it is stopped, recorded and told. */
export const phases = ['stop', 'record', 'tell', 'recover', 'close', 'watch'] as const;
export type Phase = (typeof phases)[number];

/** A step, and for whom it is. */
export interface HourStep {
  readonly id: string;
  readonly phase: Phase;
  readonly devices: readonly Device[];
  readonly places: readonly Place[];
}

/** A reader's situation. */
export interface Situation {
  readonly device: Device;
  readonly place: Place;
}

/** What is kept of the list on the reader's device. */
export interface FirstHour {
  /** The situation last chosen; null where none was. */
  readonly situation: Situation | null;
  /** Whom to tell, as an organisation or a reader has put it. */
  readonly whom: string;
  /** The steps ticked, by situation. */
  readonly done: Readonly<Record<string, readonly string[]>>;
}

/** A line for a name and a number, not for a letter. */
export const longestWhom = 80;

export const nothingDone: FirstHour = { situation: null, whom: '', done: {} };

/** The steps for one situation, in the order in which all of them stand. */
export function listFor<Step extends HourStep>(
  steps: readonly Step[],
  { device, place }: Situation,
): readonly Step[] {
  return steps.filter((step) => step.devices.includes(device) && step.places.includes(place));
}

/** The name under which a situation's ticks are kept. */
export function situationKey({ device, place }: Situation): string {
  return `${device}-${place}`;
}

/** A situation as an address or a storage names it; null where there is no such situation. */
export function situationOf(device: unknown, place: unknown): Situation | null {
  const found = { device: devices.find((one) => one === device), place: places.find((one) => one === place) };
  return found.device && found.place ? { device: found.device, place: found.place } : null;
}

/** The ticks of a situation. */
export function doneIn(kept: FirstHour, situation: Situation): readonly string[] {
  return kept.done[situationKey(situation)] ?? [];
}

/** The same with one tick set or taken back. */
export function ticked(kept: FirstHour, situation: Situation, step: string, isDone: boolean): FirstHour {
  const others = doneIn(kept, situation).filter((id) => id !== step);
  return {
    ...kept,
    done: { ...kept.done, [situationKey(situation)]: isDone ? [...others, step] : others },
  };
}

/** Whom to tell, in one line of at most {@link longestWhom} characters. */
export function whomIn(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  // A character outside the first plane takes two units, and half of one is none.
  return line.slice(0, longestWhom).replace(/[\uD800-\uDBFF]$/, '');
}

/** How far a list has come: the work goes on, it is stopped, or the way in is closed as well. */
export type Standing = 'running' | 'stopped' | 'closed';

/** Stopped is it with every step that stops; closed once nothing is left before the watching. */
export function standingOf(list: readonly HourStep[], done: readonly string[]): Standing {
  const isOpen = (isMeant: (phase: Phase) => boolean) =>
    list.some(({ id, phase }) => isMeant(phase) && !done.includes(id));
  if (isOpen((phase) => phase === 'stop')) return 'running';
  return isOpen((phase) => phase !== 'watch') ? 'stopped' : 'closed';
}
