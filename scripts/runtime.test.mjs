import { describe, expect, it } from 'vitest';
import { complaint } from './runtime.mjs';

describe('a runtime that cannot do the work', () => {
  it.each(['22.12.0', '24.21.0', '25.0.0'])('is not %s', (version) => {
    expect(complaint(version, true)).toBeUndefined();
  });

  it.each(['20.19.2', '22.11.0', '18.0.0'])('is %s, and says what to install', (version) => {
    expect(complaint(version, true)).toContain('install Node 24');
  });

  it('is one without packages, and says how to get them', () => {
    expect(complaint('24.0.0', false)).toContain('npm ci');
  });
});
