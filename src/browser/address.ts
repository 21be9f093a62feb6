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

/** Browsers do not find a place that has values after it, so the page goes there itself. */
export function wakeAddress(page: Document): void {
  const go = ({ place, values }: Address): void => {
    if (Object.keys(values).length === 0) return;
    const found = page.getElementById(place);
    // Whoever brings values for a bench means to see them, though it rests closed.
    if (found instanceof HTMLDetailsElement) found.open = true;
    found?.scrollIntoView();
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
