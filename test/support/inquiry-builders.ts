import { expect } from 'vitest';
import type { Recorded } from '../../src/domain/basics/event.ts';
import type { RefusalCode } from '../../src/domain/basics/result.ts';
import { inquiryAggregate } from '../../src/domain/inquiry/aggregate.ts';
import type { InquiryCommand } from '../../src/domain/inquiry/commands.ts';
import { decideInquiry } from '../../src/domain/inquiry/decide.ts';
import type { InquiryContext } from '../../src/domain/inquiry/decision.ts';
import type { InquiryEvent } from '../../src/domain/inquiry/events.ts';
import type { InquiryState } from '../../src/domain/inquiry/state.ts';
import type { Asked, Question } from '../../src/domain/inquiry/vocabulary.ts';
import { usualAlternatives } from '../../src/domain/inquiry/vocabulary.ts';
import { momentAt, rich } from './meeting-builders.ts';

/** An event, or an event with who did it; the secretariat when nobody is named. */
export type ToldOfInquiry = InquiryEvent | { readonly event: InquiryEvent; readonly by: string };

/** Anna of Bjuv, Bo of Ängelholm, Cia of Åstorp and Dag of Örkelljunga. */
export function someAsked(): readonly Asked[] {
  return [
    { personId: 'anna', name: 'Anna Ek', organisation: 'Bjuv' },
    { personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm' },
    { personId: 'cia', name: 'Cia By', organisation: 'Åstorp' },
    { personId: 'dag', name: 'Dag Ås', organisation: 'Örkelljunga' },
  ];
}

/** A question to be decided per capsulam by 4 May 2018. */
export function aQuestion(over: Partial<Question> = {}): Question {
  const purpose = over.purpose ?? 'per-capsulam';
  return {
    purpose,
    question: 'Ska gruppen ställa sig bakom ansökan?',
    background: rich('Ansökan skickades ut 16 april.'),
    alternatives: usualAlternatives(purpose),
    deadline: { date: '2018-05-04', time: '12:00' },
    ...over,
  };
}

/** The question put to the four, on 20 April 2018. */
export function openedEvents(over: Partial<Question> = {}): readonly InquiryEvent[] {
  const asked = someAsked();
  return [
    {
      type: 'InquiryOpened',
      data: { inquiryId: 'q1', groupId: 'exempel', ...aQuestion(over), asked, date: '2018-04-20' },
    },
  ];
}

/** Somebody answered for themselves. */
export function answered(personId: string, alternativeId: string, statement?: string): ToldOfInquiry {
  const data = { personId, alternativeId, ...(statement === undefined ? {} : { statement }) };
  return { event: { type: 'AnswerGiven', data }, by: personId };
}

/** Closed on 4 May 2018 with these words; counts are the log's own and nothing is read from them here. */
export function closedWith(outcome: string): InquiryEvent {
  return { type: 'InquiryClosed', data: { outcome, date: '2018-05-04', counts: [], unanswered: 0 } };
}

export function inquiryRecords(
  events: readonly ToldOfInquiry[],
  after = 0,
): readonly Recorded<InquiryEvent>[] {
  return events.map((told, index) => {
    const { event, by } = 'event' in told ? told : { event: told, by: 'sekr' };
    return {
      ...event,
      stream: 'group/exempel/inquiry/q1',
      version: after + index + 1,
      at: '2018-04-20T08:00:00.000Z',
      actor: { personId: by, via: 'tab' },
    };
  });
}

/** The inquiry that these events tell of. */
export function inquiryOf(
  events: readonly ToldOfInquiry[],
  from: InquiryState = inquiryAggregate.initial,
): InquiryState {
  return inquiryRecords(events).reduce((state, event) => inquiryAggregate.evolve(state, event), from);
}

/** What a decision knows: the secretariat asks, 20 April 2018 at 09.00, the four could be asked, nothing stands in any protocol. */
export function inquiryContext(over: Partial<InquiryContext> = {}): InquiryContext {
  return {
    groupId: 'exempel',
    moment: momentAt('09:00'),
    actorIds: ['sekr'],
    asked: someAsked(),
    entryStands: false,
    ...over,
  };
}

/** `givenInquiry(events).when(command).thenEvents(...)`, `.thenNothing()`, `.thenRefused(code)`. */
export function givenInquiry(events: readonly ToldOfInquiry[]) {
  const state = inquiryOf(events);
  return {
    when(command: InquiryCommand, context: InquiryContext = inquiryContext()) {
      const answer = decideInquiry(state, command, context);
      return {
        thenEvents(...expected: readonly InquiryEvent[]) {
          expect(answer).toEqual({ ok: true, value: expected });
        },
        thenNothing() {
          expect(answer).toEqual({ ok: true, value: [] });
        },
        thenRefused(code: RefusalCode, params?: Readonly<Record<string, string | number>>) {
          expect(answer).toEqual({ ok: false, error: params ? { code, params } : { code } });
        },
      };
    },
  };
}
