import { guards, sectionsIn, storedVersion, type Section, type Stored } from '#models/stored.ts';

/** Where everything the page keeps stands in the browser's own storage. */
export const storageKey = 'stolen-cycles';

type Sections = Readonly<Record<string, unknown>>;

/**
 * A store over storage that may be forbidden, full, corrupt or somebody else's. What is set is always there for
 * this page; `isKept` says whether it will be there after a reload. Nothing here throws.
 */
export function createStore(storage: () => Storage) {
  const listeners = new Set<(isKept: boolean) => void>();
  let held = guarded({});
  let isKept = true;
  let isRead = false;

  /** What storage holds; nothing where it is forbidden, or where a stranger or a newer version has written. */
  const read = (): Sections | undefined => {
    try {
      return sectionsOf(storage().getItem(storageKey));
    } catch {
      return undefined;
    }
  };

  const load = () => {
    const found = read();
    isRead = true;
    isKept = found !== undefined;
    if (found) held = guarded(found);
  };

  /** Other tabs may have written since: their sections, and those unknown to this version, are carried over. */
  const write = (change: Partial<Stored>): boolean => {
    const found = read();
    if (!found) return false;
    try {
      const text = JSON.stringify({ ...found, ...(isKept ? change : held), version: storedVersion });
      storage().setItem(storageKey, text);
      return true;
    } catch {
      return false;
    }
  };

  const tell = () => {
    for (const listener of listeners) listener(isKept);
  };

  const ready = () => {
    if (!isRead) load();
  };

  const remove = (): boolean => {
    try {
      storage().removeItem(storageKey);
      return true;
    } catch {
      return false;
    }
  };

  return {
    get: <S extends Section>(section: S): Stored[S] => {
      ready();
      return held[section];
    },

    set: <S extends Section>(section: S, value: Stored[S]): void => {
      ready();
      held = { ...held, [section]: value };
      isKept = write({ [section]: value });
      tell();
    },

    /** Forgets every section, here and in storage, even what a stranger or a newer version has left there. */
    clear: (): void => {
      held = guarded({});
      isRead = true;
      isKept = remove();
      tell();
    },

    /** Calls back after every change; the function returned takes the listener off again. */
    subscribe: (listener: (isKept: boolean) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    isKept: (): boolean => {
      ready();
      return isKept;
    },

    /** Takes over what another tab has written, unless this page holds something that storage does not. */
    refresh: (): void => {
      if (isRead && !isKept) return;
      load();
      tell();
    },
  };
}

/** The one store of the page. */
export const store = createStore(() => localStorage);

// Built pages import this on the server too, where there is nobody to listen to.
if (typeof addEventListener === 'function') {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === storageKey) store.refresh();
  });
}

function guarded(found: Sections): Stored {
  return {
    quiz: guards.quiz(found['quiz']),
    predictions: guards.predictions(found['predictions']),
    reading: guards.reading(found['reading']),
    read: guards.read(found['read']),
    theme: guards.theme(found['theme']),
    firstHour: guards.firstHour(found['firstHour']),
    sorted: guards.sorted(found['sorted']),
  };
}

/** Text that is not JSON is damage, and nothing in it can be saved: it counts as empty. */
function sectionsOf(text: string | null): Sections | undefined {
  if (text === null) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return {};
  }
  return sectionsIn(parsed);
}
