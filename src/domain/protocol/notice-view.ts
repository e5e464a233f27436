import { daysAfter } from '../basics/days.ts';
import { richTextFromPlain } from '../basics/rich-text.ts';
import type { ClockTime, Instant, IsoDate } from '../basics/time.ts';
import type { GroupState } from '../group/group.ts';
import type { Letterhead } from '../group/letterhead/letterhead.ts';
import { letterheadAt } from '../group/letterhead/letterhead.ts';
import { papersNow } from '../meeting/dispatch/papers.ts';
import type { MeetingPerson } from '../meeting/people.ts';
import { peopleOf } from '../meeting/people.ts';
import { isUnannounced } from '../meeting/phases.ts';
import type { Item, MeetingState } from '../meeting/state.ts';
import type { AgendaRow } from '../meeting/views/agenda.ts';
import { agendaOf } from '../meeting/views/agenda.ts';
import { inSwedishOrder } from '../meeting/views/names.ts';
import type { MeetingDetails } from '../meeting/vocabulary.ts';
import { STANDINGS } from '../meeting/vocabulary.ts';
import { printedPlan } from './plan-wording.ts';
import type { ProtocolItem } from './protocol-item.ts';
import type { ProtocolStyle } from './wording.ts';
import { decisionLabel } from './wording.ts';

/** The notice (kallelse) with its agenda as plain data, for whoever prints it. Nothing of it comes from the draft. */
export interface NoticeView {
  readonly groupName: string;
  readonly letterhead?: Letterhead;
  readonly style: ProtocolStyle;
  readonly details: MeetingDetails;
  /** `draft` while nobody has been called, `cancelled` when the meeting will not be held. */
  readonly standing: 'draft' | 'called' | 'cancelled';
  /** Who is called, municipalities first and the secretariat last: `Anna Ek, Bjuv`. */
  readonly called: readonly string[];
  readonly guests: readonly string[];
  readonly items: readonly NoticeItem[];
}

/** An item as the agenda plans it. */
export interface NoticeItem extends ProtocolItem {
  /** Of a meeting of several days, the day on which it comes. */
  readonly on?: IsoDate;
  /** When it begins and how long it takes, as planned or reckoned; where neither is known, nothing is said. */
  readonly start?: ClockTime;
  readonly minutes?: number;
  readonly slotStarts: readonly (ClockTime | undefined)[];
  /** It came after the notice was posted, or at the meeting. */
  readonly added?: 'late' | 'at-meeting';
}

/** The notice of a meeting, with its agenda as it stands; with the letterhead of today, or of a time. */
export function noticeOf(
  state: MeetingState,
  group: Pick<GroupState, 'name' | 'settings' | 'letterheads'>,
  at?: Instant,
): NoticeView {
  const { details, phase, rehearsal } = state;
  const style = group.settings.protocolStyle;
  const letterhead = letterheadAt(group, at);
  const everybody = inSwedishOrder(peopleOf(state));
  const of = (standing: MeetingPerson['standing']) => everybody.filter((one) => one.standing === standing);
  const plans = new Map(state.items.map((item) => [item.itemId, item]));
  return {
    groupName: group.name,
    ...(letterhead ? { letterhead } : {}),
    style,
    details,
    standing: phase === 'cancelled' ? 'cancelled' : isUnannounced(state) || rehearsal ? 'draft' : 'called',
    called: STANDINGS.flatMap(of).map(lineOf),
    guests: of('guest')
      .filter(({ personId }) => !state.guests.some((guest) => guest.guestId === personId && guest.mentioned))
      .map(lineOf),
    items: agendaOf(state).flatMap((row) => {
      const item = plans.get(row.itemId);
      return item ? [noticeItem(state, item, row, style)] : [];
    }),
  };
}

function lineOf({ name, office, organisation, standing }: MeetingPerson): string {
  const facts = standing === 'guest' ? [name, office, organisation] : [name, organisation];
  return facts.filter((fact) => fact !== undefined && fact !== '').join(', ');
}

function noticeItem(state: MeetingState, item: Item, row: AgendaRow, style: ProtocolStyle): NoticeItem {
  const { itemId, kind, number, heading, title, plannedStart, minutes, day } = row;
  const added = row.adHoc ? 'at-meeting' : row.late ? 'late' : undefined;
  return {
    itemId,
    kind,
    ...(style === '2018' && number !== undefined ? { number } : {}),
    ...(style === '2022' && plannedStart !== undefined ? { time: plannedStart } : {}),
    ...(heading === undefined ? {} : { heading }),
    title,
    adHoc: row.adHoc,
    presenters: row.presenters,
    ...printedPlan(item.plan, []),
    papers: papersNow(state, item),
    text: richTextFromPlain(row.background ?? ''),
    decisionLabel: decisionLabel(style),
    votes: [],
    clauses: [],
    tookPart: [],
    reservations: [],
    guidance: [],
    ...(day === undefined ? {} : { on: daysAfter(state.details.date, day - 1) }),
    ...(plannedStart === undefined ? {} : { start: plannedStart }),
    ...(minutes === undefined ? {} : { minutes }),
    slotStarts: row.slots.map((slot) => slot.plannedStart),
    ...(added ? { added } : {}),
  };
}
