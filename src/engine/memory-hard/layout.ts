// Read by two compilers, so nothing but plain numbers: where each part stands in the module's memory, in bytes.

/** Bytes of a block (RFC 9106, section 3.1), and how many of them there is room for: 2 MiB. */
export const blockBytes = 1024;
export const mostBlocks = 2048;
/** What the first hash is made of; it may reach as far as the tag. Below it stand the compiler's own tables. */
export const inputAt = 4096;
export const tagAt = 16_384;
export const mostTagBytes = 1024;
export const pageBytes = 65_536;
/** The blocks fill all pages but the first. */
export const blocksAt = pageBytes;
