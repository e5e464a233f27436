/** More than the lines of most protocols, and few enough for memory. */
const MOST = 5_000;

const answers: { clear(): void }[] = [];

/**
 * A reading that is done once of the same words (or passage) for as long as one protocol is read: its parts ask the same of
 * the same lines, each for reasons of its own. Only for readings that depend on nothing else, and whose answers nobody changes.
 */
export function remembered<Asked, Answer>(read: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  answers.push(known);
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as Answer;
    const answer = read(asked);
    if (known.size >= MOST) known.clear();
    known.set(asked, answer);
    return answer;
  };
}

/** Lets go of what was read: nothing of a protocol stays behind. */
export function forgetRead(): void {
  for (const known of answers) known.clear();
}
