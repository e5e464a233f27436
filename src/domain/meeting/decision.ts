import type { Actor } from '../basics/event.ts';
import type { Result } from '../basics/result.ts';
import type { Moment } from '../basics/time.ts';
import type { Ability } from '../group/abilities.ts';
import type { GroupState } from '../group/group.ts';
import type { FormalRules } from '../group/settings/settings.ts';
import type { PendingState } from '../pending/state.ts';
import type { MeetingCommand, MeetingCommandType } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import type { MeetingState, Phase } from './state.ts';

/** What a decision may know besides the state: who asks, when, and what the agreed protocol shall be numbered. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly moment: Moment;
  /** What the roster lets the actor do. Needed by `Undo` alone, where each step needs what it took to do it. */
  readonly abilities?: ReadonlySet<Ability>;
  /** Needed by `AgreeProtocol` alone, and there only where the group numbers its protocols. */
  readonly protocolNumber?: string;
  /** As that, where the group numbers its paragraphs through the year: the first of them. */
  readonly firstParagraph?: number;
  /** The group of the day. Needed where people of the roster or its settings are named. */
  readonly group?: GroupState;
  /** Whom mail reaches, by their ids. Needed by the reminders alone. */
  readonly reachable?: ReadonlySet<string>;
  /** What waits for an agenda. Needed by `PlaceMatter` and `AddItems` alone. */
  readonly pending?: PendingState;
}

/** What the room of a command answers. No events means that the wish is already fulfilled. */
export type Decided = Result<readonly MeetingEvent[]>;
/** The wish of a command of a type. */
export type WishOf<Type extends MeetingCommandType> = Extract<MeetingCommand, { type: Type }>['data'];

/** A command, whole: who may ask for it, when, and what decides it. */
export interface CommandRule<Type extends MeetingCommandType> {
  /** What the roster must let somebody do. */
  readonly ability: Ability;
  /**
   * Who may ask for it besides: somebody the meeting itself names, such as a reviewer of its draft. Without a wish: whether
   * they may ask for any.
   */
  readonly alsoBy?: (state: MeetingState, personId: string, wish?: WishOf<Type>) => boolean;
  /** The formal rule that the group must have turned on (D19); without it the command is not there. */
  readonly formal?: Exclude<keyof FormalRules, 'quorum' | 'paragraphs' | 'adjusting'>;
  readonly phases: readonly Phase[];
  /** The phase in which what it wishes has come true, so that the same wish again changes nothing. */
  readonly fulfilledIn?: Phase;
  /** Whether there is something to do it to; left out = always. It only decides what is offered, not what is refused. */
  readonly needs?: (state: MeetingState) => boolean;
  readonly decide: (state: MeetingState, wish: WishOf<Type>, context: DecisionContext) => Decided;
}

/** The table of a room: a row for each of its commands. */
export type Rules<C extends MeetingCommand> = { readonly [Type in C['type']]: CommandRule<Type> };
