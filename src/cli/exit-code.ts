/** What a script is told; the meaning of each stands in the help text. */
export const EXIT = { good: 0, faults: 1, wrongUse: 2, unreadable: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
