import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly text: string;
  /** The most characters it keeps; one more shows that there were more. */
  readonly longest: number;
  /** Why what stands in it is not used; null where nothing is wrong. */
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
  /** What stands beside it. */
  readonly children?: ReactNode;
}

/** A line of text that the machine reads, and what is wrong with it. */
export function Field({ label, text, longest, problem, onChange, children }: FieldProps) {
  const id = useId();
  return (
    <div className="tester-field">
      <label htmlFor={id}>{label}</label>
      <span className="tester-entry">
        <input
          id={id}
          type="text"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            onChange(event.currentTarget.value.slice(0, longest + 1));
          }}
        />
        {children}
      </span>
      <span id={`${id}-problem`} className="tester-problem" role="status">
        {problem}
      </span>
    </div>
  );
}
