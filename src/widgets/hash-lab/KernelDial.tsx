import { type Lack, lacksForKernels } from '#browser/abilities.ts';
import { type KernelName, type Terms, withKernel } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { type Choice, Radios } from '#ui/Radios.tsx';

interface KernelDialProps {
  readonly words: HashLabWords;
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

const names = ['simd', 'wasm', 'javascript'] as const satisfies readonly KernelName[];

/** Which kernel is to hash: the fastest that works, or one that this browser has. */
export function KernelDial({ words: { kernel, kernels }, terms, onChange }: KernelDialProps) {
  const lacks = lacksForKernels();
  const answer = (lack: Lack | null): string => (lack === null ? kernel.has : kernel.hasNot);
  const choices: Choice<KernelName | null>[] = [
    { value: null, label: kernel.fastest },
    ...names.map((name) => {
      const lack = lacks[name];
      return {
        value: name,
        label: kernels[name],
        ...(lack === null ? {} : { note: kernel.lacks[lack], isBarred: true }),
      };
    }),
  ];
  return (
    <div className="kernel-dial">
      <Radios
        legend={kernel.title}
        choices={choices}
        value={terms.kernel ?? null}
        onChange={(name) => {
          onChange(withKernel(terms, name));
        }}
      />
      <p className="consent-note">
        {kernel.what} {fill(kernel.tested, { wasm: answer(lacks.wasm), simd: answer(lacks.simd) })}
      </p>
    </div>
  );
}
