import type { Terms } from './lending.ts';

/** More cores than this are drawn in groups, so that each segment can still be seen on a phone. */
const mostSegments = 16;

/**
 * How far each segment of the page meter is filled, 0 to 1: one segment for each core, or for each group of
 * equally many; one where the count is unknown. Each lane fills its own core up to its duty.
 */
export function coreSegments(cores: number | null, terms: Pick<Terms, 'lanes' | 'duty'> | null): number[] {
  const count = Math.max(1, Math.floor(cores ?? 1));
  const group = Math.ceil(count / mostSegments);
  const lanes = terms === null ? 0 : Math.min(terms.lanes, count);
  return Array.from({ length: Math.ceil(count / group) }, (_, segment) => {
    const first = segment * group;
    const inGroup = Math.min(group, count - first);
    const lent = Math.min(inGroup, Math.max(0, lanes - first));
    return (lent * (terms?.duty ?? 0)) / inGroup;
  });
}
