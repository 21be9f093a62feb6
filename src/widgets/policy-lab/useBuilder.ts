import { useState } from 'react';
import { canHash, fingerprintOf } from '#browser/digest.ts';
import { copyText } from '#browser/clipboard.ts';
import { headerLine, pinnedTag, readHosts } from '#models/policy.ts';

/** The most bytes of a pasted script: hashing them takes a moment, and no supplier's script is longer. */
const mostBytes = 2_000_000;

/** What became of a pasted script. */
export type Pin =
  | { readonly kind: 'none' | 'empty' | 'tooLong' | 'cannot' }
  | { readonly kind: 'done'; readonly host: string; readonly bytes: number; readonly fingerprint: string };

export type Need = 'hasWorkers' | 'hasWasm' | 'hasRequests';

/** A policy for the reader's own site. What is typed stays in this form. */
export function useBuilder() {
  const [typed, setTyped] = useState('');
  const [needs, setNeeds] = useState({ hasWorkers: false, hasWasm: false, hasRequests: false });
  const [pasted, setPasted] = useState('');
  const [wanted, setWanted] = useState('');
  const [prints, setPrints] = useState<Readonly<Record<string, string>>>({});
  const [pin, setPin] = useState<Pin>({ kind: 'none' });
  const [copied, setCopied] = useState<{ readonly what: string; readonly isDone: boolean } | null>(null);
  const { hosts, problems } = readHosts(typed);
  const host = hosts.includes(wanted) ? wanted : (hosts[0] ?? '');
  const header = headerLine({ hosts, ...needs });
  const tags = hosts.map((one) => pinnedTag(one, prints[one])).join('\n');

  return {
    ...{ typed, needs, pasted, pin, copied, hosts, problems, host, header, tags },
    type: (text: string) => {
      setTyped(text);
      setCopied(null);
    },
    toggle: (need: Need) => {
      setNeeds((last) => ({ ...last, [need]: !last[need] }));
      setCopied(null);
    },
    paste: (text: string) => {
      setPasted(text);
      setPin({ kind: 'none' });
    },
    choose: setWanted,
    compute: async () => {
      const bytes = new TextEncoder().encode(pasted);
      if (bytes.length === 0) setPin({ kind: 'empty' });
      else if (bytes.length > mostBytes) setPin({ kind: 'tooLong' });
      else if (!canHash()) setPin({ kind: 'cannot' });
      else {
        const fingerprint = await fingerprintOf(bytes);
        setPrints((last) => ({ ...last, [host]: fingerprint }));
        setPin({ kind: 'done', host, bytes: bytes.length, fingerprint });
        setCopied(null);
      }
    },
    copy: async (what: 'header' | 'tags') => {
      setCopied({ what, isDone: await copyText(what === 'header' ? header : tags) });
    },
  };
}
