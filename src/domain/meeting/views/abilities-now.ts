import type { Ability } from '../../group/abilities.ts';
import type { MeetingCommandType } from '../commands.ts';
import { ABILITY_FOR } from '../commands.ts';
import { nextItemOf } from '../decide-live.ts';
import { inviteeOf } from '../people.ts';
import { PHASES_FOR } from '../phases.ts';
import type { MeetingState } from '../state.ts';
import { hasUnpostedChanges } from './unposted.ts';

/** Somebody who looks at a meeting, with what the roster lets them do. */
export interface Onlooker {
  readonly personId: string;
  readonly abilities: ReadonlySet<Ability>;
}

const someItem = (state: MeetingState) => state.items.length > 0;
const someClause = (state: MeetingState) => state.items.some((item) => item.clauses.length > 0);

/** What must be there for a command to have something to act on; commands not named need nothing. */
const OBJECT_OF: Readonly<Partial<Record<MeetingCommandType, (state: MeetingState) => boolean>>> = {
  PostNotice: someItem,
  ChangeItem: someItem,
  MoveItem: (state) => state.items.length > 1,
  RemoveItem: someItem,
  WithdrawGuest: (state) => state.guests.length > 0,
  StartItem: someItem,
  NextItem: (state) => nextItemOf(state) !== undefined,
  StartBreak: (state) => state.onBreakSince === undefined,
  EndBreak: (state) => state.onBreakSince !== undefined,
  RecordClause: someItem,
  RewordClause: someClause,
  RemoveClause: someClause,
  RecordOutcome: someItem,
  PostDecisions: (state) => state.items.some(hasUnpostedChanges),
  ChooseLeftover: someItem,
  WithdrawCheck: (state) => state.checks.length > 0,
};

/**
 * The commands that make sense for a person now: what they may do, at the stage the meeting is at, where there is
 * something to do it to. API and cards send these; no client works out permissions. What is listed can still be refused
 * for its contents.
 */
export function commandsNow(state: MeetingState, person: Onlooker): readonly MeetingCommandType[] {
  return (Object.keys(ABILITY_FOR) as MeetingCommandType[]).filter(
    (type) => PHASES_FOR[type].includes(state.phase) && may(state, person, type) && hasObject(state, type),
  );
}

/** The invitees whose reply this person may register now: themselves, and others for those who may (D4). */
export function canReplyFor(state: MeetingState, person: Onlooker): readonly string[] {
  if (!PHASES_FOR.Reply.includes(state.phase)) return [];
  return state.invitees
    .map((invitee) => invitee.personId)
    .filter((personId) => person.abilities.has(personId === person.personId ? 'reply' : 'reply-for-others'));
}

function may(state: MeetingState, person: Onlooker, type: MeetingCommandType): boolean {
  if (type !== 'Reply') return person.abilities.has(ABILITY_FOR[type]);
  const own = person.abilities.has('reply') && inviteeOf(state, person.personId) !== undefined;
  return own || person.abilities.has('reply-for-others');
}

function hasObject(state: MeetingState, type: MeetingCommandType): boolean {
  return OBJECT_OF[type]?.(state) ?? true;
}
