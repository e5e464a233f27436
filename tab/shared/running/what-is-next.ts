import type { ItemView, MeetingView, SlotView } from '../../../src/contract/views.ts';
import type { ClockTime } from '../../../src/domain/basics/time.ts';
import { clockTimeOf, minutesOf } from '../../../src/domain/basics/time.ts';

/** The item that is on. */
export function currentItem(view: MeetingView): ItemView | undefined {
  return view.items.find(({ itemId }) => itemId === view.currentItemId);
}

/** What is yet to come, in order. What was passed comes up again only when somebody says so. */
export function itemsAhead(view: MeetingView): readonly ItemView[] {
  const here = view.items.findIndex(({ itemId }) => itemId === view.currentItemId);
  return view.items.slice(here + 1).filter(({ progress, deferral }) => progress === 'coming' && !deferral);
}

/** The pitch that is probably on (N6): nobody says so, and where times are not predicted nobody knows. */
export function pitchOn({ clock }: MeetingView, { slots }: ItemView): SlotView | undefined {
  if (!clock || clock.withdrawn || clock.drift === undefined) return undefined;
  const coming = slots.findIndex(({ predictedStart }) => predictedStart !== undefined);
  return coming < 0 ? slots.at(-1) : slots[Math.max(coming - 1, 0)];
}

/** When a break ends, where the agenda says how long it is; absent when nobody has said. */
export function breakEnd(view: MeetingView): ClockTime | undefined {
  const current = currentItem(view);
  if (current?.kind === 'break') return endOf(current, current.startedAt);
  const [next] = itemsAhead(view);
  return next?.kind === 'break' ? endOf(next, view.onBreakSince) : undefined;
}

function endOf({ minutes }: ItemView, start: ClockTime | undefined): ClockTime | undefined {
  return start === undefined || minutes === undefined ? undefined : clockTimeOf(minutesOf(start) + minutes);
}
