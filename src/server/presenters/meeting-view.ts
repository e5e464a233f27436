import type { DraftView, MeetingView } from '../../contract/views.ts';
import type { RichText } from '../../domain/basics/rich-text.ts';
import type { Moment } from '../../domain/basics/time.ts';
import { answersFor } from '../../domain/group/abilities.ts';
import { memberById } from '../../domain/group/group.ts';
import { standingOf } from '../../domain/meeting/agreement/standing.ts';
import { isReviewer } from '../../domain/meeting/review/words.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { CLOSING, OPENING } from '../../domain/meeting/vocabulary.ts';
import { canReplyFor, commandsNow } from '../../domain/meeting/views/abilities-now.ts';
import { nameIn } from '../../domain/meeting/views/names.ts';
import { overrunOf } from '../../domain/meeting/views/planned-times.ts';
import { rollOf } from '../../domain/meeting/views/roll.ts';
import type { Draft } from '../../store/drafts.port.ts';
import type { Note } from '../../store/notes.port.ts';
import type { ReturnedFile } from '../../store/returned-files.port.ts';
import type { Caller } from '../../usecases/identify.ts';
import { presentInvitedPresenters } from './invited-presenters.ts';
import { presentReturnedFile } from './from-word-view.ts';
import type { Reader } from './item-view.ts';
import { presentItems, presentText } from './item-view.ts';
import { presentLive } from './live-view.ts';
import { presentGuests, presentPeople } from './people-view.ts';
import { presentProtocolLife } from './protocol-life-view.ts';
import { presentReminders } from './reminders-view.ts';

/** What a meeting's view is made of. Drafts and notes are those that this caller may see (use cases drafts, notes). */
export interface MeetingSources {
  readonly state: MeetingState;
  readonly version: number;
  readonly caller: Caller;
  readonly moment: Moment;
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
  readonly returned: readonly ReturnedFile[];
}

/** A meeting for one reader: nothing but what is named here leaves the server (design rule 6). */
export function presentMeeting(sources: MeetingSources): MeetingView {
  const { version, caller, moment, drafts, notes, returned } = sources;
  const { personId } = caller.member;
  const inCircle = isInCircle(caller);
  const readsDraft = inCircle || isReviewer(sources.state, personId);
  // While an agreed protocol is corrected, everybody else goes on seeing what was agreed (D7).
  const state = readsDraft ? sources.state : standingOf(sources.state);
  const { formal } = caller.group.settings;
  const onlooker = {
    personId,
    abilities: caller.abilities,
    answersFor: answersFor(caller.member),
    ...(formal ? { formal } : {}),
  };
  const rosterName = (id: string) => memberById(caller.group, id)?.name;
  const nameOf = (id: string) => nameIn(state, id, rosterName);
  const roll = rollOf(state, rosterName);
  const reader: Reader = {
    personId,
    inCircle,
    readsUnagreed: readsDraft || state.agreed !== undefined,
    style: caller.group.settings.protocolStyle,
    records: caller.abilities.has('write-protocol'),
    ...(formal ? { formal } : {}),
  };
  const overrun = overrunOf(state);
  return {
    meetingId: state.meetingId,
    version,
    agendaVersion: state.agendaVersion,
    phase: state.phase,
    details: state.details,
    ...(overrun ? { overrun } : {}),
    can: commandsNow(sources.state, onlooker),
    canReplyFor: canReplyFor(state, onlooker),
    people: presentPeople(roll, caller),
    guests: presentGuests(state),
    ...presentInvitedPresenters(state, caller, moment),
    counts: {
      attending: roll.counts.attending,
      declined: roll.counts.declined,
      unanswered: roll.counts.unanswered,
    },
    attendanceConfirmed: state.attendanceConfirmed,
    ...presentReminders(state, caller, moment, nameOf),
    items: presentItems(state, moment, nameOf, reader),
    opening: presentText(state, OPENING, nameOf, reader),
    closing: presentText(state, CLOSING, nameOf, reader),
    ...presentProgress(state),
    ...(caller.group.template ? { ownTemplate: true } : {}),
    ...presentLive(state, caller, moment, nameOf),
    checks: state.checks.map(({ name, how, by }) => ({ name, how, by: nameOf(by) })),
    ...presentEnd(state),
    ...presentProtocolLife(state, caller, moment, nameOf),
    drafts: drafts.map((draft) => presentDraft(draft, personId, nameOf)),
    ...(returned.length > 0
      ? { fromWord: returned.map((file) => presentReturnedFile(file, state, caller)) }
      : {}),
    notes: {
      own: notes.find((note) => note.kind === 'own' && note.personId === personId)?.text ?? '',
      replies: notes
        .filter((note) => note.kind === 'reply')
        .map((note) => ({ personId: note.personId, text: note.text })),
    },
  };
}

/**
 * Who sees the protocol grow: those who meet, and those who write it. A mere reader sees what the channel was shown,
 * and the rest once it is agreed (D5), unless they are asked to review the draft.
 */
function isInCircle(caller: Caller): boolean {
  return caller.abilities.has('reply') || caller.abilities.has('write-protocol');
}

function presentProgress(
  state: MeetingState,
): Pick<MeetingView, 'startedAt' | 'closedAt' | 'currentItemId' | 'onBreakSince'> {
  const { startedAt, closedAt, currentItemId, onBreakSince } = state;
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(currentItemId === undefined ? {} : { currentItemId }),
    ...(onBreakSince === undefined ? {} : { onBreakSince }),
  };
}

function presentEnd(state: MeetingState): Pick<MeetingView, 'agreed' | 'archived'> {
  const { agreed, archived } = state;
  return {
    ...(agreed
      ? {
          agreed: {
            revision: agreed.revision,
            ...(agreed.number === undefined ? {} : { number: agreed.number }),
            date: agreed.date,
          },
        }
      : {}),
    // The files of an earlier revision are not those of this one: it has yet to be filed (D7).
    ...(archived && archived.revision === agreed?.revision
      ? {
          archived: {
            files: archived.files.map(({ name, sha256, size, url }) => ({
              name,
              sha256,
              size,
              ...(url ? { url } : {}),
            })),
          },
        }
      : {}),
  };
}

function presentDraft(draft: Draft, me: string, nameOf: (personId: string) => string): DraftView {
  return {
    field: draft.field,
    authorId: draft.authorId,
    author: nameOf(draft.authorId),
    mine: draft.authorId === me,
    // Parsed when it was saved; nobody else writes drafts.
    content: draft.content as RichText | string,
    basedOn: draft.basedOn,
    sequence: draft.sequence,
  };
}
