/** Some browsers read what they save only a while after the press. */
const keptMs = 10_000;

/** Hands something made on this page to the browser to save. Nothing is sent: its address leads into this page. */
export function download(what: Blob, name: string): void {
  const address = URL.createObjectURL(what);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptMs);
}
