import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import type { GroupState } from '../group/group.ts';
import { isMember, memberById } from '../group/group.ts';
import { dateProblem, LIMITS, lengthProblem, lineProblem, unless } from '../meeting/checks.ts';
import { mayKeep, needsKeeper } from './people.ts';
import type { TaskDeadline, TaskOwner, TaskTerms } from './vocabulary.ts';
import { ownerKey } from './vocabulary.ts';

/** The longest that each text may be, and how many may help. */
export const TASK_LIMITS = { note: 2_000, deadline: 200, helpers: 20 } as const;

/**
 * The terms with the blanks around their words taken away and names as the roster has them, or what is wrong with them.
 * A task whose owner has no account is kept by `keeper`, else by `usualKeeper`. Of the terms that stand `now` nobody is
 * asked whether they are still a member.
 */
export function soundTerms(
  given: TaskTerms,
  group: GroupState,
  usualKeeper: string,
  now?: TaskTerms,
): Result<TaskTerms> {
  const stays = now && ownerKey(now.owner) === ownerKey(given.owner);
  const owner = stays ? ok(now.owner) : soundOwner(given.owner, group);
  if (!owner.ok) return owner;
  const deadline = soundDeadline(given.deadline);
  if (!deadline.ok) return deadline;
  const wanted = given.keeper ?? (needsKeeper(owner.value) ? (now?.keeper ?? usualKeeper) : undefined);
  const member = wanted === undefined ? undefined : memberById(group, wanted);
  if (wanted !== undefined && wanted !== now?.keeper && !mayKeep(member)) return refuse('keeper-unsuitable');
  const keeper = member?.personId ?? wanted;
  const support = [
    ...new Set((given.support ?? []).map((name) => name.trim()).filter((name) => name !== '')),
  ];
  const text = given.text.trim();
  return unless(
    {
      text,
      owner: owner.value,
      ...(support.length > 0 ? { support } : {}),
      ...(keeper === undefined ? {} : { keeper }),
      ...(deadline.value ? { deadline: deadline.value } : {}),
    },
    lineProblem(text, LIMITS.clause),
    lengthProblem(support.join(''), LIMITS.name * TASK_LIMITS.helpers),
    ...support.map((name) => lengthProblem(name, LIMITS.name)),
  );
}

/** A deadline that says something, or none; a day leaves no question of which meeting. */
export function soundDeadline(given: TaskDeadline | undefined): Result<TaskDeadline | undefined> {
  const date = given?.date;
  const text = given?.text?.trim();
  const deadline: TaskDeadline = {
    ...(date === undefined ? {} : { date }),
    ...(given?.nextMeeting && date === undefined ? { nextMeeting: true } : {}),
    ...(text ? { text } : {}),
  };
  return unless(
    Object.keys(deadline).length > 0 ? deadline : undefined,
    dateProblem(date),
    lengthProblem(text, TASK_LIMITS.deadline),
  );
}

function soundOwner(owner: TaskOwner, group: GroupState): Result<TaskOwner> {
  switch (owner.kind) {
    case 'person': {
      const name = owner.name.trim();
      if (owner.personId === undefined)
        return unless<TaskOwner>({ kind: 'person', name }, lineProblem(name, LIMITS.name));
      const member = memberById(group, owner.personId);
      if (!member || !isMember(member)) return refuse('member-not-found');
      return ok({ kind: 'person', name: member.name, personId: member.personId });
    }
    case 'municipality':
      return group.municipalities.includes(owner.name)
        ? ok({ kind: 'municipality', name: owner.name })
        : refuse('not-a-municipality', { value: owner.name });
    case 'role':
    case 'network': {
      const name = owner.name.trim();
      return unless<TaskOwner>({ kind: owner.kind, name }, lineProblem(name, LIMITS.name));
    }
    case 'all-directors':
      return ok({ kind: 'all-directors' });
    default:
      return owner satisfies never;
  }
}
