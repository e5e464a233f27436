import { isMailAddress } from '../../basics/mail-address.ts';
import type { Result } from '../../basics/result.ts';
import { refuse } from '../../basics/result.ts';
import { LIMITS, lengthProblem, lineProblem, unless } from '../../meeting/checks.ts';
import type { GroupState, Position } from '../group.ts';
import { memberById, MUNICIPAL_ROLES, ROLES } from '../group.ts';

/** Name and address without blanks around them, or what is wrong with them. */
export function soundContact(given: {
  readonly name: string;
  readonly email?: string;
}): Result<{ readonly name: string; readonly email?: string }> {
  const name = given.name.trim();
  const email = given.email?.trim() ?? '';
  if (email !== '' && !isMailAddress(email)) return refuse('invalid-address', { value: email });
  return unless({ name, ...(email ? { email } : {}) }, lineProblem(name, LIMITS.name));
}

/**
 * A position somebody can have: known roles in one order, a municipality of the group where one is spoken for, a
 * delegate with people to answer for. What belongs to a role that is not given is left out.
 */
export function soundPosition(group: GroupState, personId: string, given: Position): Result<Position> {
  const organisation = given.organisation.trim();
  const office = given.office?.trim() ?? '';
  const roles = ROLES.filter((role) => given.roles.includes(role));
  if (roles.length === 0) return refuse('roles-missing');
  const municipal = roles.some((role) => MUNICIPAL_ROLES.includes(role));
  if (municipal && roles.includes('co-opted')) return refuse('roles-contradict');
  if (municipal && !group.municipalities.includes(organisation))
    return refuse('not-a-municipality', { value: organisation });
  const others = (people: readonly string[] | undefined) =>
    [...new Set(people)].filter((id) => id !== personId);
  const delegateFor = roles.includes('delegate') ? others(given.delegateFor) : [];
  if (roles.includes('delegate') && delegateFor.length === 0) return refuse('delegate-for-nobody');
  const substitutesFor = others(given.substitutesFor);
  if ([...delegateFor, ...substitutesFor].some((id) => !memberById(group, id)))
    return refuse('member-not-found');
  const position: Position = {
    organisation,
    ...(office ? { office } : {}),
    ...(office && given.acting ? { acting: true } : {}),
    roles,
    ...(delegateFor.length > 0 ? { delegateFor } : {}),
    ...(substitutesFor.length > 0 ? { substitutesFor } : {}),
  };
  return unless(position, lineProblem(organisation, LIMITS.name), lengthProblem(office, LIMITS.name));
}
