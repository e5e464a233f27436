import { personOf } from '../meeting/people.ts';
import type { Item, MeetingState } from '../meeting/state.ts';
import type { Reservation, Tally, Vote } from '../meeting/vocabulary.ts';
import { enumeration } from './wording.ts';

/** Before the number of a paragraph (D19). */
export function paragraphLabel(number: number): string {
  return `§ ${number}`;
}

/** How each vote came out: `Omröstning: 7 för, 3 emot, 1 avstod.` (D19). */
export function voteSentences(state: MeetingState, { votes = [] }: Item): readonly string[] {
  return votes.map((vote) => voteSentence(state, vote));
}

/** Who does not stand behind the decision, and remarks, in the order they were noted (D19). */
export function reservationSentences(state: MeetingState, { reservations = [] }: Item): readonly string[] {
  return reservations.map((reservation) => reservationSentence(state, reservation));
}

function voteSentence(state: MeetingState, { proposals, against, abstained }: Vote): string {
  const told = (tally: Tally, what: string) => tallyText(state, tally, what);
  const [first, ...others] = proposals;
  if (!first) return '';
  if (others.length === 0) {
    const about = first.text === '' ? 'Omröstning' : `Omröstning om ${first.text}`;
    const came = [
      told(first.for, 'för'),
      ...(against ? [told(against, 'emot')] : []),
      ...(abstained ? [told(abstained, 'avstod')] : []),
    ];
    return `${about}: ${came.join(', ')}.`;
  }
  const came = [
    ...proposals.map((proposal) => told(proposal.for, `för ${proposal.text}`)),
    ...(abstained ? [told(abstained, 'avstod')] : []),
  ];
  return `Omröstning: ${came.join('; ')}.`;
}

/** `7 för`, or with their names `2 för (Anna Ek och Bo Al)`. */
function tallyText(state: MeetingState, tally: Tally, what: string): string {
  if ('count' in tally) return `${tally.count} ${what}`;
  const names = tally.people.map((personId) => nameIn(state, personId));
  return names.length === 0 ? `0 ${what}` : `${names.length} ${what} (${enumeration(names)})`;
}

function reservationSentence(state: MeetingState, { personId, kind, text }: Reservation): string {
  const name = nameIn(state, personId);
  if (kind === 'statement') return `Protokollsanteckning av ${name}: ${text}`;
  return text === ''
    ? `${name} reserverade sig mot beslutet.`
    : `${name} reserverade sig mot beslutet: ${text}`;
}

function nameIn(state: MeetingState, personId: string): string {
  return personOf(state, personId)?.name ?? personId;
}
