import type { Result } from '../../src/domain/basics/result.ts';
import { answersFor } from '../../src/domain/group/abilities.ts';
import { standingOf } from '../../src/domain/meeting/agreement/standing.ts';
import { isOver } from '../../src/domain/meeting/phases.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { PresentsItem } from '../../src/domain/meeting/views/presenter-cues.ts';
import { agendaNews } from '../../src/usecases/agenda-news.ts';
import type { CurrentMeeting } from '../../src/usecases/channel.port.ts';
import { currentMeeting } from '../../src/usecases/current-meeting.ts';
import { groupToday } from '../../src/usecases/group-today.ts';
import { readNotes } from '../../src/usecases/notes.ts';
import type { Card } from '../cards/adaptive-card.ts';
import { meetingCard } from '../cards/meeting-card.ts';
import { newcomersCard } from '../cards/newcomers-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { presenterCueCard } from '../cards/presenter-cue-card.ts';
import { reviewCard } from '../cards/review-card.ts';
import type { Scene, Viewer } from '../cards/scene.ts';
import type { Turn } from '../desk.ts';
import type { ShownInquiry } from './shown-inquiry.ts';
import { ownInquiryView } from './shown-inquiry.ts';
import type { ShownTasks } from './shown-tasks.ts';
import { ownTasksView } from './shown-tasks.ts';
import type { ShownUptake } from './shown-uptake.ts';
import { ownUptakeView } from './shown-uptake.ts';

/** What a person sees after what they did: which card, of what, and the receipt in words. */
export type Shown = ShownMeeting | ShownInquiry | ShownTasks | ShownUptake | ShownNewcomers | ShownTurn;
/** Those who were met in the channel, as the group now has them. */
export interface ShownNewcomers {
  readonly card: 'newcomers';
  readonly receipt: string;
}
export interface ShownMeeting {
  readonly card: 'notice' | 'meeting' | 'review';
  readonly meeting: MeetingState;
  /** For where no card can be shown. */
  readonly receipt: string;
  /** Items left over, when closing needs a choice. */
  readonly asking?: number;
  /** Why what they did on the review card did nothing: the card is drawn anew, as it now is. */
  readonly problem?: string;
}
/** How it stands with an item that the person presents. */
export interface ShownTurn {
  readonly card: 'cue';
  readonly meeting: MeetingState;
  readonly cue: PresentsItem;
  readonly receipt: string;
}
export type ShownOrRefused = Promise<Result<Shown>>;

/** The scene of a meeting for the one whose turn it is. */
export function sceneOf({ desk, caller, locale }: Turn, meeting: MeetingState): Scene {
  const { group } = caller;
  const moment = desk.workplace.clock.now(group.settings.timeZone);
  return { group, meeting, locale, publicUrl: desk.publicUrl, moment };
}

/** The person's own view of the card (T2). */
export async function ownView(turn: Turn, shown: Shown): Promise<Card> {
  if (shown.card === 'newcomers') return ownNewcomersView(turn, shown);
  if (shown.card === 'tasks') return ownTasksView(turn, shown);
  if (shown.card === 'uptake') return ownUptakeView(turn, shown);
  if (shown.card === 'inquiry') return ownInquiryView(turn, shown.inquiry);
  if (shown.card === 'cue') return presenterCueCard(sceneOf(turn, shown.meeting), shown.cue);
  if (shown.card === 'review') {
    const viewer = { personId: turn.caller.member.personId, abilities: turn.caller.abilities };
    return reviewCard(sceneOf(turn, shown.meeting), viewer, shown.problem);
  }
  // While what was agreed is corrected, these cards show what was agreed (D5).
  const meeting = standingOf(shown.meeting);
  const scene = sceneOf(turn, meeting);
  const viewer = await viewerOf(turn, { ...shown, meeting });
  const ended = isOver(meeting.phase);
  const current = ended ? await currentFor(turn) : undefined;
  if (shown.card === 'notice') return noticeCard(scene, viewer, current);
  return meetingCard(scene, viewer, {
    ...(current ? { current } : {}),
    ...(shown.asking === undefined ? {} : { asking: shown.asking }),
  });
}

async function ownNewcomersView(turn: Turn, { receipt }: ShownNewcomers): Promise<Card> {
  const { desk, caller, locale } = turn;
  const { state: group } = await groupToday(desk.workplace, caller.groupId);
  const moment = desk.workplace.clock.now(group.settings.timeZone);
  return newcomersCard({ group, locale, publicUrl: desk.publicUrl, moment }, receipt);
}

async function viewerOf({ desk, caller }: Turn, { card, meeting }: ShownMeeting): Promise<Viewer> {
  const { personId } = caller.member;
  const news = card === 'notice' ? await agendaNews(desk.workplace, caller, meeting) : undefined;
  const viewer = {
    personId,
    abilities: caller.abilities,
    answersFor: answersFor(caller.member),
    ...(news ? { news } : {}),
  };
  // Only the view after an apology has a field for the note.
  if (meeting.replies.get(personId)?.reply.kind !== 'declined') return viewer;
  const notes = await readNotes(desk.workplace, caller, meeting.meetingId);
  const note = notes.find((each) => each.kind === 'reply' && each.personId === personId)?.text;
  return note ? { ...viewer, note } : viewer;
}

async function currentFor({ desk, caller }: Turn): Promise<CurrentMeeting | undefined> {
  const found = await currentMeeting(desk.workplace, caller);
  return found.ok ? found.value.state : undefined;
}
