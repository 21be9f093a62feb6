import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { charactersIn, codePointsOf, faces, missingFrom } from './faces.mjs';
import { root } from './runtime.mjs';

const face = readFileSync(join(root, 'node_modules', faces[0]?.source ?? ''));

describe('the characters to be drawn', () => {
  it('are those of the texts and of every keyboard, once each', () => {
    const characters = charactersIn(['née', 'née\n']);
    expect(characters.split('é')).toHaveLength(2);
    expect(characters).toContain('~');
    expect(characters).not.toContain('\n');
  });

  it('count a pair of surrogates as one', () => {
    expect(Array.from(charactersIn(['𝄞']))).toContain('𝄞');
  });
});

describe('what a font can draw', () => {
  it('is read from the font itself', async () => {
    const points = codePointsOf(await subsetFont(face, 'ab é→', { targetFormat: 'sfnt' }));
    expect([...points].sort((a, b) => a - b)).toEqual([0x20, 0x61, 0x62, 0xe9]);
  });

  it('names what is missing, and asks for nothing that is not seen', () => {
    expect(missingFrom('a→b→\n\u00ad', new Set([0x61]))).toEqual(['→ (U+2192)', 'b (U+0062)']);
  });

  it('does not hold the narrow spaces that the faces lack', () => {
    expect(missingFrom('1\u202f000', new Set([0x30, 0x31]))).toHaveLength(1);
  });
});
