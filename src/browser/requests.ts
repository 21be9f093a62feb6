/**
 * Listens to the page's resource timing. The function it returns ends that and gives the address of every
 * request that began after the listening did. An observer also sees what no longer fits the page's buffer.
 */
export function watchRequests(): () => readonly string[] {
  const sinceMs = performance.now();
  const addresses: string[] = [];
  const keep = (entries: PerformanceEntryList): void => {
    for (const { startTime, name } of entries) if (startTime >= sinceMs) addresses.push(name);
  };
  const observer = new PerformanceObserver((list) => {
    keep(list.getEntries());
  });
  observer.observe({ type: 'resource' });
  return () => {
    keep(observer.takeRecords());
    observer.disconnect();
    return addresses;
  };
}
