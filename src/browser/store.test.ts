import { describe, expect, test } from 'vitest';
import { createStore, storageKey } from '#browser/store.ts';

const answer = { picks: ['work'], isChecked: true, wasMissed: false };

/** A storage of one page, with what it holds open to the test. */
function fakeStorage(text?: string) {
  const items = new Map(text === undefined ? [] : [[storageKey, text]]);
  return {
    items,
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

const forbidden = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('what is set', () => {
  test('is there after a reload', () => {
    const storage = fakeStorage();
    createStore(() => storage).set('quiz', { 'what-is-stolen': answer });
    const reloaded = createStore(() => storage);
    expect(reloaded.get('quiz')).toEqual({ 'what-is-stolen': answer });
    expect(reloaded.isKept()).toBe(true);
  });

  test('carries over what another tab has written since', () => {
    const storage = fakeStorage();
    const one = createStore(() => storage);
    const other = createStore(() => storage);
    one.get('quiz');
    other.set('theme', 'night');
    one.set('reading', 'what-it-takes');
    const reloaded = createStore(() => storage);
    expect([reloaded.get('theme'), reloaded.get('reading')]).toEqual(['night', 'what-it-takes']);
  });

  test('keeps sections it does not know', () => {
    const storage = fakeStorage('{"version":1,"badges":["one"]}');
    createStore(() => storage).set('theme', 'day');
    expect(JSON.parse(storage.items.get(storageKey) ?? '')).toEqual({
      version: 1,
      badges: ['one'],
      theme: 'day',
    });
  });

  test('is told to every listener until it leaves', () => {
    const store = createStore(fakeStorage);
    const heard: boolean[] = [];
    const leave = store.subscribe((isKept) => heard.push(isKept));
    store.set('theme', 'day');
    leave();
    store.set('theme', 'night');
    expect(heard).toEqual([true]);
  });

  test('is the same object until it changes', () => {
    const store = createStore(fakeStorage);
    expect(store.get('quiz')).toBe(store.get('quiz'));
  });
});

describe('storage that is forbidden', () => {
  test('holds everything for this page and says that it is not kept', () => {
    const store = createStore(forbidden);
    const heard: boolean[] = [];
    store.subscribe((isKept) => heard.push(isKept));
    expect(store.isKept()).toBe(false);
    store.set('quiz', { 'what-is-stolen': answer });
    expect(store.get('quiz')).toEqual({ 'what-is-stolen': answer });
    store.clear();
    expect(store.get('quiz')).toEqual({});
    expect(heard).toEqual([false, false]);
  });
});

describe('storage that is full', () => {
  test('holds everything, and writes it all once there is room', () => {
    const storage = fakeStorage();
    let isFull = true;
    const cramped = {
      ...storage,
      setItem: (key: string, value: string) => {
        if (isFull) throw new DOMException('Full.', 'QuotaExceededError');
        storage.setItem(key, value);
      },
    };
    const store = createStore(() => cramped);
    store.set('quiz', { 'what-is-stolen': answer });
    expect(store.isKept()).toBe(false);
    store.refresh();
    expect(store.get('quiz')).toEqual({ 'what-is-stolen': answer });
    isFull = false;
    store.set('theme', 'night');
    expect(store.isKept()).toBe(true);
    expect(createStore(() => storage).get('quiz')).toEqual({ 'what-is-stolen': answer });
  });
});

describe('storage with something else in it', () => {
  test.each(['{"version":2,"quiz":[]}', '{"cart":[1,2]}', '["ours?"]', '7', 'null'])(
    'leaves %s as it is until the reader clears',
    (text) => {
      const storage = fakeStorage(text);
      const store = createStore(() => storage);
      expect(store.isKept()).toBe(false);
      store.set('theme', 'night');
      expect(store.get('theme')).toBe('night');
      expect(storage.items.get(storageKey)).toBe(text);
      store.clear();
      store.set('theme', 'day');
      expect(createStore(() => storage).get('theme')).toBe('day');
    },
  );

  test.each(['', '{"version":1,"quiz"', 'undefined', '{"version":1,"quiz":7,"theme":"plaid","reading":{}}'])(
    'starts afresh over damage such as %j',
    (text) => {
      const storage = fakeStorage(text);
      const store = createStore(() => storage);
      expect([store.get('quiz'), store.get('theme'), store.get('reading')]).toEqual([{}, null, null]);
      store.set('theme', 'night');
      expect(createStore(() => storage).get('theme')).toBe('night');
    },
  );
});
