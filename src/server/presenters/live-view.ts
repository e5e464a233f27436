import type {
  LiveItemView,
  LiveView,
  ParticipationView,
  StepView,
  SuggestionView,
} from '../../contract/live-view.ts';
import type { Moment } from '../../domain/basics/time.ts';
import type { FormalRules } from '../../domain/group/settings/settings.ts';
import { personOf } from '../../domain/meeting/people.ts';
import type { Item, MeetingState } from '../../domain/meeting/state.ts';
import type { Vote } from '../../domain/meeting/vocabulary.ts';
import { suggestionsOf } from '../../domain/meeting/signals/suggestions.ts';
import { agendaOf } from '../../domain/meeting/views/agenda.ts';
import { liveClockOf } from '../../domain/meeting/views/live-clock.ts';
import type { MissedItem } from '../../domain/meeting/views/catch-up.ts';
import type { Participant } from '../../domain/meeting/views/participation.ts';
import { participationIn } from '../../domain/meeting/views/participation.ts';
import { quorumIn } from '../../domain/meeting/views/quorum.ts';
import type { UndoableStep } from '../../domain/meeting/views/undoable.ts';
import { undoableBy } from '../../domain/meeting/views/undoable.ts';
import { reservationSentences, voteSentences } from '../../domain/protocol/formal-wording.ts';
import type { Caller } from '../../usecases/identify.ts';
import { clockAt } from '../../usecases/instant-at.ts';

type NameOf = (personId: string) => string;

/** How the meeting goes along, for one reader. */
export function presentLive(state: MeetingState, caller: Caller, moment: Moment, nameOf: NameOf): LiveView {
  const { cancelled, rehearsal, secretary, phase, breaks } = state;
  const { personId } = caller.member;
  const clock = phase === 'ongoing' ? liveClockOf(state, moment) : undefined;
  return {
    ...(cancelled
      ? { cancelled: { ...(cancelled.reason ? { reason: cancelled.reason } : {}), by: nameOf(cancelled.by) } }
      : {}),
    ...(rehearsal ? { rehearsal: { of: rehearsal.of, ended: rehearsal.ended ?? false } } : {}),
    ...(secretary
      ? {
          secretary: {
            personId: secretary.personId,
            name: nameOf(secretary.personId),
            isMe: secretary.personId === personId,
          },
        }
      : {}),
    ...(clock
      ? {
          clock: { withdrawn: clock.withdrawn, ...(clock.drift === undefined ? {} : { drift: clock.drift }) },
        }
      : {}),
    breaks: breaks.map(({ from, to }) => ({ from, ...(to === undefined ? {} : { to }) })),
    steps: undoableBy(state, { personId, abilities: caller.abilities }).map((step) =>
      presentStep(state, step, caller, nameOf),
    ),
    ...presentSuggestions(state, caller, nameOf),
  };
}

/** What may be seen of an item by those who meet, by those who record, and by those who read what is written. */
export interface LiveReader {
  readonly inCircle: boolean;
  readonly readsUnagreed: boolean;
  readonly records: boolean;
  readonly formal?: FormalRules;
}

/** What is known of an item besides its plan and its words. */
export function presentLiveItem(state: MeetingState, item: Item, reader: LiveReader): LiveItemView {
  const sat = reader.inCircle ? participationIn(state, item) : undefined;
  const quorum = reader.records ? quorumIn(state, item, reader.formal?.quorum) : undefined;
  return {
    ...(item.endedAt === undefined ? {} : { endedAt: item.endedAt }),
    ...(sat ? { participation: presentParticipation(sat) } : {}),
    ...(quorum ? { quorum } : {}),
    ...(reader.readsUnagreed ? presentFormal(state, item) : {}),
  };
}

/** That the reader was away from an item, and how. */
export function presentMissed(missed: MissedItem | undefined): Pick<LiveItemView, 'missed'> {
  if (!missed) return {};
  const { away, how, recused } = missed;
  return { missed: { away, ...(how ? { how } : {}), ...(recused ? { recused } : {}) } };
}

/** What Teams told of the call is for those who run the meeting: who came to a call when is nobody else's business. */
function presentSuggestions(
  state: MeetingState,
  { abilities }: Caller,
  nameOf: NameOf,
): Pick<LiveView, 'suggestions'> {
  if (!abilities.has('run-meeting')) return {};
  const suggestions = suggestionsOf(state).map(
    ({ signalId, kind, time, personId }): SuggestionView => ({
      signalId,
      kind,
      time,
      ...(personId === undefined ? {} : { personId, name: nameOf(personId) }),
    }),
  );
  return suggestions.length > 0 ? { suggestions } : {};
}

function presentStep(
  state: MeetingState,
  { version, at, by, type, subject, name }: UndoableStep,
  { member, group }: Caller,
  nameOf: NameOf,
): StepView {
  const named = name ?? (subject === undefined ? undefined : subjectName(state, subject));
  return {
    version,
    ...clockAt(at, group.settings.timeZone),
    by: nameOf(by),
    mine: by === member.personId,
    type,
    ...(named === undefined ? {} : { subject: named }),
  };
}

/** `3. Vattenkontroll` of an item, a name of a person; undefined of the text before the items, for instance. */
function subjectName(state: MeetingState, id: string): string | undefined {
  const row = agendaOf(state).find(({ itemId }) => itemId === id);
  if (row) return row.number === undefined ? row.title : `${row.number}. ${row.title}`;
  return personOf(state, id)?.name;
}

function presentParticipation(sat: readonly Participant[]): ParticipationView {
  const names = (which: (one: Participant) => boolean) => sat.filter(which).map(({ person }) => person.name);
  return {
    whole: names(({ took }) => took === 'whole'),
    part: names(({ took }) => took === 'part'),
    none: names(({ took }) => took === 'none'),
    recused: names(({ recused }) => recused === true),
    unknown: names(({ took }) => took === 'unknown'),
  };
}

function presentFormal(
  state: MeetingState,
  item: Item,
): Pick<LiveItemView, 'recusals' | 'votes' | 'reservations'> {
  const { recusals, votes, reservations } = item;
  const voted = voteSentences(state, item);
  const reserved = reservationSentences(state, item);
  return {
    ...(recusals
      ? {
          recusals: recusals.map(({ personId }) => ({
            personId,
            name: personOf(state, personId)?.name ?? personId,
          })),
        }
      : {}),
    ...(votes
      ? { votes: votes.map((vote, index) => ({ ...presentVote(vote), printed: voted[index] ?? '' })) }
      : {}),
    ...(reservations
      ? {
          reservations: reservations.map(({ reservationId, personId, kind, text }, index) => ({
            reservationId,
            personId,
            kind,
            text,
            printed: reserved[index] ?? '',
          })),
        }
      : {}),
  };
}

function presentVote({ voteId, proposals, against, abstained }: Vote): Vote {
  return {
    voteId,
    proposals: proposals.map((proposal) => ({ text: proposal.text, for: proposal.for })),
    ...(against ? { against } : {}),
    ...(abstained ? { abstained } : {}),
  };
}
