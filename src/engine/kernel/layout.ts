// Read by two compilers, so nothing but plain numbers: where each part of a search stands in a kernel's memory.
// Counted in words; in a kernel that hashes several nonces at once, each word stands there once for each of them.

/** The header's second block: three tables of 64 in a row, as named below. */
export const firstAt = 0;
/** The hash of the first digest, the same. */
export const secondAt = 192;
/** In each of them: message words, of which those below 16 stand there only as far as the schedule reads them. */
export const keyedAfter = 64;
/** Behind the same words with the round constant added, those below 32 only: the round constants. */
export const constantsAfter = 128;
/** What the nonce cannot change of the first schedule: of words 16 to 31. */
export const firstFixedAt = 384;
/** What the first digest cannot change of the second. */
export const secondFixedAt = 400;
/** State after the header's first block. */
export const midstateAt = 416;
/** State after round 3 of the second block, but for the nonce. */
export const firstStartAt = 424;
/** State after round 0 of the second hash, but for its message word. */
export const secondStartAt = 432;
/** State that sixty rounds begin from and end in. */
export const stateAt = 440;
/** Last word of SHA-256's initial state, to be added at the end. */
export const lastInitialAt = 448;
export const layoutWords = 449;
