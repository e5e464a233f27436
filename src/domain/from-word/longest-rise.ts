/**
 * The longest run of numbers that rise, in their order: what of a rearranged sequence can be said to have stayed, so that
 * as little as possible has moved.
 */
export function longestRise(numbers: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const at = tails.findIndex((tail) => tail >= number);
    const place = at < 0 ? tails.length : at;
    before.set(number, tails[place - 1]);
    tails[place] = number;
  }
  const rise: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) rise.unshift(at);
  return rise;
}
