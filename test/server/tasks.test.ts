import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingTasksView, TaskListView, TaskView } from '../../src/contract/task-views.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { TaskCommand, TaskCommandType } from '../../src/domain/task/commands.ts';
import { TASK_RULES } from '../../src/domain/task/rules.ts';
import { commandDoor } from '../support/command-door.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import {
  CHAIR,
  DIRECTOR,
  NOBODY,
  OTHER_DIRECTOR,
  READER,
  SECRETARY,
  STRANGER,
} from '../support/server-people.ts';

const ARVID = { kind: 'person', name: 'Arvid Lindqvist', personId: 'arvid' } as const;

/** One wish of every command, about the task with this id. */
const EXAMPLES: { readonly [Type in TaskCommandType]: Extract<TaskCommand, { type: Type }>['data'] } = {
  GiveTask: { taskId: 'authority-2', text: 'Skriva', owner: ARVID },
  ChangeTask: { taskId: 'authority-1', text: 'Skriva om', owner: ARVID },
  SetTaskStatus: { taskId: 'authority-1', status: 'done' },
  AnswerTimeWish: { taskId: 'authority-1', granted: false },
  ReportTask: { taskId: 'authority-1', meetingId: 'tasks-m1', heard: true },
};

describe('tasks over the API', () => {
  let server: ServerFixture;
  beforeAll(async () => {
    server = await startServer();
    await server.meeting('tasks-m1');
  });
  afterAll(() => server.stop());

  const { ask, done, refused } = commandDoor<TaskCommand, TaskView>(() => server, '/api/v1/tasks/commands');
  const give = (
    taskId: string,
    over: Partial<Extract<TaskCommand, { type: 'GiveTask' }>['data']> = {},
  ): TaskCommand => ({
    type: 'GiveTask',
    data: { taskId, text: 'Spela in en presentation', owner: ARVID, ...over },
  });
  const tell = (taskId: string, status: TaskView['status'], more: object = {}): TaskCommand => ({
    type: 'SetTaskStatus',
    data: { taskId, status, ...more },
  });
  async function list(query = '', as = SECRETARY): Promise<TaskListView> {
    return (await (await server.ask(`/api/v1/tasks${query}`, { as })).json()) as TaskListView;
  }
  async function ofMeeting(meetingId: string, as = SECRETARY): Promise<MeetingTasksView> {
    const answered = await server.ask(`/api/v1/meetings/${meetingId}/tasks`, { as });
    return (await answered.json()) as MeetingTasksView;
  }
  const idsOf = ({ tasks }: TaskListView) => tasks.map(({ taskId }) => taskId);

  it('are given by the secretariat, seen by everybody, and offered to whoever has them', async () => {
    const given = await done(give('task-0001', { deadline: { date: '2027-03-01' } }));
    expect(given).toMatchObject({
      owner: ARVID,
      status: 'open',
      overdue: false,
      mine: false,
      given: '2027-02-10',
    });
    expect(given.can).toEqual(['ChangeTask', 'SetTaskStatus', 'ReportTask']);
    const [his] = (await list('?mine=1&open=1', DIRECTOR)).tasks;
    expect(his).toMatchObject({ taskId: 'task-0001', mine: true, can: ['SetTaskStatus'] });
    expect((await list('?mine=1', CHAIR)).tasks).toEqual([]);
    expect((await list('', CHAIR)).tasks[0]).toMatchObject({ taskId: 'task-0001', mine: false, can: [] });
    expect((await list('', CHAIR)).choices).toBeUndefined();
    expect((await list()).choices?.keepers).toEqual([{ personId: 'sara', name: 'Sara Lindqvist' }]);
  });

  it('are told of by their owner, by the secretariat on behalf, and by nobody else', async () => {
    await done(give('task-0002'));
    const told = await done(tell('task-0002', 'in-progress', { note: 'Manus klart.' }), DIRECTOR);
    expect(told.answers).toEqual([
      {
        status: 'in-progress',
        note: 'Manus klart.',
        by: 'Arvid Lindqvist',
        standing: 'owner',
        date: '2027-02-10',
      },
    ]);
    const registered = await done(tell('task-0002', 'done'));
    expect(registered.answers.at(-1)).toMatchObject({ by: 'Sara Lindqvist', standing: 'secretariat' });
    expect(await refused(tell('task-0002', 'open'), OTHER_DIRECTOR)).toBe('403 task-of-others');
    expect(idsOf(await list('?open=1'))).not.toContain('task-0002');
    expect(idsOf(await list())).toContain('task-0002');
  });

  it('ask for more time, and are granted it', async () => {
    await done(give('task-0003', { deadline: { date: '2027-02-20' } }));
    const asked = await done(tell('task-0003', 'needs-time', { until: { date: '2027-03-20' } }), DIRECTOR);
    expect(asked.timeWish).toEqual({ until: { date: '2027-03-20' } });
    const granted = await done({ type: 'AnswerTimeWish', data: { taskId: 'task-0003', granted: true } });
    expect(granted).toMatchObject({
      status: 'in-progress',
      deadline: { date: '2027-03-20' },
      timeAnswer: { granted: true, date: '2027-02-10' },
    });
    expect(granted.timeWish).toBeUndefined();
  });

  it('of all directors say where each municipality stands', async () => {
    await done(give('task-0004', { owner: { kind: 'all-directors' } }));
    const told = await done(tell('task-0004', 'done'), DIRECTOR);
    // Under way for the group, and no longer this director's to do.
    expect(told).toMatchObject({ status: 'in-progress', mine: false, myPart: 'Kommun 3' });
    expect(idsOf(await list('?mine=1', DIRECTOR))).not.toContain('task-0004');
    expect(idsOf(await list('?mine=1', OTHER_DIRECTOR))).toContain('task-0004');
    expect(told.parts?.map(({ municipality, answer }) => [municipality, answer?.status])).toEqual([
      ['Kommun 2', undefined],
      ['Kommun 3', 'done'],
      ['Kommun 4', undefined],
    ]);
  });

  it('tell which meeting and clause gave them, and are preliminary until it is agreed', async () => {
    await server.meeting('tasks-m2');
    const meeting = await server.ask('/api/v1/meetings/tasks-m2', { as: SECRETARY });
    const itemId = ((await meeting.json()) as MeetingView).items[0]?.itemId ?? '';
    await server.command('tasks-m2', { type: 'StartMeeting', data: {} });
    const clause = { itemId, clauseId: 'k1', text: 'uppdra åt Arvid att skriva' };
    await server.command('tasks-m2', { type: 'RecordClause', data: clause });
    const source = { meetingId: 'tasks-m2', itemId, clauseId: 'k1' };
    const given = await done(give('task-0005', { source }));
    expect(given.source).toEqual({
      ...source,
      matterId: itemId,
      title: 'Kommundirektörsmöte',
      date: '2027-02-17',
      agreed: false,
    });
    expect((await ofMeeting('tasks-m2', CHAIR)).given.map(({ taskId }) => taskId)).toEqual(['task-0005']);
    expect((await ofMeeting('tasks-m2', READER)).given).toEqual([]);
    expect(idsOf(await list('', READER))).not.toContain('task-0005');
    expect((await server.ask('/api/v1/tasks/task-0005', { as: READER })).status).toBe(404);
    const wrong = await ask(give('task-0006', { source: { ...source, itemId: 'none' } }));
    expect([wrong.status, (await problemOf(wrong)).code]).toEqual([409, 'item-not-found']);
  });

  it('come to the next meeting when they are due or told of, and it says that it has heard them', async () => {
    server.setTime({ instant: '2027-03-02T08:00:00.000Z', date: '2027-03-02', time: '09:00' });
    await server.meeting('tasks-m3', { details: { date: '2027-03-19' } });
    await done(give('task-0007', { deadline: { date: '2027-03-19' } }));
    await done(give('task-0008', { deadline: { date: '2027-04-30' } }));
    await done(give('task-0009'));
    await done(tell('task-0009', 'done', { note: 'Inspelad.' }), DIRECTOR);
    const due = async () =>
      (await ofMeeting('tasks-m3', DIRECTOR)).due
        .filter(({ task }) => task.taskId > 'task-0006')
        .map(({ task, why, answers, heard }) => [task.taskId, why, answers.length, heard]);
    expect(await due()).toEqual([
      ['task-0007', 'deadline', 0, false],
      ['task-0009', 'answered', 1, false],
    ]);
    await done({ type: 'ReportTask', data: { taskId: 'task-0009', meetingId: 'tasks-m3', heard: true } });
    expect(await due()).toContainEqual(['task-0009', 'answered', 1, true]);
    server.setTime({ instant: '2027-03-20T08:00:00.000Z', date: '2027-03-20', time: '09:00' });
    expect((await list('?open=1')).tasks.find(({ taskId }) => taskId === 'task-0007')?.overdue).toBe(true);
  });

  it('never leave a rehearsal', async () => {
    await server.meeting('tasks-m4', { details: { date: '2027-04-16' } });
    const begun = await server.ask('/api/v1/meetings/tasks-m4/rehearsal', { as: SECRETARY, method: 'POST' });
    const { meetingId, items } = (await begun.json()) as MeetingView;
    const source = { meetingId, itemId: items[0]?.itemId ?? '' };
    expect(await refused(give('task-0020', { source }))).toBe('409 task-of-rehearsal');
    const heard = { type: 'ReportTask', data: { taskId: 'task-0001', meetingId, heard: true } };
    expect((await problemOf(await ask(heard))).code).toBe('task-of-rehearsal');
    expect((await ofMeeting(meetingId)).choices).toBeUndefined();
    expect((await ofMeeting('tasks-m4')).choices).toBeDefined();
  });

  it('happen once for a key, and once for an id', async () => {
    const key = { headers: { 'idempotency-key': 'one-and-the-same' } };
    const first = await ask(give('task-0010'), SECRETARY, key);
    const again = await ask(give('task-0010'), SECRETARY, key);
    expect(await again.json()).toEqual(await first.json());
    const reused = await ask(give('task-0010', { text: 'Annat' }));
    expect((await problemOf(reused)).code).toBe('request-reused');
    const log = await server.store.events.read('group/exempel/task/task-0010', 0);
    expect(log).toHaveLength(1);
    const keyless = await server.ask('/api/v1/tasks/commands', { as: SECRETARY, body: give('task-0011') });
    expect((await problemOf(keyless)).code).toBe('idempotency-key-missing');
  });

  it('are refused in words when they are nonsense', async () => {
    const refusals: [object, number, string][] = [
      [{ type: 'GiveTask', data: { taskId: 'x', text: 'Kort id', owner: ARVID } }, 400, 'invalid-request'],
      [give('task-0012', { owner: { kind: 'municipality', name: 'Lund' } }), 422, 'not-a-municipality'],
      [tell('no-such-task', 'done'), 404, 'task-not-found'],
      [
        { type: 'ReportTask', data: { taskId: 'task-0001', meetingId: 'none', heard: true } },
        404,
        'meeting-not-found',
      ],
    ];
    for (const [command, status, code] of refusals) {
      const answered = await ask(command);
      expect([answered.status, (await problemOf(answered)).code]).toEqual([status, code]);
    }
    expect((await server.ask('/api/v1/tasks/none', { as: SECRETARY })).status).toBe(404);
    expect((await server.ask('/api/v1/meetings/none/tasks', { as: SECRETARY })).status).toBe(404);
  });

  describe('belong to their group, and to those who may', () => {
    beforeAll(async () => {
      await done(give('authority-1', { owner: { kind: 'person', name: 'Tove', personId: 'tove' } }));
    });

    it.each(Object.keys(TASK_RULES) as TaskCommandType[])('%s', async (type) => {
      const command = { type, data: EXAMPLES[type] };
      for (const as of [CHAIR, DIRECTOR, READER]) expect((await ask(command, as)).status).toBe(403);
      expect((await ask(command, NOBODY)).status).toBe(403);
      const stranger = await ask(command, STRANGER);
      expect(type === 'GiveTask' ? 422 : 404).toBe(stranger.status);
    });

    it('are not seen from another group', async () => {
      expect((await list('', STRANGER)).tasks).toEqual([]);
      expect((await server.ask('/api/v1/tasks/task-0001', { as: STRANGER })).status).toBe(404);
      expect((await server.ask('/api/v1/tasks', { as: NOBODY })).status).toBe(403);
    });
  });
});
