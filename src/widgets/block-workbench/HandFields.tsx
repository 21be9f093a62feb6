import { type ReactNode, useId, useState } from 'react';
import { nonceIn } from '#models/practice.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import type { useHand } from './useHand.ts';

interface HandFieldsProps {
  readonly words: WorkbenchWords;
  readonly isLive: boolean;
  readonly hand: ReturnType<typeof useHand>;
}

/** Longer words would be hashed as well, and teach nothing more. */
const mostCharacters = 80;

/** What the reader may change of the block. Without script the same boxes show what was hashed. */
export function HandFields({ words: { hand: said }, isLive, hand }: HandFieldsProps) {
  const { hashed } = hand;
  if (!isLive) {
    return (
      <div className="hand-fields">
        <Field name={said.words}>
          <span className="wb-box">{hashed.words}</span>
        </Field>
        <Field name={said.nonce}>
          <span className="wb-box">{hashed.nonce}</span>
        </Field>
      </div>
    );
  }
  return (
    <div className="hand-fields">
      <Words said={said} hand={hand} />
      <Nonce said={said} hand={hand} />
    </div>
  );
}

interface FieldProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Field({ name, children }: FieldProps) {
  return (
    <div className="wb-field">
      <span className="wb-name">{name}</span>
      {children}
    </div>
  );
}

interface InputProps {
  readonly said: WorkbenchWords['hand'];
  readonly hand: ReturnType<typeof useHand>;
}

function Words({ said, hand }: InputProps) {
  const id = useId();
  const [typed, setTyped] = useState(hand.hashed.words);
  return (
    <div className="wb-field">
      <label className="wb-name" htmlFor={id}>
        {said.words}
      </label>
      <input
        className="wb-box"
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={mostCharacters}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          hand.say(value);
        }}
      />
    </div>
  );
}

function Nonce({ said, hand }: InputProps) {
  const id = useId();
  const { nonce } = hand.hashed;
  const [typed, setTyped] = useState(String(nonce));
  const [shown, setShown] = useState(nonce);
  // A nonce put in from elsewhere replaces what was typed.
  if (shown !== nonce) {
    setShown(nonce);
    setTyped(String(nonce));
  }
  const isWrong = nonceIn(typed) === null;
  return (
    <div className="wb-field">
      <label className="wb-name" htmlFor={id}>
        {said.nonce}
      </label>
      <input
        className="wb-box"
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
        }}
        onBlur={() => {
          take(hand, typed);
        }}
        onKeyDown={({ key, repeat }) => {
          if (key === 'Enter' && !repeat) take(hand, typed);
        }}
      />
      {isWrong && (
        <p className="wb-wrong" id={`${id}-wrong`} role="alert">
          {said.badNonce}
        </p>
      )}
    </div>
  );
}

function take(hand: InputProps['hand'], typed: string): void {
  const nonce = nonceIn(typed);
  if (nonce !== null && nonce !== hand.hashed.nonce) void hand.tryNonce(nonce);
}
