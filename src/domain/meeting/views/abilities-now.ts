import type { Ability } from '../../group/abilities.ts';
import type { FormalRules } from '../../group/settings/settings.ts';
import type { MeetingCommandType } from '../commands.ts';
import type { CommandRule } from '../decision.ts';
import { inviteeOf } from '../people.ts';
import { RULES } from '../rules.ts';
import type { MeetingState } from '../state.ts';
import { undoableBy } from './undoable.ts';

/** Somebody who looks at a meeting, with what the roster lets them do. */
export interface Onlooker {
  readonly personId: string;
  readonly abilities: ReadonlySet<Ability>;
  /** Those whose delegate they are (D4): `answersFor` in the roster. */
  readonly answersFor?: readonly string[];
  /** The formal rules of the group they are in; absent = none are turned on (D19). */
  readonly formal?: FormalRules;
}

/**
 * The commands that make sense for a person now: what they may do, at the stage the meeting is at, where there is
 * something to do it to. API and cards send these; no client works out permissions. What is listed can still be refused
 * for its contents.
 */
export function commandsNow(state: MeetingState, person: Onlooker): readonly MeetingCommandType[] {
  return (Object.keys(RULES) as MeetingCommandType[]).filter(
    (type) =>
      RULES[type].phases.includes(state.phase) &&
      isTurnedOn(RULES[type].formal, person) &&
      may(state, person, type) &&
      (RULES[type].needs?.(state) ?? true),
  );
}

/** The invitees whose reply this person may register now: themselves, those they answer for, all for those who may (D4). */
export function canReplyFor(state: MeetingState, person: Onlooker): readonly string[] {
  if (!RULES.Reply.phases.includes(state.phase)) return [];
  return state.invitees
    .map((invitee) => invitee.personId)
    .filter(
      (personId) =>
        person.abilities.has(personId === person.personId ? 'reply' : 'reply-for-others') ||
        person.answersFor?.includes(personId),
    );
}

function isTurnedOn(rule: CommandRule<MeetingCommandType>['formal'], { formal }: Onlooker): boolean {
  return rule === undefined || formal?.[rule] === true;
}

function may(state: MeetingState, person: Onlooker, type: MeetingCommandType): boolean {
  const rule = RULES[type];
  if (type === 'Undo') return undoableBy(state, person).length > 0;
  if (type !== 'Reply')
    return person.abilities.has(rule.ability) || (rule.alsoBy?.(state, person.personId) ?? false);
  const own = person.abilities.has('reply') && inviteeOf(state, person.personId) !== undefined;
  const forAnother = state.invitees.some(({ personId }) => person.answersFor?.includes(personId));
  return own || forAnother || person.abilities.has('reply-for-others');
}
