/** Whether this browser hashes for the page: it does so only where the page came by a safe way, or from this machine. */
export function canHash(): boolean {
  return 'subtle' in crypto;
}

/** Double SHA-256 by the browser's own hash function: one answer to one press of a key. */
export async function doubleSha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const once = await crypto.subtle.digest('SHA-256', bytes);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', once));
}

/** The fingerprint by which a page pins a file (Subresource Integrity, 3.2): SHA-384 by the browser itself, in base64. */
export async function fingerprintOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
