/** The longest address that is read, in characters. */
export const longestAddress = 2000;

/** Why a text is not taken as the address of a request. */
export type AddressTrouble = 'empty' | 'tooLong' | 'inside' | 'scheme' | 'broken';

export type WebAddress =
  | { readonly href: string; readonly problem: null }
  | { readonly href: null; readonly problem: AddressTrouble };

const bad = (problem: AddressTrouble): WebAddress => ({ href: null, problem });

/**
 * The address of a request as the browser would write it. A name without a scheme is taken for one of the web. Never
 * throws.
 */
export function webAddress(text: string): WebAddress {
  const typed = text.trim();
  if (typed === '') return bad('empty');
  if (typed.length > longestAddress) return bad('tooLong');
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && /^(data|blob|javascript|about|filesystem)$/.test(scheme)) return bad('inside');
  if (scheme !== undefined && !/^(https?|wss?)$/.test(scheme)) return bad('scheme');
  if (/\s/.test(typed)) return bad('broken');
  try {
    const { href, hostname } = new URL(
      scheme === undefined ? `https://${typed.replace(/^\/\//, '')}` : typed,
    );
    return hostname === '' ? bad('broken') : { href, problem: null };
  } catch {
    return bad('broken');
  }
}
