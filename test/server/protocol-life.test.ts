import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewView } from '../../src/contract/protocol-life-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { recordArchived } from '../../src/domain/meeting/delivered/decide.ts';
import { meetingStream, rosterStream } from '../../src/usecases/streams.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { fileOf, A_MEETING, problemOf, startServer } from '../support/server-fixture.ts';
import { CHAIR, DIRECTOR, OTHER_DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';

const MEETING = 'protocols-life';
const REGISTRARS = {
  listId: 'registrar',
  name: 'Registratorer',
  addresses: [{ name: 'Ada', email: 'ada@example.org' }, { email: 'reg@example.org' }],
};

/** The life of one protocol, in its order, as the API shows it to each. */
describe('a protocol after the meeting', () => {
  let server: ServerFixture;
  let [first, second] = ['', ''];
  const closing = { instant: '2027-02-17T11:30:00.000Z', date: A_MEETING.date, time: '12:30' };

  beforeAll(async () => {
    server = await startServer({
      protocolFile: fileOf((_group, meeting) => `${meeting.phase}: ${JSON.stringify(meeting.items)}`),
    });
    const view = await server.meeting(MEETING);
    [first, second] = view.items.map(({ itemId }) => itemId) as [string, string];
    server.setTime(closing);
    await done({ type: 'StartMeeting', data: {} });
    await done({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: ['hedda'] } });
    await done({ type: 'RecordClause', data: { itemId: first, clauseId: 'c1', text: 'anta budgeten' } });
    await done({ type: 'CloseMeeting', data: { leftovers: 'keep' } });
  });
  afterAll(() => server.stop());

  const ask = (command: MeetingCommand, as = SECRETARY) => server.command(MEETING, command, { as });
  async function done(command: MeetingCommand, as = SECRETARY): Promise<MeetingView> {
    const answer = await ask(command, as);
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
    return (await answer.json()) as MeetingView;
  }
  const refusedAs = async (command: MeetingCommand, as = SECRETARY) => {
    const answer = await ask(command, as);
    return `${answer.status} ${(await problemOf(answer)).code}`;
  };
  const read = async (as: number) =>
    (await (await server.ask(`/api/v1/meetings/${MEETING}`, { as })).json()) as MeetingView;
  const reviewOf = async (as: number): Promise<ReviewView> => {
    const { review } = await read(as);
    if (!review) throw new Error('should see the review');
    return review;
  };
  const textOf = async (as: number) => JSON.stringify(await read(as));
  const noComment = (data: object = {}) =>
    ({ type: 'GiveWord', data: { verdict: 'no-comment', ...data } }) as const;

  it('offers the secretariat whom to ask, and nobody else', async () => {
    const { reviewSetup, review } = await read(SECRETARY);
    expect(review).toBeUndefined();
    expect(reviewSetup).toMatchObject({
      reviewers: [{ personId: 'hedda', name: 'Hedda Lindqvist' }],
      deadline: '2027-02-22',
      adjusting: false,
    });
    expect(reviewSetup?.candidates.map(({ personId }) => personId)).toContain('ruben');
    expect(await read(DIRECTOR)).not.toHaveProperty('reviewSetup');
  });

  it('lets a mere reader who is named read the draft and speak of it, for this meeting alone', async () => {
    expect(await textOf(READER)).not.toContain('anta budgeten');
    expect(await refusedAs(noComment(), READER)).toBe('403 not-allowed');
    await done({
      type: 'SendForReview',
      data: { reviewers: [{ personId: 'ruben' }, { personId: 'hedda' }, { name: 'Ada Ny' }] },
    });
    const reader = await read(READER);
    expect(reader.items[0]?.clauses).toMatchObject([{ text: 'anta budgeten' }]);
    expect(reader.review?.places[0]?.lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Närvarande: /)]),
    );
    expect(reader.can).toEqual(['GiveWord', 'WithdrawWord', 'ProposeWording']);
    expect(reader.review).toMatchObject({
      deadline: '2027-02-22',
      mine: true,
      reviewers: [
        { name: 'Ruben Lindqvist', isMe: true },
        { missing: [] },
        { name: 'Ada Ny', byPhone: true },
      ],
    });
    expect(await refusedAs(noComment({ reviewerId: 'hedda' }), READER)).toBe('403 not-allowed');
    await server.meeting('another-one');
    const elsewhere = await server.command('another-one', noComment(), { as: READER });
    expect((await problemOf(elsewhere)).code).toBe('not-allowed');
    for (const command of [
      { type: 'WriteText', data: { place: 'opening', text: [], basedOn: 0 } },
      { type: 'EndReview', data: {} },
      { type: 'AgreeProtocol', data: {} },
      { type: 'AnswerProposal', data: { proposalId: 'f1', answer: 'accepted' } },
    ] as const)
      expect(await refusedAs(command, READER)).toBe('403 not-allowed');
  });

  it('shows nothing of the review to others, though they see the draft they were at', async () => {
    const director = await read(DIRECTOR);
    expect(director.items[0]?.clauses).toMatchObject([{ text: 'anta budgeten' }]);
    expect(director).not.toHaveProperty('review');
    expect(await refusedAs(noComment(), DIRECTOR)).toBe('403 not-allowed');
    expect(await reviewOf(CHAIR)).toMatchObject({ mine: true });
  });

  it('takes a word on what was read, and asks again for what is changed', async () => {
    const { places } = await reviewOf(READER);
    const seen = places.find(({ place }) => place === first)?.seen ?? '';
    await done({ type: 'RewordClause', data: { clauseId: 'c1', text: 'anta budgeten för 2028' } });
    expect(await refusedAs(noComment({ place: first, seen }), READER)).toBe('409 place-changed-meanwhile');
    await done(noComment(), READER);
    await done({ type: 'RewordClause', data: { clauseId: 'c1', text: 'anta budget 2028' } });
    const after = (await reviewOf(READER)).places.find(({ place }) => place === first);
    expect(after).toMatchObject({
      mine: 'fallen',
      changes: [{ kind: 'clause', before: 'att anta budgeten för 2028', after: 'att anta budget 2028' }],
    });
    expect((await reviewOf(READER)).reviewers[0]?.missing).toEqual([first]);
  });

  it('shows a proposal to its author and to the secretariat, and writes it when it is accepted', async () => {
    await done(
      {
        type: 'ProposeWording',
        data: {
          proposalId: 'f1',
          place: first,
          wording: { clauses: [{ clauseId: 'c1', text: 'anta budgeten för 2028' }] },
          comment: 'Bestämd form.',
        },
      },
      READER,
    );
    expect((await reviewOf(SECRETARY)).proposals).toMatchObject([
      { by: 'Ruben Lindqvist', isMine: false, comment: 'Bestämd form.', outdated: false },
    ]);
    expect((await reviewOf(READER)).proposals).toMatchObject([{ isMine: true }]);
    const view = await done({ type: 'AnswerProposal', data: { proposalId: 'f1', answer: 'accepted' } });
    expect(view.items[0]?.clauses).toMatchObject([{ text: 'anta budgeten för 2028' }]);
    expect((await reviewOf(READER)).reviewers[0]?.missing).toEqual([]);
  });

  it('is agreed when everybody has spoken, by phone too', async () => {
    expect(await refusedAs({ type: 'AgreeProtocol', data: {} })).toBe('409 review-not-finished');
    expect((await read(SECRETARY)).notReady).toEqual({
      code: 'review-not-finished',
      params: { names: 'Hedda Lindqvist, Ada Ny' },
    });
    expect(await read(READER)).not.toHaveProperty('notReady');
    await done(noComment(), CHAIR);
    await done(noComment({ reviewerId: 'name:Ada Ny' }));
    expect(await read(SECRETARY)).not.toHaveProperty('notReady');
    const agreed = await done({ type: 'AgreeProtocol', data: {} });
    expect(agreed.agreed).toMatchObject({ revision: 1, number: '1/2027' });
    expect(agreed).not.toHaveProperty('review');
    expect((await read(READER)).can).toEqual([]);
  });

  it('goes on showing what was agreed to everybody outside the circle while it is corrected', async () => {
    expect(await refusedAs({ type: 'OpenCorrection', data: { reason: 'Fel år.' } }, DIRECTOR)).toBe(
      '403 not-allowed',
    );
    await done({ type: 'OpenCorrection', data: { reason: 'Fel år.' } });
    await done({ type: 'RewordClause', data: { clauseId: 'c1', text: 'anta budgeten för 2029' } });
    const reader = await read(READER);
    expect(reader).toMatchObject({ phase: 'agreed', agreed: { revision: 1, number: '1/2027' } });
    expect(JSON.stringify(reader)).not.toContain('2029');
    expect(JSON.stringify(reader)).not.toContain('Fel år');
    for (const as of [READER, DIRECTOR, SECRETARY]) {
      const page = await server.ask(`/api/v1/meetings/${MEETING}/protocol.html`, { as });
      const html = await page.text();
      expect(html).toMatch(/^agreed/);
      expect(html).not.toContain('2029');
    }
    const director = await read(OTHER_DIRECTOR);
    expect(director).toMatchObject({
      phase: 'closed',
      correction: { reason: 'Fel år.', by: 'Sara Lindqvist', of: { revision: 1, number: '1/2027' } },
    });
    expect(director.correction?.changes).toMatchObject([{ place: first, lines: [{ kind: 'clause' }] }]);
    const { coming, past } = (await (await server.ask('/api/v1/meetings', { as: READER })).json()) as {
      coming: { meetingId: string; phase: string }[];
      past: { meetingId: string; phase: string }[];
    };
    const row = [...coming, ...past].find(({ meetingId }) => meetingId === MEETING);
    expect(row?.phase).toBe('agreed');
  });

  it('asks those named for a word on the correction alone', async () => {
    await done({ type: 'SendForReview', data: { reviewers: [{ personId: 'ruben' }] } });
    const { places, reviewers } = await reviewOf(READER);
    expect(places.filter(({ asked }) => asked)).toMatchObject([
      { place: first, mine: 'fallen', changes: [{ after: 'att anta budgeten för 2029' }] },
    ]);
    expect(reviewers[0]?.missing).toEqual([first]);
    await done(noComment({ place: first }), READER);
    const again = await done({ type: 'AgreeProtocol', data: {} });
    expect(again).toMatchObject({
      agreed: { revision: 2, number: '1/2027' },
      revisions: [{ revision: 1 }, { revision: 2, reason: 'Fel år.', changes: [{ place: first }] }],
    });
    expect((await read(DIRECTOR)).revisions).toHaveLength(2);
    expect(await textOf(READER)).toContain('2029');
  });

  it('takes a late paper, signatures and dispatch from those who answer for it', async () => {
    await server.workplace.ledger.transact(rosterStream('exempel'), {
      actor: SYSTEM,
      moment: closing,
      decide: ({ settings }) => {
        const signed: GroupEvent = {
          type: 'SettingsChanged',
          data: { settings: { ...settings, signing: 'wanted', mailLists: [REGISTRARS] } },
        };
        return { ok: true, value: { events: [signed] } };
      },
    });
    const send = { type: 'DispatchProtocol', data: { dispatchId: 'd1', lists: ['registrar'] } } as const;
    expect(await refusedAs(send, DIRECTOR)).toBe('403 not-allowed');
    expect(await refusedAs(send)).toBe('409 not-archived-yet');
    await server.workplace.ledger.transact(meetingStream('exempel', MEETING), {
      actor: SYSTEM,
      moment: closing,
      decide: (state) => ({
        ok: true,
        value: { events: recordArchived(state, { revision: 2, files: [] }) },
      }),
    });
    expect(await refusedAs(send)).toBe('409 signature-missing');
    expect((await read(DIRECTOR)).signing).toMatchObject({
      waived: false,
      signatories: [{ name: 'Hedda Lindqvist', role: 'ordförande' }],
    });
    await done({ type: 'MarkSigned', data: { name: 'Hedda Lindqvist', how: 'paper', date: '2027-02-25' } });
    const paper = { itemId: second, paperId: 'p1', title: 'Bilder', url: 'https://example.org/bilder' };
    const withPaper = await done({ type: 'AttachPaper', data: paper });
    expect(withPaper.items[1]?.papers).toMatchObject([{ title: 'Bilder' }]);
    const sent = await done(send);
    expect(sent.dispatch).toMatchObject({
      lists: [{ name: 'Registratorer', recipients: ['Ada', 'reg@example.org'] }],
      extracts: { to: expect.any(Array), withoutAddress: [] },
      missingPapers: [],
      sent: [{ dispatchId: 'd1', revision: 2, to: ['Registratorer'], by: 'Sara Lindqvist' }],
    });
    expect(await read(DIRECTOR)).not.toHaveProperty('dispatch');
    const jobs = await server.store.outbox.claim('2027-03-01T00:00:00.000Z', 100, 1_000);
    const mails = jobs.filter(({ kind }) => kind === 'mail.send').map(({ payload }) => payload);
    expect(mails).toContainEqual({
      mail: 'protocol-dispatch',
      meetingId: MEETING,
      dispatchId: 'd1',
      listId: 'registrar',
    });
    expect(mails.filter((mail) => (mail as { mail: string }).mail === 'review-request')).toEqual([
      { mail: 'review-request', meetingId: MEETING, personId: 'ruben' },
      { mail: 'review-request', meetingId: MEETING, personId: 'hedda' },
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/@|budget/);
  });
});
