import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InquiryListView, InquiryView } from '../../src/contract/inquiry-views.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { InquiryCommand, InquiryCommandType } from '../../src/domain/inquiry/commands.ts';
import type { Question } from '../../src/domain/inquiry/vocabulary.ts';
import { commandDoor } from '../support/command-door.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { A_QUESTION, INQUIRY_EXAMPLES } from '../support/server-inquiry-commands.ts';
import {
  CHAIR,
  DIRECTOR,
  NOBODY,
  OTHER_DIRECTOR,
  READER,
  SECRETARY,
  STRANGER,
} from '../support/server-people.ts';

describe('inquiries over the API', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
    await server.meeting('inquiry-m1');
  });
  afterAll(() => server.stop());

  const { ask, done, refused } = commandDoor<InquiryCommand, InquiryView>(
    () => server,
    '/api/v1/inquiries/commands',
  );
  const opening = (inquiryId: string, over: Partial<Question> = {}): InquiryCommand => ({
    type: 'OpenInquiry',
    data: { inquiryId, ...A_QUESTION, ...over },
  });
  const answering = (inquiryId: string, personId: string, alternativeId: string): InquiryCommand => ({
    type: 'GiveAnswer',
    data: { inquiryId, personId, alternativeId },
  });
  async function view(inquiryId: string, as = SECRETARY): Promise<InquiryView> {
    return (await (await server.ask(`/api/v1/inquiries/${inquiryId}`, { as })).json()) as InquiryView;
  }
  async function list(as = SECRETARY): Promise<InquiryListView> {
    return (await (await server.ask('/api/v1/inquiries', { as })).json()) as InquiryListView;
  }

  it('are opened by the secretariat, and seen by everybody with what they may do', async () => {
    const opened = await done(opening('inquiry-01'));
    expect(opened).toMatchObject({
      phase: 'open',
      question: A_QUESTION.question,
      background: A_QUESTION.background,
      alternatives: [
        { label: 'Hela samarbetet', count: 0 },
        { label: 'Inte alls', count: 0 },
      ],
      deadline: { date: '2027-02-20', time: '12:00' },
      overdue: false,
      answersTo: 'bredbandsnätverket',
      opened: { date: '2027-02-10', by: 'Sara Lindqvist' },
      answered: 0,
      asked: 3,
      can: ['GiveAnswer', 'ExtendInquiry', 'CloseInquiry', 'WithdrawInquiry'],
      canAnswerFor: ['hedda', 'arvid', 'tove'],
    });
    expect(await view('inquiry-01', DIRECTOR)).toMatchObject({
      can: ['GiveAnswer'],
      canAnswerFor: ['arvid'],
    });
    expect(await view('inquiry-01', READER)).toMatchObject({ can: [], canAnswerFor: [] });
  });

  it('are answered by name; an answer by somebody else is shown as such (D4)', async () => {
    await done(opening('inquiry-02'));
    const his = await done(answering('inquiry-02', 'arvid', 'inte'), DIRECTOR);
    expect(his.can).toEqual(['GiveAnswer', 'WithdrawAnswer']);
    const both = await done(answering('inquiry-02', 'tove', 'hela'));
    expect(both.municipalities).toMatchObject([
      { organisation: 'Kommun 2', people: [{ name: 'Hedda Lindqvist', isMe: false }] },
      { organisation: 'Kommun 3', people: [{ answer: { label: 'Inte alls' } }] },
      { organisation: 'Kommun 4', people: [{ answer: { answeredBy: 'Sara Lindqvist' } }] },
    ]);
    expect(both.municipalities[1]?.people[0]?.answer).not.toHaveProperty('answeredBy');
    expect(both.municipalities[0]?.people[0]).not.toHaveProperty('answer');
    expect(both.alternatives.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('are listed with what waits for the reader, and by how they ended', async () => {
    await done(opening('inquiry-03', { deadline: { date: '2027-02-11' } }));
    await done(answering('inquiry-03', 'arvid', 'inte'), DIRECTOR);
    const row = ({ open }: InquiryListView) => open.find(({ inquiryId }) => inquiryId === 'inquiry-03');
    expect(row(await list(DIRECTOR))).toMatchObject({
      answered: 1,
      asked: 3,
      mine: { waits: false, label: 'Inte alls' },
    });
    expect(row(await list(CHAIR))?.mine).toEqual({ waits: true });
    expect(row(await list())).not.toHaveProperty('mine');
    expect((await list()).open[0]?.inquiryId).toBe('inquiry-03');
    expect([(await list()).mayAsk, (await list(CHAIR)).mayAsk]).toEqual([true, false]);
    await done({ type: 'WithdrawInquiry', data: { inquiryId: 'inquiry-03', reason: 'Fel underlag' } });
    expect((await list(READER)).ended[0]).toEqual({
      inquiryId: 'inquiry-03',
      purpose: 'interest',
      question: A_QUESTION.question,
      status: 'withdrawn',
      ended: '2027-02-10',
    });
  });

  it('are closed with an outcome and entered in a protocol', async () => {
    await done(opening('inquiry-04', { purpose: 'per-capsulam' }));
    const wordless = await ask({ type: 'CloseInquiry', data: { inquiryId: 'inquiry-04', outcome: ' ' } });
    expect([wordless.status, (await problemOf(wordless)).code]).toEqual([422, 'outcome-missing']);
    const closed = await done({
      type: 'CloseInquiry',
      data: { inquiryId: 'inquiry-04', outcome: 'att delta' },
    });
    expect(closed).toMatchObject({
      phase: 'closed',
      closed: { outcome: 'att delta', date: '2027-02-10', by: 'Sara Lindqvist' },
      can: ['EnterInquiry'],
    });
    const entering = { inquiryId: 'inquiry-04', meetingId: 'inquiry-m1', itemId: 'item-0004' };
    const entered = await done({ type: 'EnterInquiry', data: entering });
    expect(entered).toMatchObject({ entered: { meetingId: 'inquiry-m1', itemId: 'item-0004' }, can: [] });
    const meeting = await server.ask('/api/v1/meetings/inquiry-m1', { as: SECRETARY });
    expect(((await meeting.json()) as MeetingView).items.at(-1)).toMatchObject({
      itemId: 'item-0004',
      title: `Beslut per capsulam: ${A_QUESTION.question}`,
      clauses: [{ text: 'delta' }],
    });
    const late = await ask(answering('inquiry-04', 'arvid', 'inte'), DIRECTOR);
    expect([late.status, (await problemOf(late)).code]).toEqual([409, 'inquiry-ended']);
  });

  it('carry out one request once, and need a key to tell', async () => {
    const key = { headers: { 'idempotency-key': 'inquiry-once' } };
    const first = await ask(opening('inquiry-05'), SECRETARY, key);
    const second = await ask(opening('inquiry-05'), SECRETARY, key);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(((await second.json()) as InquiryView).version).toBe(1);
    const other = await ask(opening('inquiry-06'), SECRETARY, key);
    expect([other.status, (await problemOf(other)).code]).toEqual([422, 'request-reused']);
    const keyless = await server.ask('/api/v1/inquiries/commands', {
      as: SECRETARY,
      body: opening('inquiry-07'),
    });
    expect([keyless.status, (await problemOf(keyless)).code]).toEqual([400, 'idempotency-key-missing']);
  });

  it('that are not there, or are those of another group, are not found', async () => {
    await done(opening('inquiry-08'));
    for (const [id, as] of [
      ['inquiry-none', SECRETARY],
      ['inquiry-08', STRANGER],
      ['%00', SECRETARY],
    ] as const)
      expect((await server.ask(`/api/v1/inquiries/${id}`, { as })).status).toBe(404);
    expect(await list(STRANGER)).toMatchObject({ open: [], ended: [] });
  });

  it.each([
    { type: 'OpenInquiry', data: { inquiryId: 'x', ...A_QUESTION } },
    { type: 'OpenInquiry', data: { inquiryId: 'inquiry-09', ...A_QUESTION, asked: [] } },
    { type: 'GiveAnswer', data: { inquiryId: 'inquiry-09', personId: 'arvid' } },
    { type: 'DeleteInquiry', data: { inquiryId: 'inquiry-09' } },
  ])('take nothing of another shape: %j', async (body) => {
    expect((await ask(body)).status).toBe(400);
  });

  describe('may be changed by those who may alone', () => {
    beforeAll(async () => {
      await done(opening('authority-1'));
      await done(answering('authority-1', 'arvid', 'inte'), DIRECTOR);
    });
    const version = () => server.store.events.version('group/exempel/inquiry/authority-1');
    const OWN: readonly InquiryCommandType[] = ['GiveAnswer', 'WithdrawAnswer'];

    it.each(Object.keys(INQUIRY_EXAMPLES) as InquiryCommandType[])(
      '%s is refused to all others',
      async (type) => {
        const before = await version();
        const command = { type, data: INQUIRY_EXAMPLES[type] };
        const others = [CHAIR, OTHER_DIRECTOR, READER, ...(OWN.includes(type) ? [] : [DIRECTOR])];
        for (const as of others) {
          expect(await refused(command, as)).toBe('403 not-allowed');
        }
        expect((await ask(command, NOBODY)).status).toBe(403);
        expect([401, 403]).toContain(
          (await server.ask('/api/v1/inquiries/commands', { body: command })).status,
        );
        expect(await version()).toBe(before);
        expect(await server.store.events.version('group/exempel/inquiry/authority-2')).toBe(0);
      },
    );

    it('and one group cannot touch another’s', async () => {
      const before = await version();
      for (const type of Object.keys(INQUIRY_EXAMPLES) as InquiryCommandType[]) {
        if (type === 'OpenInquiry') continue;
        expect(await refused({ type, data: INQUIRY_EXAMPLES[type] }, STRANGER)).toBe('404 inquiry-not-found');
      }
      expect(await version()).toBe(before);
    });
  });

  it('tell those who look on that something changed, as long as they may look', async () => {
    await done(opening('inquiry-10'));
    const gone = new AbortController();
    const stream = await server.ask('/api/v1/inquiries/inquiry-10/events', {
      as: READER,
      signal: gone.signal,
    });
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = (stream.body ?? new ReadableStream<Uint8Array>())
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let heard = '';
    const until = async (text: string) => {
      while (!heard.includes(text)) heard += (await reader.read()).value ?? '';
    };
    await until('id: 1\nevent: inquiry\ndata: {"event":"inquiry","version":1}');
    await done(answering('inquiry-10', 'arvid', 'inte'), DIRECTOR);
    await until('id: 2\nevent: inquiry');
    gone.abort();
    expect((await server.ask('/api/v1/inquiries/inquiry-10/events', { as: STRANGER })).status).toBe(404);
  });
});
