import type { MatterStepView, MatterView, RecentMatterView } from '../../contract/matter-view.ts';
import type { ItemRow } from '../../store/register.port.ts';
import type { Caller } from '../../usecases/identify.ts';
import type { MatterStep, MatterThread } from '../../usecases/matters.ts';
import { phaseOf } from './meeting-list-view.ts';
import { presentWaiting } from './pending-view.ts';

/** A matter's thread, for one reader. */
export function presentMatter(thread: MatterThread, caller: Caller): MatterView {
  const { matterId, title, steps, waiting } = thread;
  const meetings = new Map(steps.map(({ meeting }) => [meeting.meetingId, meeting]));
  return {
    matterId,
    title,
    steps: steps.map(presentStep),
    waiting: waiting.map((entry) => presentWaiting(entry, caller, meetings)),
  };
}

/** A matter to continue, by its newest item. */
export function presentRecent({ matterId, title, number, date }: ItemRow): RecentMatterView {
  return { matterId, title, ...(number === undefined ? {} : { number }), date };
}

function presentStep({ item, meeting, readsDecisions }: MatterStep): MatterStepView {
  const { itemId, title, number, presenters = [], clauses, outcome, deferral, decisionsAgreed } = item;
  return {
    meetingId: meeting.meetingId,
    ...(meeting.imported ? { imported: true } : {}),
    meetingTitle: meeting.title,
    ...(meeting.number === undefined ? {} : { meetingNumber: meeting.number }),
    date: meeting.date,
    phase: phaseOf(meeting),
    itemId,
    title,
    ...(number === undefined ? {} : { number }),
    presenters,
    clauses: readsDecisions ? clauses.map(({ text }) => text) : [],
    ...(readsDecisions && outcome !== undefined ? { outcome } : {}),
    ...(readsDecisions && deferral !== undefined ? { deferral } : {}),
    decisionsAgreed,
  };
}
