import type { PersonView } from '../../../src/contract/views.ts';

/** Said that they would come, in whatever way; the secretariat belongs to the meeting without being asked. */
export function isExpected(person: PersonView): boolean {
  if (person.reply) return person.reply.value.kind !== 'declined';
  return person.standing === 'secretariat' || person.standing === 'substitute';
}
