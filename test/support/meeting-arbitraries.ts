import * as fc from 'fast-check';
import type { MeetingCommand, MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import type { AskedReviewer } from '../../src/domain/meeting/review/commands.ts';
import { SIGNATURE_KINDS } from '../../src/domain/meeting/signing/state.ts';
import {
  ATTENDANCE,
  CHECK_KINDS,
  CLOSING,
  DEFERRED_TO,
  ITEM_KINDS,
  LEFTOVER_CHOICES,
  OPENING,
  PRESENCES,
  RESERVATION_KINDS,
} from '../../src/domain/meeting/vocabulary.ts';
import type { WishedFor } from '../../src/domain/pending/entry.ts';
import { rich, someDetails } from './meeting-builders.ts';

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const optional = <K extends string, T>(key: K, of: fc.Arbitrary<T>) =>
  fc
    .option(of, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value })) as fc.Arbitrary<{
    [Key in K]?: T;
  }>;
const merged = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.tuple(a, b).map(([left, right]) => ({ ...left, ...right }));

const people = oneOf('anna', 'bo', 'cia', 'dag', 'sekr', 'substitute:cia', 'g1', 'nobody');
const itemIds = oneOf('i1', 'i2', 'i3', 'i4');
const clauseIds = oneOf('c1', 'c2', 'c3');
const places = oneOf<string>(OPENING, CLOSING, ATTENDANCE, 'i1', 'i2', 'x');
const reviewers = oneOf('anna', 'bo', 'name:Ada', 'sekr');
const times = oneOf('08:30', '09:00', '10:40', '11:00', '12:00', 'nu', '24:00');
const words = oneOf('', ' ', 'att anta planen', 'anta planen', 'Budget', '*<b>”x”', 'å'.repeat(400));

const tally = fc.oneof(
  fc.record({ count: oneOf(0, 5, -1) }),
  fc.record({ people: fc.array(people, { maxLength: 2 }) }),
);

/** A reply, sound or not. */
export const someReply = fc.oneof(
  fc.constant({ kind: 'attending' } as const),
  fc.constant({ kind: 'remote' } as const),
  merged(fc.constant({ kind: 'partial' } as const), merged(optional('from', times), optional('to', times))),
  merged(
    fc.constant({ kind: 'declined' } as const),
    optional('substitute', fc.record({ name: oneOf('Ada Dal', 'Ove Ek', '') })),
  ),
);

const presenters = fc.array(merged(fc.record({ name: words }), optional('organisation', words)), {
  maxLength: 2,
});
const plan = merged(
  fc.record({ kind: oneOf(...ITEM_KINDS), title: words, presenters, papers: fc.constant([]) }),
  merged(
    optional(
      'slots',
      fc.array(fc.record({ slotId: oneOf('s1', 's2'), title: words, presenters }), { maxLength: 2 }),
    ),
    merged(
      optional('theme', fc.record({ goalArea: words })),
      optional('origin', fc.record({ kind: oneOf('proposal' as const), name: words })),
    ),
  ),
);

const invitations = oneOf('v1', 'v2');

const data: {
  readonly [Type in MeetingCommandType]: fc.Arbitrary<Extract<MeetingCommand, { type: Type }>['data']>;
} = {
  ChangeDetails: merged(
    fc.record({ title: words, start: times }),
    optional('endDate', oneOf('2018-04-21', '2018-04-19')),
  ).map((given) => ({ details: someDetails(given) })),
  AddItem: merged(fc.record({ itemId: itemIds, plan }), optional('before', itemIds)),
  AddItems: fc.record({
    items: fc.array(
      merged(
        fc.oneof(
          fc.record({ itemId: itemIds, plan }),
          fc.record({ itemId: itemIds, pendingId: oneOf('p1', 'p2', 'p3') }),
        ),
        optional('before', itemIds),
      ),
      { maxLength: 3 },
    ),
  }),
  ChangeItem: fc.record({ itemId: itemIds, plan }),
  MoveItem: merged(fc.record({ itemId: itemIds }), optional('before', itemIds)),
  RemoveItem: fc.record({ itemId: itemIds }),
  InviteGuest: words.map((name) => ({ guest: { guestId: 'g1', name } })),
  WithdrawGuest: fc.constant({ guestId: 'g1' }),
  PostNotice: fc.constant({}),
  Reply: fc.record({ personId: people, reply: someReply }),
  RemindUnanswered: merged(fc.record({ reminderId: oneOf('r1', 'r2', '') }), optional('again', fc.boolean())),
  StartMeeting: optional('time', times),
  ConfirmAttendance: fc.record({
    missing: fc.array(people, { maxLength: 2 }),
    alsoPresent: fc.array(people, { maxLength: 2 }),
  }),
  RegisterArrival: merged(
    fc.record({ personId: people }),
    merged(optional('time', times), optional('approximate', fc.boolean())),
  ),
  RegisterDeparture: merged(
    fc.record({ personId: people }),
    merged(optional('time', times), optional('approximate', fc.boolean())),
  ),
  CorrectPresence: merged(
    fc.record({ personId: people, presence: oneOf(...PRESENCES) }),
    merged(
      merged(optional('from', times), optional('to', times)),
      merged(optional('parts', fc.boolean()), optional('toApproximate', fc.boolean())),
    ),
  ),
  StartItem: merged(fc.record({ itemId: itemIds }), optional('time', times)),
  NextItem: optional('time', times),
  StartBreak: optional('time', times),
  EndBreak: optional('time', times),
  SetItemTimes: merged(
    fc.record({ itemId: itemIds }),
    merged(optional('start', times), optional('end', times)),
  ),
  SetBreaks: fc.record({ breaks: fc.array(fc.record({ from: times, to: times }), { maxLength: 2 }) }),
  SetMeetingTimes: merged(fc.record({ start: times }), optional('end', times)),
  TakeOver: fc.constant({}),
  WriteText: fc.record({
    place: oneOf(OPENING, CLOSING, 'i1', 'i2', 'x'),
    text: words.map(rich),
    basedOn: fc.nat({ max: 2 }),
  }),
  RecordClause: merged(
    fc.record({ itemId: itemIds, clauseId: clauseIds, text: words }),
    optional('before', clauseIds),
  ),
  RewordClause: fc.record({ clauseId: clauseIds, text: words }),
  RemoveClause: fc.record({ clauseId: clauseIds }),
  SetConditions: fc.record({ clauseId: clauseIds, conditions: fc.array(words, { maxLength: 3 }) }),
  SetFunding: merged(
    fc.record({ clauseId: clauseIds }),
    optional('funding', fc.record({ amount: oneOf(100, 0, -1, 1.5, 250_000), source: words })),
  ),
  NoteGuidance: fc.record({
    itemId: itemIds,
    guidance: fc.record({ guidanceId: oneOf('m1', 'm2'), text: words, inProtocol: fc.boolean() }),
  }),
  RemoveGuidance: fc.record({ guidanceId: oneOf('m1', 'm2') }),
  RecordOutcome: fc.record({ itemId: itemIds, text: words }),
  PostDecisions: fc.record({ itemId: itemIds }),
  NoteRecusal: fc.record({ itemId: itemIds, personId: people }),
  WithdrawRecusal: fc.record({ itemId: itemIds, personId: people }),
  RecordVote: fc.record({
    itemId: itemIds,
    vote: merged(
      fc.record({
        voteId: oneOf('v1', 'v2'),
        proposals: fc.array(fc.record({ text: words, for: tally }), { maxLength: 2 }),
      }),
      merged(optional('against', tally), optional('abstained', tally)),
    ),
  }),
  RemoveVote: fc.record({ voteId: oneOf('v1', 'v2') }),
  NoteReservation: fc.record({
    itemId: itemIds,
    reservation: fc.record({
      reservationId: oneOf('r1', 'r2'),
      personId: people,
      kind: oneOf(...RESERVATION_KINDS),
      text: words,
    }),
  }),
  RemoveReservation: fc.record({ reservationId: oneOf('r1', 'r2') }),
  DismissSignal: fc.record({ signalId: fc.constantFrom('s1', 's2') }),
  Undo: fc.record({ version: fc.nat({ max: 40 }) }),
  CloseMeeting: merged(optional('time', times), optional('leftovers', oneOf(...LEFTOVER_CHOICES))),
  ChooseLeftover: fc.record({ itemId: itemIds, choice: oneOf(...LEFTOVER_CHOICES) }),
  PlaceMatter: merged(
    fc.record({ pendingId: oneOf('p1', 'p2', 'p3'), itemId: itemIds }),
    optional('before', itemIds),
  ),
  DeferItem: fc.record({
    itemId: itemIds,
    deferral: merged(
      fc.record({ to: fc.uniqueArray(oneOf(...DEFERRED_TO)) }),
      merged(optional('date', oneOf('2018-05-18', 'snart')), optional('note', words)),
    ),
  }),
  ResumeItem: fc.record({ itemId: itemIds }),
  PlanFollowUp: merged(
    fc.record({
      itemId: itemIds,
      followUpId: oneOf('f1', 'f2'),
      title: words,
      wishedFor: oneOf<WishedFor>({ kind: 'next' }, { kind: 'text', text: 'hösten 2018' }),
    }),
    optional('clauseId', clauseIds),
  ),
  DropFollowUp: fc.record({ followUpId: oneOf('f1', 'f2') }),
  EndRehearsal: fc.constant({}),
  CancelMeeting: optional('reason', words),
  MarkChecked: merged(
    fc.record({ name: oneOf('Anna Ek', 'Bo Al', ''), how: oneOf(...CHECK_KINDS) }),
    optional('personId', people),
  ),
  WithdrawCheck: fc.record({ name: oneOf('Anna Ek', 'Bo Al') }),
  SendForReview: merged(
    optional(
      'reviewers',
      fc.array(
        oneOf<AskedReviewer>(
          { personId: 'anna' },
          { personId: 'bo' },
          { name: 'Ada' },
          { personId: 'nobody' },
        ),
        { maxLength: 2 },
      ),
    ),
    merged(
      optional('deadline', oneOf('2018-04-27', '2018-04-01', 'snart')),
      optional('how', oneOf(...CHECK_KINDS)),
    ),
  ),
  EndReview: fc.constant({}),
  RemindReviewers: merged(fc.record({ reminderId: oneOf('r1', 'r2', '') }), optional('again', fc.boolean())),
  GiveWord: merged(
    fc.constant({ verdict: 'no-comment' } as const),
    merged(
      optional('place', places),
      merged(optional('seen', oneOf('x')), optional('reviewerId', reviewers)),
    ),
  ),
  WithdrawWord: merged(optional('place', places), optional('reviewerId', reviewers)),
  ProposeWording: merged(
    fc.record({
      proposalId: oneOf('f1', 'f2'),
      place: places,
      wording: merged(
        optional('text', words.map(rich)),
        merged(
          optional('clauses', fc.array(fc.record({ clauseId: clauseIds, text: words }), { maxLength: 2 })),
          optional('outcome', words),
        ),
      ),
    }),
    optional('comment', words),
  ),
  InvitePresenter: merged(
    fc.record({ invitationId: invitations, itemId: itemIds, name: words }),
    merged(
      optional('slotId', oneOf('s1', 's2')),
      optional('email', oneOf('ada@example.org', 'ingen adress')),
    ),
  ),
  WithdrawPresenterLink: fc.record({ invitationId: invitations }),
  RenewPresenterLink: fc.record({ invitationId: invitations }),
  TakeBroughtPaper: fc.record({ paperId: oneOf('p8', 'p9') }),
  DeclineBroughtPaper: fc.record({ paperId: oneOf('p8', 'p9') }),
  LetPresenterIn: fc.record({ invitationId: invitations }),
  ThankPresenter: fc.record({ invitationId: invitations }),
  WithdrawProposal: fc.record({ proposalId: oneOf('f1', 'f2') }),
  AnswerProposal: merged(
    fc.record({ proposalId: oneOf('f1', 'f2'), answer: oneOf('accepted' as const, 'declined' as const) }),
    optional('byHand', fc.boolean()),
  ),
  AgreeProtocol: fc.constant({}),
  OpenCorrection: fc.record({ reason: oneOf('Fel belopp.', 'Fel namn.', ' ') }),
  AbandonCorrection: fc.constant({}),
  MarkSigned: fc.record({
    name: oneOf('Anna Ek', 'Eva Ros', 'Ada'),
    how: oneOf(...SIGNATURE_KINDS),
    date: oneOf('2018-04-27', 'i går'),
  }),
  WithdrawSignature: fc.record({ name: oneOf('Anna Ek', 'Ada') }),
  WaiveSigning: fc.constant({}),
  AttachPaper: merged(
    fc.record({ itemId: itemIds, paperId: oneOf('p1', 'p2'), url: oneOf('https://example.org/p', '') }),
    optional('title', words),
  ),
  DispatchProtocol: merged(
    merged(
      fc.record({ dispatchId: oneOf('d1', 'd2'), lists: fc.constant([]) }),
      optional('extracts', fc.boolean()),
    ),
    optional('alsoTo', oneOf([{ email: 'ada@example.org' }], [{ email: 'ingen adress' }], [])),
  ),
};

/** Any command of one of these types, sound or not; all types when none is named. */
export function someCommand(...types: readonly MeetingCommandType[]): fc.Arbitrary<MeetingCommand> {
  const chosen = types.length > 0 ? types : (Object.keys(data) as MeetingCommandType[]);
  return fc.oneof(
    ...chosen.map((type) => data[type].map((facts) => ({ type, data: facts }) as MeetingCommand)),
  );
}

/** The wishes that carry a meeting forward, in their order. */
const FORWARDS: readonly MeetingCommand[] = [
  { type: 'PostNotice', data: {} },
  { type: 'StartMeeting', data: {} },
  { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } },
  { type: 'CloseMeeting', data: { leftovers: 'carry-over' } },
  { type: 'MarkChecked', data: { name: 'Anna Ek', how: 'checked' } },
  { type: 'AgreeProtocol', data: {} },
];

/** A history of wishes that ends in any phase: some of the way forward, with anything asked between the steps. */
export const someCommands: fc.Arbitrary<readonly MeetingCommand[]> = fc
  .tuple(
    fc.nat({ max: FORWARDS.length }),
    fc.array(fc.array(someCommand(), { maxLength: 12, size: 'max' }), {
      minLength: FORWARDS.length + 1,
      maxLength: FORWARDS.length + 1,
    }),
  )
  .map(([steps, between]) =>
    between.slice(0, steps + 1).flatMap((asked, index) => [...FORWARDS.slice(index - 1, index), ...asked]),
  );
