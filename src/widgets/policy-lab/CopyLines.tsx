interface CopyLinesProps {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly said: string | null;
  readonly onCopy: () => Promise<void>;
}

/** Lines to take along. */
export function CopyLines({ title, text, button, said, onCopy }: CopyLinesProps) {
  return (
    <figure className="policy-copy">
      <figcaption className="label">{title}</figcaption>
      <pre>
        <code>{text}</code>
      </pre>
      <div className="policy-copy-acts">
        <button
          className="button"
          type="button"
          onClick={() => {
            void onCopy();
          }}
        >
          {button}
        </button>
        <span role="status">{said}</span>
      </div>
    </figure>
  );
}
