/** How a trial ends: with what the frame told, or with its silence. */
type Told = (message: unknown) => boolean;

/** A frame that says nothing for so long says nothing at all: it may be one that no browser could load. */
export const silentAfterMs = 5_000;

/**
 * Loads a page of this site into a frame that has no origin and no place in sight, and listens to that frame alone. The
 * frame goes as soon as `hear` has taken a message, when nothing comes in time, or when the trial is called off.
 * @returns calls the trial off
 */
export function tryPage(address: string, hear: Told, onSilence: () => void): () => void {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.className = 'away';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.src = address;
  const leave = (): void => {
    removeEventListener('message', listen);
    clearTimeout(patience);
    frame.remove();
  };
  const listen = ({ source, data }: MessageEvent<unknown>): void => {
    if (source === frame.contentWindow && hear(data)) leave();
  };
  const patience = setTimeout(() => {
    leave();
    onSilence();
  }, silentAfterMs);
  addEventListener('message', listen);
  document.body.append(frame);
  return leave;
}
