import type {
  MeetingLink,
  PendingListView,
  ProposalView,
  WaitingMatterView,
} from '../../contract/pending-view.ts';
import { abilitiesOf } from '../../domain/group/abilities.ts';
import { PENDING_RULES } from '../../domain/pending/rules.ts';
import type { PendingCommandType } from '../../domain/pending/commands.ts';
import { matterOfEntry } from '../../domain/pending/entry.ts';
import { forNextMeeting } from '../../domain/pending/placing.ts';
import type { WaitingMatter } from '../../domain/pending/state.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../../usecases/identify.ts';
import type { OwnProposal, PendingList } from '../../usecases/pending/list-pending.ts';

/** What waits for an agenda, for one reader. */
export function presentPending(list: PendingList, caller: Caller): PendingListView {
  const { version, waiting, dismissed, own, proposeFor, meetings } = list;
  const next = forNextMeeting(waiting);
  const later = waiting.filter((entry) => !next.includes(entry));
  return {
    version,
    can: (Object.keys(PENDING_RULES) as PendingCommandType[]).filter((type) =>
      caller.abilities.has(PENDING_RULES[type]),
    ),
    waiting: [...next, ...later].map((entry) => presentWaiting(entry, caller, meetings)),
    dismissed: dismissed.flatMap(({ entry, fate }) =>
      fate.kind === 'dismissed'
        ? [{ pendingId: entry.pendingId, title: entry.plan.title, reason: fate.reason }]
        : [],
    ),
    own: own.map((proposal) => presentProposal(proposal, meetings)),
    proposers: caller.abilities.has('reply-for-others') ? proposersOf(caller) : [],
    ...(proposeFor ? { proposeFor } : {}),
  };
}

/** Those who can propose, the caller apart. */
function proposersOf({ group, member }: Caller): PendingListView['proposers'] {
  return group.members
    .filter((each) => each.personId !== member.personId && abilitiesOf(each).has(PENDING_RULES.ProposeMatter))
    .map(({ personId, name, organisation }) => ({ personId, name, organisation }));
}

/** One matter that waits. */
export function presentWaiting(
  entry: WaitingMatter,
  caller: Caller,
  meetings: ReadonlyMap<string, MeetingRow>,
): WaitingMatterView {
  const { pendingId, source, plan, since, wishedFor, orByMail, condition, together, note, from } = entry;
  const { proposedBy } = entry;
  const prepares = caller.abilities.has('edit-agenda');
  const origin = from && linkTo(meetings, from.meetingId);
  const proposedFor = proposedBy?.meetingId ? linkTo(meetings, proposedBy.meetingId) : undefined;
  return {
    pendingId,
    source,
    title: plan.title,
    matterId: matterOfEntry(entry),
    since,
    wishedFor,
    orByMail: orByMail ?? false,
    ...(condition === undefined ? {} : { condition }),
    ...(together === undefined ? {} : { together }),
    ...(from && origin ? { from: { ...origin, itemId: from.itemId } } : {}),
    ...(plan.origin?.kind === 'assignment' ? { assignedBy: plan.origin.from } : {}),
    ...(proposedBy
      ? {
          proposedBy: {
            name: proposedBy.name,
            isMe: proposedBy.personId === caller.member.personId,
            late: proposedBy.late ?? false,
            ...(proposedFor ? { meeting: proposedFor } : {}),
          },
        }
      : {}),
    ...(prepares && note !== undefined ? { note } : {}),
    ...(prepares ? { plan } : {}),
  };
}

function presentProposal(proposal: OwnProposal, meetings: ReadonlyMap<string, MeetingRow>): ProposalView {
  const entry = proposal.status === 'waiting' ? proposal.matter : proposal.matter.entry;
  const { pendingId, plan, proposedBy } = entry;
  const shown = { pendingId, title: plan.title, late: proposedBy?.late ?? false };
  if (proposal.status === 'waiting') return { ...shown, status: 'waiting' };
  const { fate } = proposal.matter;
  switch (fate.kind) {
    case 'placed': {
      const meeting = linkTo(meetings, fate.meetingId);
      return { ...shown, status: 'placed', ...(meeting ? { meeting } : {}) };
    }
    case 'dismissed':
      return { ...shown, status: 'declined', reason: fate.reason };
    case 'taken-back':
    case 'withdrawn':
      return { ...shown, status: 'withdrawn' };
    default:
      return fate satisfies never;
  }
}

function linkTo(meetings: ReadonlyMap<string, MeetingRow>, meetingId: string): MeetingLink | undefined {
  const row = meetings.get(meetingId);
  return row && { meetingId, title: row.title, date: row.date };
}
