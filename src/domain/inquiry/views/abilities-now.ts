import type { Ability } from '../../group/abilities.ts';
import type { InquiryCommandType } from '../commands.ts';
import { INQUIRY_RULES } from '../rules.ts';
import type { InquiryState } from '../state.ts';

/** Somebody who looks at an inquiry, with what the roster lets them do. */
export interface InquiryOnlooker {
  /** Theirs, and those under which they were known before (D20). */
  readonly personIds: readonly string[];
  readonly abilities: ReadonlySet<Ability>;
  /** For whom they answer as a delegate (D4). */
  readonly answersFor: readonly string[];
}

/** The id under which this person was asked, or undefined when they were not. */
export function askedAs(state: InquiryState, person: InquiryOnlooker): string | undefined {
  return state.asked.find(({ personId }) => person.personIds.includes(personId))?.personId;
}

/** Whether somebody may give this person's answer: their own, their director's, or anybody's. */
export function mayAnswerFor(person: InquiryOnlooker, personId: string): boolean {
  const { abilities, personIds, answersFor } = person;
  if (abilities.has('reply-for-others')) return true;
  if (personIds.includes(personId)) return abilities.has('reply');
  return answersFor.includes(personId);
}

/** Those asked whose answer this person may give now. */
export function canAnswerFor(state: InquiryState, person: InquiryOnlooker): readonly string[] {
  if (!INQUIRY_RULES.GiveAnswer.phases.includes(state.phase)) return [];
  return state.asked.map(({ personId }) => personId).filter((personId) => mayAnswerFor(person, personId));
}

/**
 * The commands that make sense for a person now. API and cards send these; no client works out permissions. What is
 * listed can still be refused for its contents.
 */
export function inquiryCommandsNow(
  state: InquiryState,
  person: InquiryOnlooker,
  entryStands: boolean,
): readonly InquiryCommandType[] {
  return (Object.keys(INQUIRY_RULES) as InquiryCommandType[]).filter((type) => {
    switch (type) {
      case 'OpenInquiry':
        return state.phase === 'none' && person.abilities.has(INQUIRY_RULES.OpenInquiry.ability);
      case 'GiveAnswer':
        return canAnswerFor(state, person).length > 0;
      case 'WithdrawAnswer':
        return canAnswerFor(state, person).some((personId) => state.answers.has(personId));
      case 'EnterInquiry':
        return state.phase === 'closed' && !entryStands && person.abilities.has(INQUIRY_RULES[type].ability);
      case 'ExtendInquiry':
      case 'CloseInquiry':
      case 'WithdrawInquiry':
        return state.phase === 'open' && person.abilities.has(INQUIRY_RULES[type].ability);
      default:
        return type satisfies never;
    }
  });
}
