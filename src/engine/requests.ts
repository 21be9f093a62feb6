/** Addresses that this worker has requested since a moment of its own clock. */
export function requestsSince(ms: number): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime >= ms)
    .map((entry) => entry.name);
}
