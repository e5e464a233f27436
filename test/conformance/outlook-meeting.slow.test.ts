import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelFilesView } from '../../src/contract/channel-files-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { OutboxView } from '../../src/contract/delivery-views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { TeamsUser } from '../support/conformance-doubles.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import { permissionGaps } from './permission-gaps.ts';
import type { Production } from './production-on-doubles.ts';
import { addressOf, startProduction, WITH_ADDRESS } from './production-on-doubles.ts';

const MEETING = 'motet-i-outlook';
const shared = sharedFolderOr('a meeting in Outlook, against the conformance doubles');

describe.skipIf(!shared)('in production, with a mailbox', () => {
  let production: Production;
  beforeAll(async () => {
    const all = { graph: true, mailbox: true, lobby: true };
    production = await startProduction({ shared: shared ?? '', proof: 'secret', ...all });
    const { client } = production.teams;
    await client.install(client.channel(), 'add', { user: production.secretary });
    await production.provision();
  });
  afterAll(() => production.end());

  const read = async <T>(path: string): Promise<T> =>
    (await production.ask(production.secretary, 'GET', path)).json() as Promise<T>;
  const view = () => read<MeetingView>(`/meetings/${MEETING}`);
  const command = async (given: MeetingCommand, meetingId = MEETING): Promise<MeetingView> => {
    const answer = await production.ask(
      production.secretary,
      'POST',
      `/meetings/${meetingId}/commands`,
      given,
    );
    if (!answer.ok) throw new Error(`${given.type}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as MeetingView;
  };
  const draft = async (meetingId: string, daysAhead: number): Promise<void> => {
    const date = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: daysAhead }).toString();
    const details = { title: 'Kommundirektörsmöte', date, start: '08:30', end: '12:00', place: 'Stadshuset' };
    const source = { kind: 'text', text: '1. Budget för kansliet\n2. Gemensam växel' };
    const answer = await production.ask(production.secretary, 'POST', '/meetings', {
      meetingId,
      details,
      source,
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  const events = () => production.entra.state.events;
  const mails = () => production.entra.report().mails as readonly SentMessage[];
  const moved = async (place: string) => {
    const { details } = await view();
    await command({ type: 'ChangeDetails', data: { details: { ...details, place } } });
  };

  it('calls everybody whom mail reaches by one invitation, and gives the meeting its link', async () => {
    await draft(MEETING, 9);
    await command({ type: 'PostNotice', data: {} });
    await expect.poll(async () => (await view()).details.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com/);
    expect(events()).toMatchObject([
      {
        subject: 'Kommundirektörsmöte',
        isOnlineMeeting: true,
        location: { displayName: 'Stadshuset' },
        start: { dateTime: expect.stringContaining('T08:30'), timeZone: 'Europe/Stockholm' },
      },
    ]);
    const [event] = events() as unknown as readonly [Invited];
    expect(event.attendees).toHaveLength(WITH_ADDRESS + 1);
    expect(production.entra.state.meetings).toMatchObject([{ lobbyBypassSettings: { scope: 'invited' } }]);
  });

  it('takes a yes and a no in Outlook as replies, and a later word on the card before them', async () => {
    const [event] = events() as unknown as readonly [Invited];
    // The clock of the double is this machine's, and so is the product's.
    const now = () => Temporal.Now.instant().toString({ smallestUnit: 'second' });
    const say = (index: number, response: string) => {
      const invited = event.attendees.find(({ emailAddress }) => emailAddress.address === addressOf(index));
      Object.assign(invited ?? {}, { status: { response, time: now() } });
    };
    say(0, 'accepted');
    say(1, 'declined');
    await moved('Stadshuset, plan 2');
    const reply = async (index: number) =>
      (await view()).people.find(({ personId }) => personId === `person-${index}`)?.reply;
    await expect.poll(async () => (await reply(0))?.value.kind).toBe('attending');
    expect(await reply(0)).toMatchObject({ inCalendar: true });
    expect((await reply(1))?.value.kind).toBe('declined');
    await command({ type: 'Reply', data: { personId: 'person-1', reply: { kind: 'remote' } } });
    await moved('Stadshuset, plan 3');
    await expect.poll(() => events()[0]?.['location']).toEqual({ displayName: 'Stadshuset, plan 3' });
    expect((await reply(1))?.value.kind).toBe('remote');
  });

  it('sends mail from the one mailbox, each once', async () => {
    await command({ type: 'RemindUnanswered', data: { reminderId: 'reminder-1' } });
    await expect.poll(() => mails().length).toBe(WITH_ADDRESS - 2);
    expect(new Set(mails().map(({ from }) => from)).size).toBe(1);
    expect(mails()[0]?.message.toRecipients.map(({ emailAddress }) => emailAddress.address)).toEqual([
      addressOf(2),
    ]);
  });

  it('shows a mail whose answer was lost to the secretariat, and does not send it again by itself', async () => {
    const before = mails().length;
    const rule = { when: 'after', drop: 'before', times: 1, match: { path: '/sendMail$' } };
    production.entra.addRule(rule);
    await command({ type: 'RemindUnanswered', data: { reminderId: 'reminder-2', again: true } });
    const parked = async () => (await read<OutboxView>('/outbox')).parked;
    await expect.poll(async () => (await parked()).length).toBe(1);
    expect(await parked()).toMatchObject([
      { mail: 'reply-reminder', outcome: 'unknown', why: 'mail-unanswered', meetingId: MEETING },
    ]);
    expect(mails()).toHaveLength(before + 1);
    await production.killAndStart();
    expect(mails()).toHaveLength(before + 1);
    const [job] = await parked();
    await production.ask(production.secretary, 'POST', `/attention/${job?.jobId}`, { how: 'done' });
  });

  it('calls a cancelled meeting off in Outlook', async () => {
    await draft('installt-i-outlook', 12);
    await command({ type: 'PostNotice', data: {} }, 'installt-i-outlook');
    await expect.poll(() => events().length).toBe(2);
    await expect
      .poll(async () => (await read<MeetingView>('/meetings/installt-i-outlook')).details.joinUrl)
      .toBeDefined();
    await command({ type: 'CancelMeeting', data: { reason: 'För få kan komma.' } }, 'installt-i-outlook');
    await expect.poll(() => events()[1]?.['isCancelled']).toBe(true);
    expect(events()[0]?.['isCancelled']).toBe(false);
    // The mail that says so to each of them as well.
    await expect
      .poll(() => mails().filter(({ message }) => message.subject.startsWith('Inställt')).length)
      .toBe(WITH_ADDRESS);
  });

  it('holds the meeting and files its protocol', async () => {
    const { items } = await command({ type: 'StartMeeting', data: {} });
    const clause = { itemId: items[0]?.itemId ?? '', clauseId: 'outlook-k1', text: 'anta budgeten för året' };
    await command({ type: 'RecordClause', data: clause });
    await command({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
    await command({ type: 'CloseMeeting', data: { leftovers: 'keep' } });
    await command({ type: 'MarkChecked', data: { name: 'Alva Ek', how: 'checked' } });
    await command({ type: 'AgreeProtocol', data: {} });
    await expect.poll(async () => (await view()).archived !== undefined).toBe(true);
    await expect
      .poll(() => production.entra.report().lists.find(({ list }) => list === 'Beslut')?.items.length)
      .toBe(1);
  });

  it('finds what is filed among the channel’s files, as a paper of another meeting that is not copied', async () => {
    await draft('motet-efter', 20);
    const top = await read<ChannelFilesView>('/channel-files');
    const [year] = top.entries;
    const opened = await read<ChannelFilesView>(`/channel-files?folder=${year?.id}`);
    expect(opened.trail).toEqual([{ id: year?.id, name: year?.name }]);
    const found = await read<ChannelFilesView>('/channel-files?words=protokoll');
    const pdf = found.entries.find(({ name }) => name.endsWith('.pdf'));
    const { items } = await read<MeetingView>('/meetings/motet-efter');
    const path = `/meetings/motet-efter/items/${items[0]?.itemId}/papers/ur-kanalen/from-channel`;
    const chosen = await production.ask(production.secretary, 'PUT', path, { fileId: pdf?.id });
    const [paper] = ((await chosen.json()) as MeetingView).items[0]?.papers ?? [];
    expect(paper?.url).toMatch(/^https:\/\/contoso\.sharepoint\.com\/.*\.pdf$/);
    const bytes = await production.ask(
      production.directors[3] as TeamsUser,
      'GET',
      '/meetings/motet-efter/papers/ur-kanalen',
    );
    // Nobody but the secretariat sees a draft.
    expect(bytes.status).toBe(404);
    await command({ type: 'PostNotice', data: {} }, 'motet-efter');
    const file = await production.ask(
      production.directors[3] as TeamsUser,
      'GET',
      '/meetings/motet-efter/papers/ur-kanalen',
    );
    expect((await file.arrayBuffer()).byteLength).toBe(paper?.library?.size);
  });

  it('has asked Graph for nothing that it does not know, and for no more than its permissions say', () => {
    const report = production.entra.report();
    const { violations, warnings, summary } = report;
    expect([violations, warnings, summary.unsupported, summary.doubleBugs]).toEqual([{}, {}, [], 0]);
    expect(permissionGaps(report)).toEqual({ undocumented: [], unasked: [], missing: [], superfluous: [] });
  });
});

interface SentMessage {
  readonly from: string;
  readonly message: {
    readonly subject: string;
    readonly internetMessageId: string;
    readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
  };
}

interface Invited {
  readonly attendees: readonly { readonly emailAddress: { readonly address: string } }[];
}
