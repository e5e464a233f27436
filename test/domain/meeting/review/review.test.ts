import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../../../src/domain/meeting/state.ts';
import { decide } from '../../../../src/domain/meeting/decide.ts';
import { evolve } from '../../../../src/domain/meeting/evolve.ts';
import { contentAt, placesOf, seenAt } from '../../../../src/domain/meeting/review/content.ts';
import {
  placesHeldBy,
  placesMissing,
  reviewersMissing,
  standingWords,
} from '../../../../src/domain/meeting/review/words.ts';
import { same } from '../../../../src/domain/basics/same.ts';
import { aMember, someGroup } from '../../../support/group-builders.ts';
import { someCommand } from '../../../support/meeting-arbitraries.ts';
import {
  agreedEvents,
  aPlan,
  closedEvents,
  contextAt,
  doneBy,
  given,
  meetingOf,
  momentAt,
  ongoingEvents,
  recordedFrom,
  rich,
} from '../../../support/meeting-builders.ts';

const ANNA = { name: 'Anna Ek', personId: 'anna' } as const;
const BO = { name: 'Bo Al', personId: 'bo' } as const;
const ADA = { name: 'Ada Ny' } as const;
const group = someGroup({}, [
  aMember({ personId: 'sekr', name: 'Eva Ros', organisation: 'sekretariatet', roles: ['secretariat'] }),
  aMember({ personId: 'anna', roles: ['director', 'chair'] }),
  aMember({ personId: 'bo', name: 'Bo Al' }),
  aMember({ personId: 'siv', name: 'Siv Holm', roles: ['reader'] }),
]);
const inGroup = contextAt('09:00', { group });
const by = (personId: string) => contextAt('09:00', { actor: { personId, via: 'tab' }, group });
const opened = (overrides: object = {}): MeetingEvent => ({
  type: 'ReviewOpened',
  data: {
    reviewers: [ANNA, BO],
    deadline: '2018-04-27',
    how: 'checked',
    asked: ['anna', 'bo'],
    ...overrides,
  },
});
const written: readonly MeetingEvent[] = [
  ...closedEvents(),
  { type: 'TextWritten', data: { place: 'i1', text: rich('Bo redovisade budgeten.') } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'anta budgeten' } },
  { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c2', text: 'följa upp i höst' } },
];
const out: readonly MeetingEvent[] = [...written, opened()];
const word = (
  places: readonly string[],
  reviewer: typeof ANNA | typeof BO | typeof ADA = ANNA,
): MeetingEvent => ({
  type: 'WordGiven',
  data: { reviewer, places },
});
const noComment = (data: object = {}) =>
  ({ type: 'GiveWord', data: { verdict: 'no-comment', ...data } }) as const;
const ALL = ['attendance', 'opening', 'i1', 'i2', 'closing'];

describe('sending the draft for review', () => {
  const send = (data: object = {}) => ({ type: 'SendForReview', data }) as const;

  it('goes to those named until a day, with the names that roster and meeting have for them', () => {
    given(written)
      .when(
        send({
          reviewers: [{ personId: 'siv', name: 'Någon annan' }, { personId: 'bo' }, { name: ' Ada Ny ' }],
          deadline: '2018-04-25',
        }),
        inGroup,
      )
      .thenEvents({
        type: 'ReviewOpened',
        data: {
          reviewers: [{ name: 'Siv Holm', personId: 'siv' }, BO, ADA],
          deadline: '2018-04-25',
          how: 'checked',
          asked: ['siv', 'bo'],
        },
      });
  });

  it('goes to the adjusters of the group when nobody is named, else to whoever chaired', () => {
    given(written)
      .when(send(), inGroup)
      .thenEvents(opened({ reviewers: [ANNA], deadline: '2018-04-25', asked: ['anna'] }));
    const adjusting = someGroup({ reviewDays: 3, formal: { adjusting: true } }, [
      ...group.members,
      aMember({ personId: 'gun', name: 'Gun Ek', roles: ['adjuster'] }),
    ]);
    given(written)
      .when(send(), { ...inGroup, group: adjusting })
      .thenEvents(
        opened({
          reviewers: [{ name: 'Gun Ek', personId: 'gun' }],
          deadline: '2018-04-23',
          how: 'approved',
          asked: ['gun'],
        }),
      );
  });

  it('can be given more time and more people, of whom the new ones are told', () => {
    given(out)
      .when(send({ reviewers: [{ personId: 'bo' }, { personId: 'siv' }], deadline: '2018-04-30' }), inGroup)
      .thenEvents(
        opened({
          reviewers: [BO, { name: 'Siv Holm', personId: 'siv' }],
          deadline: '2018-04-30',
          asked: ['siv'],
        }),
      );
    given(out)
      .when(send({ reviewers: [{ personId: 'anna' }, { personId: 'bo' }], deadline: '2018-04-27' }), inGroup)
      .thenNothing();
  });

  it('tells everybody anew once a round has been ended, and keeps the words that were given', () => {
    const again = send({ reviewers: [{ personId: 'anna' }], deadline: '2018-04-28' });
    const when = given([...out, word(ALL), { type: 'ReviewEnded', data: {} }]).when(again, inGroup);
    when.thenEvents(opened({ reviewers: [ANNA], deadline: '2018-04-28', asked: ['anna'] }));
    expect(placesMissing(when.after(), ANNA)).toEqual([]);
  });

  it('is refused without anybody, for a stranger, to a day that is none or has passed, and before the meeting is closed', () => {
    given(written)
      .when(send({ reviewers: [] }), inGroup)
      .thenRefused('nobody-to-review');
    given(written)
      .when(send({ reviewers: [{ personId: 'okänd' }] }), inGroup)
      .thenRefused('person-not-found');
    given(written)
      .when(send({ reviewers: [{ name: ' ' }] }), inGroup)
      .thenRefused('text-missing');
    given(written)
      .when(send({ deadline: 'snart' }), inGroup)
      .thenRefused('invalid-date', { value: 'snart' });
    given(written)
      .when(send({ deadline: '2018-04-19' }), inGroup)
      .thenRefused('review-deadline-passed');
    given(ongoingEvents()).when(send(), inGroup).thenRefused('wrong-phase');
    given(agreedEvents()).when(send(), inGroup).thenRefused('wrong-phase');
  });

  it('is ended once, by whoever answers for the protocol', () => {
    const end = { type: 'EndReview', data: {} } as const;
    given(out).when(end).thenEvents({ type: 'ReviewEnded', data: {} });
    given([...out, { type: 'ReviewEnded', data: {} }])
      .when(end)
      .thenNothing();
    given(written).when(end).thenRefused('review-not-open');
  });
});

describe('reminding those whose word is missing', () => {
  const remind = (data: object = {}) =>
    ({ type: 'RemindReviewers', data: { reminderId: 'r1', ...data } }) as const;
  const reach = (...ids: readonly string[]) => contextAt('09:00', { reachable: new Set(ids), group });

  it('reaches those whom mail reaches and who have not said everything', () => {
    given([...out, word(ALL)])
      .when(remind(), reach('anna', 'bo'))
      .thenEvents({ type: 'ReviewersReminded', data: { reminderId: 'r1', personIds: ['bo'] } });
    given([...out, word(ALL), word(ALL, BO)])
      .when(remind(), reach('anna', 'bo'))
      .thenRefused('everybody-answered');
    given(out).when(remind(), reach('sekr')).thenRefused('no-address-to-remind');
    given(written).when(remind(), reach('anna')).thenRefused('review-not-open');
  });

  it('comes once under its id, and to nobody twice within twelve hours unless just that is asked for', () => {
    const reminded: readonly MeetingEvent[] = [
      ...out,
      { type: 'ReviewersReminded', data: { reminderId: 'r1', personIds: ['anna'] } },
    ];
    const soon = { ...reach('anna'), moment: momentAt('12:00') };
    given(reminded).when(remind(), soon).thenNothing();
    given(reminded)
      .when(remind({ reminderId: 'r2' }), soon)
      .thenRefused('reminded-recently');
    given(reminded)
      .when(remind({ reminderId: 'r2', again: true }), soon)
      .thenEvents({ type: 'ReviewersReminded', data: { reminderId: 'r2', personIds: ['anna'] } });
    given(reminded)
      .when(remind({ reminderId: 'r2' }), { ...soon, moment: momentAt('12:00', '2018-04-21') })
      .thenEvents({ type: 'ReviewersReminded', data: { reminderId: 'r2', personIds: ['anna'] } });
  });
});

describe('no comment', () => {
  it('is said of one place or of all that are left, once', () => {
    given(out)
      .when(noComment({ place: 'i1' }), by('anna'))
      .thenEvents(word(['i1']));
    given([...out, word(['i1'])])
      .when(noComment({ place: 'i1' }), by('anna'))
      .thenNothing();
    given([...out, word(['i1'])])
      .when(noComment(), by('anna'))
      .thenEvents(word(['attendance', 'opening', 'i2', 'closing']));
    given([...out, word(ALL)])
      .when(noComment(), by('anna'))
      .thenNothing();
  });

  it('is registered for somebody who said it by phone, and stands as such (D4)', () => {
    const when = given([...written, opened({ reviewers: [BO, ADA] })]).when(
      noComment({ reviewerId: 'name:Ada Ny' }),
      inGroup,
    );
    when.thenEvents(word(ALL, ADA));
    expect(standingWords(when.after())).toEqual([
      expect.objectContaining({ reviewer: ADA, by: 'sekr', except: [] }),
    ]);
  });

  it('is for those who are asked, of what there is, while the review is out', () => {
    given(out).when(noComment(), by('cia')).thenRefused('not-a-reviewer');
    given(out)
      .when(noComment({ place: 'i9' }), by('anna'))
      .thenRefused('item-not-found');
    given(written).when(noComment(), by('anna')).thenRefused('review-not-open');
    given([...out, { type: 'ReviewEnded', data: {} }])
      .when(noComment(), by('anna'))
      .thenRefused('review-not-open');
  });

  it('stands on what was read: of what has changed meanwhile it is refused', () => {
    const read = meetingOf(out);
    const seen = { one: seenAt(read, 'i1'), all: seenAt(read) };
    given(out)
      .when(noComment({ place: 'i1', seen: seen.one }), by('anna'))
      .thenEvents(word(['i1']));
    const changed: readonly MeetingEvent[] = [
      ...out,
      { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'avslå budgeten' } },
    ];
    given(changed)
      .when(noComment({ place: 'i1', seen: seen.one }), by('anna'))
      .thenRefused('place-changed-meanwhile');
    given(changed)
      .when(noComment({ seen: seen.all }), by('anna'))
      .thenRefused('place-changed-meanwhile');
    given(changed)
      .when(noComment({ place: 'i2', seen: seenAt(read, 'i2') }), by('anna'))
      .thenEvents(word(['i2']));
  });

  it('is taken back by the one who said it', () => {
    const back = (data: object = {}) => ({ type: 'WithdrawWord', data }) as const;
    given([...out, word(['i1', 'i2'])])
      .when(back({ place: 'i1' }), by('anna'))
      .thenEvents({ type: 'WordWithdrawn', data: { reviewerId: 'anna', places: ['i1'] } });
    given(out).when(back(), by('anna')).thenNothing();
    given(out).when(back(), by('cia')).thenRefused('not-a-reviewer');
    const state = meetingOf([
      ...out,
      word(ALL),
      { type: 'WordWithdrawn', data: { reviewerId: 'anna', places: ['i1'] } },
    ]);
    expect(placesMissing(state, ANNA)).toEqual(['i1']);
  });
});

describe('a word', () => {
  it('falls with a change of its place alone, and stands again when the same words do', () => {
    const state = meetingOf([...out, word(ALL)]);
    const reworded = meetingOf(
      [{ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'avslå budgeten' } }],
      state,
    );
    expect(placesMissing(reworded, ANNA)).toEqual(['i1']);
    expect(reviewersMissing(reworded)).toEqual([ANNA, BO]);
    const back = meetingOf(
      [{ type: 'ClauseReworded', data: { clauseId: 'c1', text: 'anta budgeten' } }],
      reworded,
    );
    expect(placesMissing(back, ANNA)).toEqual([]);
  });

  it.each<readonly [string, string, MeetingEvent]>([
    ['text', 'i2', { type: 'TextWritten', data: { place: 'i2', text: rich('Nytt.') } }],
    ['the opening', 'opening', { type: 'TextWritten', data: { place: 'opening', text: rich('Hej.') } }],
    ['the closing', 'closing', { type: 'TextWritten', data: { place: 'closing', text: rich('Slut.') } }],
    ['a new clause', 'i1', { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c3', text: 'x' } }],
    ['a clause away', 'i1', { type: 'ClauseRemoved', data: { clauseId: 'c2' } }],
    [
      'a condition',
      'i1',
      { type: 'ClauseConditioned', data: { clauseId: 'c1', conditions: ['Högst ett år.'] } },
    ],
    ['an outcome', 'i2', { type: 'OutcomeRecorded', data: { itemId: 'i2', text: 'Gruppen tackar.' } }],
    ['a title', 'i2', { type: 'ItemChanged', data: { itemId: 'i2', plan: aPlan({ title: 'Fiber' }) } }],
    [
      'who was there',
      'attendance',
      { type: 'PresenceCorrected', data: { personId: 'dag', presence: 'absent' } },
    ],
  ])('falls when %s changes, and no other word does', (_what, place, event) => {
    const state = meetingOf([event], meetingOf([...out, word(ALL)]));
    expect(placesMissing(state, ANNA)).toEqual([place]);
  });

  it('is not asked of a break, until something is written about it', () => {
    const lunch: MeetingEvent = {
      type: 'ItemAdded',
      data: { itemId: 'lunch', plan: aPlan({ kind: 'break', title: 'Lunch' }) },
    };
    const state = meetingOf([...written, lunch, opened(), word(ALL)]);
    expect(placesMissing(state, ANNA)).toEqual([]);
    expect(standingWords(state)).toMatchObject([{ reviewer: ANNA, except: [] }]);
    const told = meetingOf([{ type: 'TextWritten', data: { place: 'lunch', text: rich('Tal.') } }], state);
    expect(placesMissing(told, ANNA)).toEqual(['lunch']);
    expect(standingWords(told)).toMatchObject([{ reviewer: ANNA, except: ['lunch'] }]);
  });

  it('stands when a promised paper has come, and when the channel is shown the decisions', () => {
    const papers = [{ paperId: 'p1', title: 'Kalkyl' }];
    const before: readonly MeetingEvent[] = [
      ...written,
      { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ papers }) } },
      opened(),
      word(ALL),
    ];
    const state = meetingOf([
      ...before,
      {
        type: 'PaperAttached',
        data: { itemId: 'i1', paperId: 'p1', title: 'Kalkyl', url: 'https://example.org/k' },
      },
      { type: 'DecisionsPosted', data: { itemId: 'i1' } },
    ]);
    expect(state.items[0]?.plan.papers).toEqual([{ ...papers[0], url: 'https://example.org/k' }]);
    expect(placesMissing(state, ANNA)).toEqual([]);
  });

  it('stands at every place whose content is the same as when it was given, whatever is done (law)', () => {
    const writing = fc.array(
      someCommand(
        'WriteText',
        'RecordClause',
        'RewordClause',
        'RemoveClause',
        'RecordOutcome',
        'ChangeItem',
        'ConfirmAttendance',
        'CorrectPresence',
        'SetConditions',
        'NoteGuidance',
        'PostDecisions',
        'AnswerProposal',
        'SendForReview',
      ),
      { maxLength: 15 },
    );
    const given = meetingOf([...out, word(ALL)]);
    fc.assert(
      fc.property(writing, (commands) => {
        const state = commands.reduce<MeetingState>((before, command) => {
          const answer = decide(before, command, contextAt());
          return answer.ok ? recordedFrom(answer.value).reduce(evolve, before) : before;
        }, given);
        const unchanged = placesOf(state).filter((place) =>
          same(contentAt(given, place), contentAt(state, place)),
        );
        expect([...placesHeldBy(state, ANNA)].toSorted()).toEqual(unchanged.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

describe('a word on all of it, registered for somebody', () => {
  const check: MeetingEvent = { type: 'ProtocolChecked', data: { ...ANNA, how: 'checked' } };

  it('counts as the reviewer’s, and asks again for what is changed', () => {
    const state = meetingOf([...out, check]);
    expect(placesMissing(state, ANNA)).toEqual([]);
    const changed = meetingOf([{ type: 'ClauseRemoved', data: { clauseId: 'c2' } }], state);
    expect(placesMissing(changed, ANNA)).toEqual(['i1']);
    expect(standingWords(changed)).toEqual([{ reviewer: ANNA, how: 'checked', by: 'sekr', except: ['i1'] }]);
  });

  it('said again after a change is a new word, and without one it is none', () => {
    const mark = { type: 'MarkChecked', data: { ...ANNA, how: 'checked' } } as const;
    given([...written, check])
      .when(mark)
      .thenNothing();
    given([...written, check, { type: 'ClauseRemoved', data: { clauseId: 'c2' } }])
      .when(mark)
      .thenEvents(check);
  });

  it('is their own where they gave it themselves', () => {
    const state = meetingOf([...out, doneBy('anna', word(ALL))]);
    expect(standingWords(state)).toEqual([{ reviewer: ANNA, how: 'checked', by: 'anna', except: [] }]);
  });
});
