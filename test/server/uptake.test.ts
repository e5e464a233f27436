import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  MeetingUptakePartView,
  MeetingUptakeView,
  UptakeCellView,
  UptakeView,
} from '../../src/contract/uptake-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { UptakeCommand } from '../../src/domain/uptake/commands.ts';
import { agreeDraft, agreeMeeting, decidedMeeting, doneAt } from '../support/agreed-meeting.ts';
import { commandDoor } from '../support/command-door.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import {
  CHAIR,
  DIRECTOR,
  NOBODY,
  OTHER_DIRECTOR,
  READER,
  SECRETARY,
  STRANGER,
} from '../support/server-people.ts';

const M1 = 'uptake-m1';
const ALL = `${M1}-0`;
const ONE = `${M1}-1`;
const MONEY = `${M1}-2`;

describe('the municipality matrix, over HTTP (N1)', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
    await decidedMeeting(server, M1, '2027-02-17', [
      'samtliga kommuner ska utse en kontaktperson',
      'uppdra åt Kommun 3 att ta fram =en mall',
      'bevilja högst 30 000 kr till skolskjuts',
    ]);
  });
  afterAll(() => server.stop());

  const { ask, done, refused } = commandDoor<UptakeCommand, MeetingUptakeView>(
    () => server,
    '/api/v1/uptake/commands',
    DIRECTOR,
  );
  const list = async (as: number, query = '') =>
    (await (await server.ask(`/api/v1/uptake${query}`, { as })).json()) as UptakeView;
  const at = async (meetingId: string, as: number) =>
    (await (
      await server.ask(`/api/v1/meetings/${meetingId}/uptake`, { as })
    ).json()) as MeetingUptakePartView;
  const acknowledge = (more: object = {}) =>
    ({ type: 'AcknowledgeDecisions', data: { meetingId: M1, ...more } }) as const;
  const answer = (
    answers: Extract<UptakeCommand, { type: 'AnswerDecisions' }>['data']['answers'],
    of?: string,
  ) =>
    ({
      type: 'AnswerDecisions',
      data: { meetingId: M1, answers, ...(of === undefined ? {} : { municipality: of }) },
    }) as const;
  const cell = (
    view: MeetingUptakeView,
    clauseId: string,
    municipality: string,
  ): UptakeCellView | undefined =>
    view.decisions
      .find((decision) => decision.clauseId === clauseId)
      ?.cells.find((each) => each.municipality === municipality);

  it('holds nothing before the protocol is agreed (D5)', async () => {
    expect((await list(SECRETARY)).meetings).toEqual([]);
    expect(await at(M1, SECRETARY)).toEqual({ own: [] });
    expect(await refused(acknowledge(), DIRECTOR)).toBe('409 decision-not-agreed');
  });

  it('then holds the decisions whose words concern municipalities, with whom they ask', async () => {
    server.setTime({ instant: '2027-02-17T13:00:00.000Z', date: '2027-02-17', time: '14:00' });
    await agreeMeeting(server, M1);
    const view = await list(DIRECTOR);
    expect(view.own).toEqual(['Kommun 3']);
    const [meeting] = view.meetings;
    expect(meeting?.decisions.map(({ clauseId, number }) => [clauseId, number])).toEqual([
      [ALL, 1],
      [ONE, 2],
    ]);
    expect(meeting?.can).toEqual(['AcknowledgeDecisions', 'AnswerDecisions']);
    expect(meeting?.answersFor).toEqual(['Kommun 3']);
    expect(meeting?.choices).toBeUndefined();
    expect(meeting?.decisions[1]?.cells.filter(({ asked }) => asked)).toMatchObject([
      { municipality: 'Kommun 3', open: true },
    ]);
    const [ofSecretary] = (await list(SECRETARY)).meetings;
    expect(ofSecretary?.choices?.map(({ following }) => following)).toEqual(['named', 'named', 'none']);
    const [ofReader] = (await list(READER)).meetings;
    expect([ofReader?.can, ofReader?.answersFor]).toEqual([[], []]);
  });

  it('is acknowledged in one press by the director, once', async () => {
    const view = await done(acknowledge());
    expect(cell(view, ALL, 'Kommun 3')?.answer).toMatchObject({
      status: 'received',
      by: 'Arvid Lindqvist',
      standing: 'owner',
      acknowledged: { by: 'Arvid Lindqvist', date: '2027-02-17' },
    });
    expect(view.summary).toMatchObject({ acknowledged: ['Kommun 3'], asked: 5, decisions: 2 });
    const version = await server.store.events.version(`group/exempel/uptake/${M1}`);
    await done(acknowledge());
    expect(await server.store.events.version(`group/exempel/uptake/${M1}`)).toBe(version);
  });

  it('is answered with who sees to it and the own number, by the secretariat on behalf, by nobody else', async () => {
    const own = await done(
      answer([{ clauseId: ALL, status: 'in-progress', owner: 'Eva Ros', caseNumber: 'KS 2027/12' }]),
    );
    expect(cell(own, ALL, 'Kommun 3')?.answer).toMatchObject({ owner: 'Eva Ros', caseNumber: 'KS 2027/12' });
    const written = await done(
      answer([{ clauseId: ALL, status: 'done', note: '=1+1' }], 'Kommun 4'),
      SECRETARY,
    );
    expect(cell(written, ALL, 'Kommun 4')).toMatchObject({
      open: false,
      answer: { by: 'Sara Lindqvist', standing: 'secretariat' },
    });
    expect(await refused(answer([{ clauseId: ALL }], 'Kommun 3'), OTHER_DIRECTOR)).toBe(
      '403 municipality-of-others',
    );
    expect(await refused(answer([{ clauseId: ALL }]), READER)).toBe('403 municipality-of-others');
    expect(await refused(answer([{ clauseId: ALL }]), SECRETARY)).toBe('422 municipality-missing');
    expect(await refused(answer([{ clauseId: MONEY }]), DIRECTOR)).toBe('409 decision-not-followed');
    expect(await refused(answer([{ clauseId: ALL }]), NOBODY)).toBe('403 not-in-roster');
    expect(await refused(answer([{ clauseId: ALL }]), STRANGER)).toBe('404 meeting-not-found');
    expect(await refused({ type: 'AnswerDecisions', data: { meetingId: M1, answers: [] } }, DIRECTOR)).toBe(
      '400 invalid-request',
    );
  });

  it('is chosen by the secretariat alone', async () => {
    const choose = {
      type: 'ChooseDecisions',
      data: { meetingId: M1, choices: [{ clauseId: MONEY, following: 'all' }] },
    } as const;
    expect(await refused(choose, DIRECTOR)).toBe('403 not-allowed');
    const chosen = await done(choose, SECRETARY);
    expect(chosen.decisions.map(({ clauseId }) => clauseId)).toEqual([ALL, ONE, MONEY]);
    const back = { ...choose, data: { meetingId: M1, choices: [{ clauseId: MONEY, following: 'none' }] } };
    await ask(back, SECRETARY);
    expect((await list(SECRETARY)).meetings[0]?.decisions).toHaveLength(2);
  });

  it('is fetched as a table in which nothing is a formula', async () => {
    const answered = await server.ask(`/api/v1/uptake.csv?meeting=${M1}`, { as: CHAIR });
    expect(answered.headers.get('content-disposition')).toContain('kommunmatris.csv');
    const text = await answered.text();
    expect(text).toContain(';Kommun 3;Pågår;Eva Ros;KS 2027/12;');
    expect(text).toContain("'=1+1");
    expect(text.split('\r\n')).toHaveLength(1 + 5 + 1);
    expect((await server.ask('/api/v1/uptake.csv?meeting=none', { as: CHAIR })).status).toBe(404);
  });

  it('is summed up at the next meeting, and entered in its protocol once', async () => {
    server.setTime({ instant: '2027-03-02T08:00:00.000Z', date: '2027-03-02', time: '09:00' });
    await server.meeting('uptake-m2', { details: { date: '2027-03-19' } });
    const before = await at('uptake-m2', CHAIR);
    expect(before.ofPrevious?.summary).toMatchObject({ acknowledged: ['Kommun 3', 'Kommun 4'], asked: 5 });
    const enter = (itemId: string) =>
      ({ type: 'EnterUptake', data: { meetingId: M1, atMeetingId: 'uptake-m2', itemId } }) as const;
    expect(await refused(enter('item-00001'), DIRECTOR)).toBe('403 not-allowed');
    await done(enter('item-00001'), SECRETARY);
    expect((await at('uptake-m2', SECRETARY)).enteredBy).toBe('item-00001');
    expect(await refused(enter('item-00002'), SECRETARY)).toBe('409 uptake-entered');
    const meeting = (await (
      await server.ask('/api/v1/meetings/uptake-m2', { as: SECRETARY })
    ).json()) as MeetingView;
    expect(meeting.items.map(({ title }) => title)).toContain(
      'Uppföljning av beslut från mötet den 17 februari 2027',
    );
    expect(JSON.stringify(meeting)).toContain('Kommun 4 (svar av Sara Lindqvist)');
  });

  it('lets go of a clause that a revision takes away, and keeps its answers in the log', async () => {
    await doneAt(server, M1, { type: 'OpenCorrection', data: { reason: 'Fel' } });
    expect((await list(CHAIR)).meetings[0]?.decisions).toHaveLength(2);
    await doneAt(server, M1, { type: 'RemoveClause', data: { clauseId: ONE } });
    await agreeDraft(server, M1);
    expect((await list(CHAIR)).meetings[0]?.decisions.map(({ clauseId }) => clauseId)).toEqual([ALL]);
    expect(await refused(answer([{ clauseId: ONE }]), DIRECTOR)).toBe('409 clause-not-found');
    const events = await server.store.events.read(`group/exempel/uptake/${M1}`, 0);
    expect(JSON.stringify(events)).toContain(ONE);
  });
});
