import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DraftView, MeetingView } from '../../../src/contract/views.ts';
import type { Meeting } from './meeting-context.tsx';
import { MeetingContext, useMeeting } from './meeting-context.tsx';

/** What changes with every word that is written and does not concern an item of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set<keyof MeetingView>([
  'version',
  'agendaVersion',
  'items',
  'opening',
  'closing',
  'drafts',
  'steps',
  'clock',
  'counts',
]);

/**
 * The meeting as one place of the protocol needs it: what stands inside is told of changes to what is common and of
 * drafts in its own fields, and learns of its item by its props. So a desk of forty items does not draw them all anew
 * for each word that anybody writes (Q5).
 */
export function MeetingForPlace(props: { readonly place: string; readonly children: ReactNode }): ReactNode {
  const meeting = useMeeting();
  const [kept, setKept] = useState(meeting);
  const same = kept === meeting || isSame(kept, meeting, props.place);
  // Drawn again at once, before anything is shown.
  if (!same) setKept(meeting);
  return <MeetingContext value={same ? kept : meeting}>{props.children}</MeetingContext>;
}

function isSame(before: Meeting, now: Meeting, place: string): boolean {
  if (before.connection !== now.connection || before.writing !== now.writing) return false;
  const common = commonParts(before.view);
  const parts = commonParts(now.view);
  if (common.size !== parts.size) return false;
  for (const [key, value] of parts) if (common.get(key) !== value) return false;
  const drafts = draftsIn(before.view, place);
  const ours = draftsIn(now.view, place);
  return drafts.length === ours.length && drafts.every((draft, index) => draft === ours[index]);
}

function commonParts(view: MeetingView): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(view).filter(([key]) => !ELSEWHERE.has(key)));
}

function draftsIn({ drafts }: MeetingView, place: string): readonly DraftView[] {
  return drafts.filter(({ field }) => field.endsWith(`:${place}`));
}
