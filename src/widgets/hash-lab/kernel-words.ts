import type { KernelName } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';

/** Which kernel really ran, and that it was not the one wished for where it was not; nothing before it is known. */
export function kernelWords(
  { kernel, kernels }: Pick<HashLabWords, 'kernel' | 'kernels'>,
  wished: KernelName | undefined,
  ran: string | null,
): string[] {
  if (ran === null) return [];
  const name = (kernels as Readonly<Record<string, string>>)[ran] ?? ran;
  const isOther = wished !== undefined && wished !== ran;
  return [isOther ? fill(kernel.other, { wished: kernels[wished], ran: name }) : name];
}
