/** A run of a comparison: what both texts say, what only the earlier said, what only the later says. */
export interface DiffSpan {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What became of a text, word by word. What is kept and removed together is exactly the earlier text, what is kept and
 * added exactly the later; what was removed at a place stands before what was added there. Texts that have too little
 * in common to be worth comparing come out as one removal and one addition.
 */
export function wordDiff(before: string, after: string): readonly DiffSpan[] {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: before }];
  return spansOf(tokenSteps(tokensOf(before), tokensOf(after)));
}

/** What became of a sequence, one thing at a time: equal strings are one thing. */
export function tokenSteps(old: readonly string[], now: readonly string[]): readonly DiffSpan[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  const kept = (text: string): DiffSpan => ({ kind: 'kept', text });
  return [
    ...old.slice(0, start).map(kept),
    ...steps(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map(kept),
  ];
}

/** The earlier text of a comparison. */
export function earlierText(spans: readonly DiffSpan[]): string {
  return spans.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join('');
}

/** The later text of a comparison. */
export function laterText(spans: readonly DiffSpan[]): string {
  return spans.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])).join('');
}

/** Words, runs of blanks and single marks; joined they are the text. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** More differing words than these are no comparison that anybody reads; it also bounds time and memory. */
const MOST_EDITS = 1_000;

/** The shortest edit script (Myers 1986): furthest reaching paths, one more edit at a time. */
function steps(old: readonly string[], now: readonly string[]): readonly DiffSpan[] {
  const replaced: readonly DiffSpan[] = [
    ...old.map((text): DiffSpan => ({ kind: 'removed', text })),
    ...now.map((text): DiffSpan => ({ kind: 'added', text })),
  ];
  if (old.length === 0 || now.length === 0) return replaced;
  const most = Math.min(old.length + now.length, MOST_EDITS);
  const reached = new Int32Array(2 * most + 2);
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    // Of each round only the diagonals it may look back at are kept.
    rounds.push(reached.slice(most - edits, most + edits + 1));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isAddition(reached, most, diagonal, edits)
        ? at(reached, most + diagonal + 1)
        : at(reached, most + diagonal - 1) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      reached[most + diagonal] = x;
      if (x >= old.length && x - diagonal >= now.length) return tracedBack(rounds, old, now);
    }
  }
  return replaced;
}

/** The way back through the rounds, from both ends to both beginnings. */
function tracedBack(
  rounds: readonly Int32Array[],
  old: readonly string[],
  now: readonly string[],
): readonly DiffSpan[] {
  const back: DiffSpan[] = [];
  let x = old.length;
  let y = now.length;
  const keepTo = (stop: number): void => {
    while (x > stop && y > 0) {
      x -= 1;
      y -= 1;
      back.push({ kind: 'kept', text: old[x] ?? '' });
    }
  };
  for (let edits = rounds.length - 1; edits > 0; edits -= 1) {
    const reached = rounds[edits] ?? new Int32Array();
    const diagonal = x - y;
    const addition = isAddition(reached, edits, diagonal, edits);
    const from = at(reached, edits + diagonal + (addition ? 1 : -1));
    keepTo(addition ? from : from + 1);
    if (addition) {
      y -= 1;
      back.push({ kind: 'added', text: now[y] ?? '' });
    } else {
      x -= 1;
      back.push({ kind: 'removed', text: old[x] ?? '' });
    }
  }
  keepTo(0);
  return back.reverse();
}

/** Whether the furthest way onto a diagonal is by an addition; `middle` is where diagonal 0 stands. */
function isAddition(reached: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  if (diagonal === edits) return false;
  return at(reached, middle + diagonal - 1) < at(reached, middle + diagonal + 1);
}

function at(reached: Int32Array, index: number): number {
  return reached[index] ?? 0;
}

/** A change with the kept text that follows it. */
interface Change {
  removed: string;
  added: string;
  kept: string;
}

/** Neighbours joined; a blank alone between two changes belongs to both, so that a rewritten phrase reads as one. */
function spansOf(found: readonly DiffSpan[]): readonly DiffSpan[] {
  const changes: Change[] = [{ removed: '', added: '', kept: '' }];
  for (const { kind, text } of found) {
    if (text === '') continue;
    const last = changes.at(-1);
    if (!last) continue;
    if (kind === 'kept') last.kept += text;
    else if (last.kept === '') last[kind] += text;
    else changes.push({ removed: '', added: '', kept: '', [kind]: text });
  }
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && isJoinable(last, change)) {
      last.removed += last.kept + change.removed;
      last.added += last.kept + change.added;
      last.kept = change.kept;
    } else joined.push({ ...change });
  }
  return joined.flatMap(({ removed, added, kept }) =>
    (
      [
        { kind: 'removed', text: removed },
        { kind: 'added', text: added },
        { kind: 'kept', text: kept },
      ] as const
    ).filter(({ text }) => text !== ''),
  );
}

function isJoinable(before: Change, after: Change): boolean {
  const words = (text: string) => text.trim() !== '';
  return (
    /^\s+$/.test(before.kept) && words(before.removed + after.removed) && words(before.added + after.added)
  );
}
