/** Sorts so many made-up numbers, the same each time, and returns a sum that only the right order gives. */
export type Task = (count: number) => number;

/** As many as fill the nine pages of memory that the task has: about 13 ms of sorting on a laptop. */
export const mostNumbers = 147_456;
