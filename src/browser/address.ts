/** A place on the page, and what a link has to say to it: `#place?name=value&…`. None of it is ever sent to a host. */
export interface Address {
  readonly place: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Reads a hash, with or without its `#`. Never throws; of a name given twice the last counts. */
export function addressIn(hash: string): Address {
  const [place = '', ...rest] = hash.replace(/^#/, '').split('?');
  return { place: decoded(place), values: Object.fromEntries(new URLSearchParams(rest.join('?'))) };
}

/** The hash of a place with these values. */
export function hashOf({ place, values }: Address): string {
  const said = new URLSearchParams(values).toString();
  return said === '' ? `#${place}` : `#${place}?${said}`;
}

/** Where the reader is now. */
export function readAddress(): Address {
  return addressIn(location.hash);
}

/** Changes the address without going anywhere, and returns it whole, for a reader to take along. */
export function writeAddress(address: Address): string {
  history.replaceState(history.state, '', hashOf(address));
  return location.href;
}

/** Calls back when the reader follows a link on the page, goes back, or pastes an address. */
export function watchAddress(listener: (address: Address) => void): () => void {
  const onChange = (): void => {
    listener(readAddress());
  };
  addEventListener('hashchange', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
  };
}

/**
 * The part of the page that a place names. For a place that is not there, the part that answers for all of its kind:
 * `data-answers="case-"` does for every place that begins so.
 */
export function partAt(page: Document, place: string): HTMLElement | null {
  const answers = ({ dataset }: HTMLElement) =>
    dataset['answers'] !== undefined && place.startsWith(dataset['answers']);
  return (
    page.getElementById(place) ??
    [...page.querySelectorAll<HTMLElement>('[data-answers]')].find(answers) ??
    null
  );
}

/** Browsers do not find a place that has values after it, or none of its name, so the page goes there itself. */
export function wakeAddress(page: Document): void {
  const go = ({ place, values }: Address): void => {
    const part = partAt(page, place);
    if (Object.keys(values).length === 0 && part?.id === place) return;
    // Whoever brings values for a bench means to see them, though it rests closed.
    if (part instanceof HTMLDetailsElement) part.open = true;
    part?.scrollIntoView();
  };
  watchAddress(go);
  go(readAddress());
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
