import type { Tally, Vote } from '../../../src/domain/meeting/vocabulary.ts';

/** A vote as it is written in the form. Counts and voices go by a key: a proposal's, `AGAINST` or `ABSTAINED`. */
export interface WrittenVote {
  readonly texts: readonly string[];
  readonly counts: Readonly<Record<string, string>>;
  readonly named: boolean;
  /** What each person voted, by their id. */
  readonly voices: Readonly<Record<string, string>>;
}

export const AGAINST = 'against';
export const ABSTAINED = 'abstained';
/** The key of a proposal by its place. */
export const proposalKey = (index: number): string => `proposal-${index}`;

/** What a known vote says, or an empty form. */
export function writtenFrom(vote: Vote | undefined): WrittenVote {
  const tallies: readonly (readonly [string, Tally | undefined])[] = vote
    ? [
        ...vote.proposals.map((proposal, index) => [proposalKey(index), proposal.for] as const),
        [AGAINST, vote.against],
        [ABSTAINED, vote.abstained],
      ]
    : [];
  const counts: Record<string, string> = {};
  const voices: Record<string, string> = {};
  for (const [key, tally] of tallies)
    if (tally && 'count' in tally) counts[key] = String(tally.count);
    else for (const personId of tally?.people ?? []) voices[personId] = key;
  return {
    texts: vote?.proposals.map(({ text }) => text) ?? [''],
    counts,
    named: tallies.some(([, tally]) => tally && 'people' in tally),
    voices,
  };
}

/** Whether every number is one, and proposals are told apart. */
export function isSound({ texts, counts, named }: WrittenVote): boolean {
  if (texts.length > 1 && texts.some((text) => text.trim() === '')) return false;
  return named || Object.values(counts).every((count) => /^\d{0,3}$/.test(count.trim()));
}

/** The vote that was written; a count left empty is none of those who had a choice. */
export function voteFrom(voteId: string, written: WrittenVote): Vote {
  const { texts, counts, named, voices } = written;
  const tally = (key: string): Tally =>
    named
      ? { people: Object.keys(voices).filter((personId) => voices[personId] === key) }
      : { count: Number(counts[key]?.trim() || 0) };
  const told = (key: string): boolean => {
    const of = tally(key);
    return 'people' in of ? of.people.length > 0 : (counts[key] ?? '').trim() !== '';
  };
  return {
    voteId,
    proposals: texts.map((text, index) => ({ text, for: tally(proposalKey(index)) })),
    ...(texts.length === 1 && told(AGAINST) ? { against: tally(AGAINST) } : {}),
    ...(told(ABSTAINED) ? { abstained: tally(ABSTAINED) } : {}),
  };
}
