import { useEffect, useRef, useState } from 'react';

/** How long the dial has to rest before what it has come to is spoken. */
const restMs = 600;

/** The words once they have rested; nothing before they first change. */
export function useSpoken(words: string): string {
  const first = useRef(words);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (words === first.current) return undefined;
    const rest = setTimeout(() => {
      first.current = '';
      setSpoken(words);
    }, restMs);
    return () => {
      clearTimeout(rest);
    };
  }, [words]);
  return spoken;
}
