import type {
  EndedInquiryRowView,
  InquiryListView,
  InquiryPersonView,
  InquiryView,
  OpenInquiryRowView,
} from '../../contract/inquiry-views.ts';
import type { Moment } from '../../domain/basics/time.ts';
import { memberById } from '../../domain/group/group.ts';
import { isOver } from '../../domain/inquiry/deadline.ts';
import { INQUIRY_RULES } from '../../domain/inquiry/rules.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import { askedAs, canAnswerFor, inquiryCommandsNow } from '../../domain/inquiry/views/abilities-now.ts';
import type { PersonRow } from '../../domain/inquiry/views/tally.ts';
import { tallyOf } from '../../domain/inquiry/views/tally.ts';
import type { InquiryRow } from '../../store/register.port.ts';
import type { Caller } from '../../usecases/identify.ts';
import type { InquiryList } from '../../usecases/inquiries/list-inquiries.ts';
import type { ReadInquiry } from '../../usecases/inquiries/read-inquiry.ts';
import { onlookerOf } from '../../usecases/inquiries/read-inquiry.ts';

/** The group's inquiries for one reader. */
export function presentInquiries(
  { open, ended }: InquiryList,
  caller: Caller,
  moment: Moment,
): InquiryListView {
  return {
    open: open.map((state) => presentOpen(state, caller, moment)),
    ended: ended.flatMap((row) => presentEnded(row) ?? []),
    mayAsk: caller.abilities.has(INQUIRY_RULES.OpenInquiry.ability),
  };
}

/** An inquiry for one reader: nothing but what is named here leaves the server (design rule 6). */
export function presentInquiry(
  { state, version, entryStands }: ReadInquiry,
  caller: Caller,
  moment: Moment,
): InquiryView {
  const onlooker = onlookerOf(caller);
  const tally = tallyOf(state, (personId) => memberById(caller.group, personId));
  const nameOf = (personId: string) => memberById(caller.group, personId)?.name ?? personId;
  const { inquiryId, purpose, question, background, deadline, answersTo, source } = state;
  const { opened, closed, withdrawn, entered } = state;
  const people = tally.municipalities.flatMap((each) => each.people);
  const answerable = canAnswerFor(state, onlooker);
  return {
    inquiryId,
    version,
    phase: withdrawn ? 'withdrawn' : closed ? 'closed' : 'open',
    purpose,
    question,
    background,
    alternatives: tally.alternatives.map(({ alternativeId, label, answers }) => ({
      alternativeId,
      label,
      count: answers.length,
    })),
    deadline,
    overdue: isOver(deadline, moment),
    ...(answersTo === undefined ? {} : { answersTo }),
    ...(source ? { source } : {}),
    opened: { date: opened?.date ?? '', by: nameOf(opened?.by ?? '') },
    municipalities: tally.municipalities.map((each) => ({
      organisation: each.organisation,
      people: each.people.map((person) => presentPerson(person, askedAs(state, onlooker))),
    })),
    answered: tally.answered,
    asked: tally.asked,
    ...(closed ? { closed: { ...closed, by: nameOf(closed.by) } } : {}),
    ...(withdrawn ? { withdrawn: { ...withdrawn, by: nameOf(withdrawn.by) } } : {}),
    ...(entered && entryStands ? { entered } : {}),
    can: inquiryCommandsNow(state, onlooker, entryStands),
    canAnswerFor: people.map(({ personId }) => personId).filter((personId) => answerable.includes(personId)),
  };
}

function presentPerson({ personId, name, answer }: PersonRow, me: string | undefined): InquiryPersonView {
  return { personId, name, isMe: personId === me, ...(answer ? { answer } : {}) };
}

function presentOpen(state: InquiryState, caller: Caller, moment: Moment): OpenInquiryRowView {
  const { inquiryId, purpose, question, deadline, answers, asked, alternatives } = state;
  const me = askedAs(state, onlookerOf(caller));
  const mine = me === undefined ? undefined : answers.get(me);
  const label = alternatives.find(({ alternativeId }) => alternativeId === mine?.alternativeId)?.label;
  return {
    inquiryId,
    purpose,
    question,
    deadline,
    overdue: isOver(deadline, moment),
    answered: answers.size,
    asked: asked.length,
    ...(me === undefined ? {} : { mine: label === undefined ? { waits: true } : { waits: false, label } }),
  };
}

function presentEnded(row: InquiryRow): EndedInquiryRowView | undefined {
  const { inquiryId, purpose, question, status, closed = '', outcome } = row;
  if (status === 'open') return undefined;
  return {
    inquiryId,
    purpose,
    question,
    status,
    ended: closed,
    ...(outcome === undefined ? {} : { outcome }),
  };
}
