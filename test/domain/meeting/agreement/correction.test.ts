import { describe, expect, it } from 'vitest';
import { agreedOf, standingOf } from '../../../../src/domain/meeting/agreement/standing.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { askedPlaces, placesMissing } from '../../../../src/domain/meeting/review/words.ts';
import {
  agreedEvents,
  closedEvents,
  contextAt,
  given,
  meetingOf,
  ongoingEvents,
  rich,
} from '../../../support/meeting-builders.ts';

const ANNA = { name: 'Anna Ek', personId: 'anna' } as const;
const BO = { name: 'Bo Al', personId: 'bo' } as const;
const ALL = ['attendance', 'opening', 'i1', 'i2', 'closing'];
const agree = { type: 'AgreeProtocol', data: {} } as const;
const check = (who: typeof ANNA | typeof BO): MeetingEvent => ({
  type: 'ProtocolChecked',
  data: { ...who, how: 'checked' },
});
const round: MeetingEvent = {
  type: 'ReviewOpened',
  data: { reviewers: [ANNA, BO], deadline: '2018-04-27', how: 'checked', asked: ['anna', 'bo'] },
};
const word = (reviewer: typeof ANNA | typeof BO, places: readonly string[] = ALL): MeetingEvent => ({
  type: 'WordGiven',
  data: { reviewer, places },
});
const clause: MeetingEvent = {
  type: 'ClauseRecorded',
  data: { itemId: 'i1', clauseId: 'c1', text: 'anta budgeten' },
};
const reworded: MeetingEvent = {
  type: 'ClauseReworded',
  data: { clauseId: 'c1', text: 'anta budgeten för 2019' },
};
const agreedAs = (revision: number, more: object = {}): MeetingEvent => ({
  type: 'ProtocolAgreed',
  data: { revision, number: '3/2018', date: '2018-04-25', signatories: [], ...more },
});
const agreed: readonly MeetingEvent[] = [...closedEvents(), clause, check(ANNA), agreedAs(1)];
const opened: MeetingEvent = { type: 'CorrectionOpened', data: { reason: 'Fel år.' } };
const correcting: readonly MeetingEvent[] = [...agreed, opened];

describe('agreeing a protocol that is out for review', () => {
  it('waits for the word of every reviewer, on all of it', () => {
    given([...closedEvents(), round])
      .when(agree)
      .thenRefused('review-not-finished', { names: 'Anna Ek, Bo Al' });
    given([...closedEvents(), round, word(ANNA), word(BO, ['i1', 'i2'])])
      .when(agree)
      .thenRefused('review-not-finished', { names: 'Bo Al' });
    const done = given([...closedEvents(), round, word(ANNA), word(BO)]).when(agree);
    expect(done.after().agreed?.revision).toBe(1);
  });

  it('takes a word that was registered for a reviewer as theirs', () => {
    const done = given([...closedEvents(), round, word(ANNA), check(BO)]).when(agree);
    expect(done.after().phase).toBe('agreed');
  });

  it('asks again after a change, of those alone whose word fell', () => {
    given([...closedEvents(), round, word(ANNA), word(BO), clause, word(ANNA, ['i1'])])
      .when(agree)
      .thenRefused('review-not-finished', { names: 'Bo Al' });
  });

  it('goes on with those who have answered, and with none, when the secretariat has ended the review', () => {
    const ended: MeetingEvent = { type: 'ReviewEnded', data: {} };
    for (const words of [[word(ANNA)], []])
      expect(
        given([...closedEvents(), round, ...words, ended])
          .when(agree)
          .after().phase,
      ).toBe('agreed');
  });

  it('waits until every proposal is answered', () => {
    const proposal: MeetingEvent = {
      type: 'WordingProposed',
      data: { proposalId: 'f1', reviewer: BO, place: 'i1', wording: { outcome: 'Tack.' } },
    };
    given([...closedEvents(), round, proposal, { type: 'ReviewEnded', data: {} }])
      .when(agree)
      .thenRefused('proposals-unanswered', { count: 1 });
  });
});

describe('agreeing without a round', () => {
  it('needs somebody’s word on something that still says so', () => {
    const all: readonly MeetingEvent[] = [
      { type: 'TextWritten', data: { place: 'opening', text: rich('Hej.') } },
      { type: 'TextWritten', data: { place: 'closing', text: rich('Slut.') } },
      clause,
      { type: 'OutcomeRecorded', data: { itemId: 'i2', text: 'Tack.' } },
      { type: 'PresenceCorrected', data: { personId: 'dag', presence: 'absent' } },
    ];
    given([...closedEvents(), check(ANNA), ...all])
      .when(agree)
      .thenRefused('not-checked-by-anyone');
    expect(
      given([...closedEvents(), check(ANNA), clause])
        .when(agree)
        .after().phase,
    ).toBe('agreed');
  });

  it('shows in the channel what was agreed, whatever was posted before', () => {
    const state = given([
      ...closedEvents(),
      clause,
      { type: 'DecisionsPosted', data: { itemId: 'i1' } },
      reworded,
      check(ANNA),
    ])
      .when(agree)
      .after();
    expect(state.items[0]?.posted?.clauses).toMatchObject([{ text: 'anta budgeten för 2019' }]);
    expect(state.items[1]).not.toHaveProperty('posted');
  });
});

describe('correcting what was agreed', () => {
  const open = (reason: string) => ({ type: 'OpenCorrection', data: { reason } }) as const;

  it('begins with a reason, which may get other words', () => {
    given(agreed).when(open(' Fel år. ')).thenEvents(opened);
    given(agreed).when(open(' ')).thenRefused('text-missing');
    given(correcting).when(open('Fel år.')).thenNothing();
    given(correcting)
      .when(open('Fel årtal.'))
      .thenEvents({ type: 'CorrectionOpened', data: { reason: 'Fel årtal.' } });
    given(closedEvents()).when(open('Fel år.')).thenRefused('wrong-phase');
    given(ongoingEvents()).when(open('Fel år.')).thenRefused('wrong-phase');
  });

  it('opens the draft for writing while what was agreed stands', () => {
    const draft = meetingOf([...correcting, reworded]);
    expect(draft).toMatchObject({ phase: 'closed', correction: { reason: 'Fel år.', by: 'sekr' } });
    expect(draft).not.toHaveProperty('agreed');
    const standing = standingOf(draft);
    expect(standing).toMatchObject({ phase: 'agreed', agreed: { revision: 1, number: '3/2018' } });
    expect(standing.items[0]?.clauses).toMatchObject([{ text: 'anta budgeten' }]);
    expect(agreedOf(meetingOf(closedEvents()))).toBeUndefined();
    expect(standingOf(meetingOf(agreed))).toEqual(meetingOf(agreed));
  });

  it('shows the channel nothing of the draft', () => {
    given([...correcting, reworded])
      .when({ type: 'PostDecisions', data: { itemId: 'i1' } })
      .thenRefused('wrong-phase');
  });

  it('asks for a word on what was changed, and on nothing else', () => {
    const draft = meetingOf([...correcting, reworded]);
    expect(askedPlaces(draft)).toEqual(['i1']);
    expect(placesMissing(draft, ANNA)).toEqual(['i1']);
    expect(askedPlaces(meetingOf(correcting))).toEqual([]);
    given([...correcting, reworded])
      .when(agree)
      .thenRefused('not-checked-by-anyone');
    given([...correcting, reworded, round, word(ANNA, ['i1'])])
      .when(agree)
      .thenRefused('review-not-finished', { names: 'Bo Al' });
  });

  it('becomes the next revision of the same number, with its reason', () => {
    const done = given([...correcting, reworded, check(ANNA)]).when(agree, {
      ...contextAt('10:00'),
      protocolNumber: '9/2018',
    });
    done.thenEvents({
      type: 'ProtocolAgreed',
      data: {
        revision: 2,
        number: '3/2018',
        date: '2018-04-20',
        signatories: [
          { name: 'Anna Ek', role: 'ordförande' },
          { name: 'Eva Ros', role: 'sekretariatschef' },
        ],
        reason: 'Fel år.',
      },
    });
    const state = done.after();
    expect(state.revisions.map(({ revision, reason }) => [revision, reason])).toEqual([
      [1, undefined],
      [2, 'Fel år.'],
    ]);
    expect(state).not.toHaveProperty('correction');
  });

  it('stays without a number where the first was agreed without', () => {
    const unnumbered: readonly MeetingEvent[] = [...agreedEvents(), opened, clause, check(BO)];
    const state = given(unnumbered)
      .when(agree, { ...contextAt('10:00'), protocolNumber: '9/2018' })
      .after();
    expect(state.agreed).toMatchObject({ revision: 2 });
    expect(state.agreed).not.toHaveProperty('number');
  });

  it('is no revision when it says the same as before', () => {
    given([...correcting, check(BO)])
      .when(agree)
      .thenRefused('nothing-corrected');
    const back: MeetingEvent = {
      type: 'ClauseReworded',
      data: { clauseId: 'c1', text: 'anta budgeten' },
    };
    given([...correcting, reworded, back, check(BO)])
      .when(agree)
      .thenRefused('nothing-corrected');
  });

  it('is abandoned without a trace in what is agreed', () => {
    const abandon = { type: 'AbandonCorrection', data: {} } as const;
    const when = given([...correcting, reworded, check(BO)]).when(abandon);
    when.thenEvents({ type: 'CorrectionAbandoned', data: {} });
    expect(when.after()).toEqual(meetingOf(agreed));
    given(agreed).when(abandon).thenNothing();
    given(closedEvents()).when(abandon).thenRefused('wrong-phase');
  });

  it('keeps what the product did meanwhile', () => {
    const archived: MeetingEvent = { type: 'ProtocolArchived', data: { revision: 1, files: [] } };
    const card: MeetingEvent = {
      type: 'CardPosted',
      data: { card: 'protocol', conversationId: 'k', activityId: 'a' },
    };
    const paper: MeetingEvent = {
      type: 'PaperAttached',
      data: { itemId: 'i1', paperId: 'p', title: 'Kalkyl', url: 'https://example.org/k' },
    };
    const state = meetingOf([
      ...correcting,
      archived,
      card,
      paper,
      { type: 'CorrectionAbandoned', data: {} },
    ]);
    expect(state.archived?.revision).toBe(1);
    expect(state.cards.has('protocol')).toBe(true);
    expect(state.arrivedPapers.has('p')).toBe(true);
    expect(state.items[0]?.plan.papers).toEqual([]);
  });
});
