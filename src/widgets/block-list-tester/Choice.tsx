import { type ReactNode, useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** The browser's own list of choices, with its name. */
export function Choice<Value extends string>({ label, value, onChange, children }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="tester-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value as Value);
        }}
      >
        {children}
      </select>
    </div>
  );
}
