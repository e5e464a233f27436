/** How long a posted card waits for more changes before it is brought up to date: Teams takes few updates a second. */
export const JOINING_MS = 1_000;
