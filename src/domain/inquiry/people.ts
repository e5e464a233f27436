import { MUNICIPAL_ROLES } from '../group/group.ts';
import type { GroupState } from '../group/group.ts';
import type { InquiryState } from './state.ts';
import type { Asked } from './vocabulary.ts';

/** Whom an inquiry is put to: those who speak for a municipality in the group as it is given. */
export function askedOf(group: Pick<GroupState, 'members'>): readonly Asked[] {
  return group.members
    .filter(({ roles }) => roles.some((role) => MUNICIPAL_ROLES.includes(role)))
    .map(({ personId, name, organisation, office }) => ({
      personId,
      name,
      organisation,
      ...(office ? { office } : {}),
    }));
}

/** Those asked who have not answered: told by name, never guessed about. */
export function unansweredIn(state: InquiryState): readonly Asked[] {
  return state.asked.filter(({ personId }) => !state.answers.has(personId));
}
