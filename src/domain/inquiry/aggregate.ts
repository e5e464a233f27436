import type { Aggregate, Recorded } from '../basics/event.ts';
import type { InquiryEvent } from './events.ts';
import type { InquiryState } from './state.ts';
import { noInquiry } from './state.ts';

/** The log of one inquiry: stream kind `inquiry`, id the inquiry's. */
export const inquiryAggregate: Aggregate<InquiryState, InquiryEvent> = {
  kind: 'inquiry',
  initial: noInquiry,
  evolve,
};

/** The inquiry after one more event. Total: what cannot be is passed over. */
function evolve(state: InquiryState, event: Recorded<InquiryEvent>): InquiryState {
  const by = event.actor.personId;
  switch (event.type) {
    case 'InquiryOpened': {
      const { date, ...opened } = event.data;
      return { ...state, ...opened, phase: 'open', opened: { date, by, deadline: opened.deadline } };
    }
    case 'AnswerGiven': {
      const { personId, ...answer } = event.data;
      return { ...state, answers: new Map(state.answers).set(personId, { ...answer, at: event.at, by }) };
    }
    case 'AnswerWithdrawn': {
      const answers = new Map(state.answers);
      answers.delete(event.data.personId);
      return { ...state, answers };
    }
    case 'InquiryExtended':
      return { ...state, deadline: event.data.deadline };
    case 'InquiryReminded':
      return { ...state, reminders: [...state.reminders, { ...event.data, at: event.at }] };
    case 'InquiryClosed': {
      const { outcome, date } = event.data;
      return { ...state, phase: 'closed', closed: { outcome, date, by } };
    }
    case 'InquiryWithdrawn':
      return { ...state, phase: 'withdrawn', withdrawn: { ...event.data, by } };
    case 'InquiryEntered':
      return { ...state, entered: event.data };
    case 'InquiryCardPosted':
      return { ...state, card: event.data };
    default:
      return event satisfies never;
  }
}
