import { describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../../../src/domain/meeting/commands.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { placesMissing } from '../../../../src/domain/meeting/review/words.ts';
import { seenAt } from '../../../../src/domain/meeting/review/content.ts';
import type { Told } from '../../../support/meeting-builders.ts';
import { closedEvents, contextAt, given, meetingOf, rich } from '../../../support/meeting-builders.ts';

const BO = { name: 'Bo Al', personId: 'bo' } as const;
const out: readonly MeetingEvent[] = [
  ...closedEvents(),
  { type: 'TextWritten', data: { place: 'i1', text: rich('Bo redovisade budgeten.') } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'anta budgeten' } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c2', text: 'följa upp i höst' } },
  {
    type: 'ReviewOpened',
    data: { reviewers: [BO], deadline: '2018-04-27', how: 'checked', asked: ['bo'] },
  },
];
const ALL = ['attendance', 'opening', 'i1', 'i2', 'closing'];
const asBo = contextAt('09:00', { actor: { personId: 'bo', via: 'tab' } });
const propose = (data: object, place = 'i1'): MeetingCommand => ({
  type: 'ProposeWording',
  data: { proposalId: 'f1', place, wording: {}, ...data },
});
const proposed = (wording: object, more: object = {}): MeetingEvent => ({
  type: 'WordingProposed',
  data: { proposalId: 'f1', reviewer: BO, place: 'i1', wording, ...more },
});
const answer = (how: 'accepted' | 'declined', more: object = {}): MeetingCommand => ({
  type: 'AnswerProposal',
  data: { proposalId: 'f1', answer: how, ...more },
});
const answered = (how: 'accepted' | 'declined', more: object = {}): MeetingEvent => ({
  type: 'ProposalAnswered',
  data: { proposalId: 'f1', answer: how, ...more },
});

describe('proposing a wording', () => {
  it('keeps what differs from the draft, trimmed, and no more', () => {
    given(out)
      .when(
        propose({
          wording: {
            text: rich('Bo Al redovisade budgeten.'),
            clauses: [
              { clauseId: 'c1', text: ' att anta budgeten ' },
              { clauseId: 'c2', text: 'följa upp i höst' },
            ],
            outcome: ' ',
          },
          comment: ' Hela namnet. ',
        }),
        asBo,
      )
      .thenEvents(proposed({ text: rich('Bo Al redovisade budgeten.') }, { comment: 'Hela namnet.' }));
  });

  it('may be a comment alone, as it must be on who was there', () => {
    given(out)
      .when(propose({ comment: 'Dag var där.', wording: { outcome: 'x' } }, 'attendance'), asBo)
      .thenEvents(proposed({}, { place: 'attendance', comment: 'Dag var där.' }));
    given(out)
      .when(propose({ wording: { outcome: 'x' } }, 'attendance'), asBo)
      .thenRefused('nothing-proposed');
  });

  it('is refused when it says nothing, of nothing, by nobody asked, or of what has changed', () => {
    given(out).when(propose({}), asBo).thenRefused('nothing-proposed');
    given(out)
      .when(propose({ comment: 'x' }, 'i9'), asBo)
      .thenRefused('item-not-found');
    given(out)
      .when(propose({ comment: 'x' }), contextAt())
      .thenRefused('not-a-reviewer');
    given(closedEvents())
      .when(propose({ comment: 'x' }), asBo)
      .thenRefused('review-not-open');
    const seen = seenAt(meetingOf(out), 'i1');
    given([...out, { type: 'ClauseRemoved', data: { clauseId: 'c2' } }])
      .when(propose({ comment: 'x', seen }), asBo)
      .thenRefused('place-changed-meanwhile');
    given(out)
      .when(propose({ wording: { clauses: [{ clauseId: 'c1', text: 'att' }] } }), asBo)
      .thenRefused('text-missing');
    given([...out, { type: 'ClauseRecorded', data: { itemId: 'i2', clauseId: 'c9', text: 'y' } }])
      .when(propose({ wording: { clauses: [{ clauseId: 'c9', text: 'x' }] } }), asBo)
      .thenRefused('request-reused');
  });

  it('sent again is one, with other words another wording of the same, and once answered it stands', () => {
    const wish = { wording: { outcome: 'Gruppen tackar.' } };
    const before = [...out, proposed(wish.wording)];
    given(before).when(propose(wish), asBo).thenNothing();
    given(before)
      .when(propose({ wording: { outcome: 'Tack.' } }), asBo)
      .thenEvents(proposed({ outcome: 'Tack.' }));
    const after: readonly MeetingEvent[] = [
      ...before,
      { type: 'OutcomeRecorded', data: { itemId: 'i1', text: 'Gruppen tackar.' } },
      answered('accepted'),
    ];
    given(after).when(propose(wish), asBo).thenNothing();
    given(after)
      .when(propose({ wording: { outcome: 'Tack.' } }), asBo)
      .thenRefused('request-reused');
  });

  it('takes the place of the reviewer’s word there, and their word that of the proposal', () => {
    const word: MeetingEvent = { type: 'WordGiven', data: { reviewer: BO, places: ALL } };
    const state = meetingOf([...out, word, proposed({ outcome: 'Tack.' })]);
    expect(placesMissing(state, BO)).toEqual(['i1']);
    const all = { type: 'GiveWord', data: { verdict: 'no-comment' } } as const;
    given([...out, proposed({ outcome: 'Tack.' })])
      .when(all, asBo)
      .thenEvents({
        type: 'WordGiven',
        data: { reviewer: BO, places: ['attendance', 'opening', 'i2', 'closing'] },
      });
    given([...out, proposed({ outcome: 'Tack.' })])
      .when({ ...all, data: { ...all.data, place: 'i1' } }, asBo)
      .thenEvents(
        { type: 'ProposalWithdrawn', data: { proposalId: 'f1' } },
        { type: 'WordGiven', data: { reviewer: BO, places: ['i1'] } },
      );
  });

  it('is taken back by its author until it is answered', () => {
    const back: MeetingCommand = { type: 'WithdrawProposal', data: { proposalId: 'f1' } };
    const before = [...out, proposed({ outcome: 'Tack.' })];
    given(before)
      .when(back, asBo)
      .thenEvents({ type: 'ProposalWithdrawn', data: { proposalId: 'f1' } });
    given(before).when(back).thenRefused('not-a-reviewer');
    given(out).when(back, asBo).thenNothing();
    given([...before, answered('declined')])
      .when(back, asBo)
      .thenRefused('proposal-answered');
  });
});

describe('answering a proposal', () => {
  const accept = (wording: object, ...events: readonly MeetingEvent[]) =>
    given([...out, proposed(wording), ...events]).when(answer('accepted'));
  const word: MeetingEvent = { type: 'WordGiven', data: { reviewer: BO, places: ['i1'], through: 'f1' } };

  it('writes what is accepted in the same decision, and takes it for the proposer’s word', () => {
    const text = rich('Bo Al redovisade budgeten.');
    const when = accept({ text, outcome: 'Gruppen tackar.' });
    when.thenEvents(
      { type: 'TextWritten', data: { place: 'i1', text } },
      { type: 'OutcomeRecorded', data: { itemId: 'i1', text: 'Gruppen tackar.' } },
      answered('accepted'),
      word,
    );
    const state = when.after();
    expect(state.review.words).toMatchObject([{ place: 'i1', reviewer: BO, by: 'bo' }]);
    expect(placesMissing(state, BO)).toEqual(['attendance', 'opening', 'i2', 'closing']);
  });

  it('rewords, adds at its place and removes clauses', () => {
    accept({
      clauses: [
        { clauseId: 'ny', text: 'notera läget' },
        { clauseId: 'c2', text: 'följa upp i november' },
        { clauseId: 'sist', text: 'tacka Bo' },
      ],
    }).thenEvents(
      { type: 'ClauseRemoved', data: { clauseId: 'c1' } },
      {
        type: 'ClauseRecorded',
        data: { itemId: 'i1', clauseId: 'ny', text: 'notera läget', before: 'c2' },
      },
      { type: 'ClauseReworded', data: { clauseId: 'c2', text: 'följa upp i november' } },
      { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'sist', text: 'tacka Bo' } },
      answered('accepted'),
      word,
    );
  });

  it('never overwrites what somebody has written since', () => {
    const wording = { clauses: [{ clauseId: 'c1', text: 'anta budgeten för 2019' }] };
    accept(wording, {
      type: 'ClauseReworded',
      data: { clauseId: 'c2', text: 'följa upp i vår' },
    }).thenRefused('proposal-outdated');
    const byHand: readonly Told[] = [
      ...out,
      proposed(wording),
      { type: 'ClauseRemoved', data: { clauseId: 'c2' } },
    ];
    given(byHand)
      .when(answer('accepted', { byHand: true, comment: ' Infört. ' }))
      .thenEvents(answered('accepted', { byHand: true, comment: 'Infört.' }));
  });

  it('goes by the field: something else of the item may have changed, and then its author is asked again', () => {
    const text = rich('Bo Al redovisade budgeten.');
    accept({ text }, { type: 'ClauseRemoved', data: { clauseId: 'c2' } }).thenEvents(
      { type: 'TextWritten', data: { place: 'i1', text } },
      answered('accepted'),
    );
  });

  it('writes nothing that stands there already', () => {
    accept(
      { outcome: 'Gruppen tackar.' },
      { type: 'OutcomeRecorded', data: { itemId: 'i1', text: 'Gruppen tackar.' } },
    ).thenEvents(answered('accepted'));
  });

  it('declines without a change, and may think again', () => {
    const before = [...out, proposed({ outcome: 'Tack.' })];
    given(before)
      .when(answer('declined', { comment: 'Så sades det inte.' }))
      .thenEvents(answered('declined', { comment: 'Så sades det inte.' }));
    given([...before, answered('declined')])
      .when(answer('declined'))
      .thenNothing();
    given([...before, answered('declined')])
      .when(answer('accepted'))
      .thenEvents(
        { type: 'OutcomeRecorded', data: { itemId: 'i1', text: 'Tack.' } },
        answered('accepted'),
        word,
      );
    given([...before, answered('accepted')])
      .when(answer('declined'))
      .thenRefused('proposal-answered');
    given(out).when(answer('accepted')).thenRefused('proposal-not-found');
  });
});
