import type { MeetingView, PersonView } from '../../../src/contract/views.ts';

/**
 * Whose replies a reader gives as one of those concerned: their own first, then those of the directors whose delegate
 * they are (D4). `all` = they may reply for everybody, which is done on the roll.
 */
export function repliesToGive({ people, canReplyFor }: MeetingView, all: boolean): readonly PersonView[] {
  const asked = people.filter(
    ({ personId, isMe, standing }) =>
      canReplyFor.includes(personId) && (isMe ? standing !== 'secretariat' : !all),
  );
  return [...asked.filter(({ isMe }) => isMe), ...asked.filter(({ isMe }) => !isMe)];
}
