import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCHES } from '../../bot/extension/searches.ts';
import { VERBS } from '../../bot/handlers/card-action.ts';
import { DIALOGS } from '../../bot/handlers/task.ts';
import { helpLines } from '../../bot/handlers/typed/rooms.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { BUTTONS, SUBMISSIONS } from '../support/bot-payloads.ts';
import { sender } from '../support/bot-people.ts';
import { inTeam, meetingChat, personal } from '../support/bot-places.ts';
import { aMember } from '../support/group-builders.ts';
import { openedEvents } from '../support/inquiry-builders.ts';
import { tellInquiry } from '../support/inquiry-bot.ts';
import { ongoingEvents } from '../support/meeting-builders.ts';

/** The other group's secretary, in a tenant and a team of their own. */
const stina = sender('stina');
const TENANT = '77777777-7777-4777-8777-777777777777';
const THEIRS = inTeam('19:annatteam@thread.tacv2', '19:annankanal@thread.tacv2', TENANT);
/** Words that the one group's cards, lists and dialogs hold. */
const OURS = /Anna Ek|Bo Al|Eva Ros|Rådhuset|Budget|Bredband|ställa sig bakom ansökan/;

describe('the bot of two groups of two tenants', () => {
  let fixture: BotFixture;
  beforeAll(async () => {
    fixture = await startBot({
      alsoGroup: {
        groupId: 'annan',
        members: [
          aMember({
            personId: 'stina',
            name: 'Stina Sekr',
            organisation: 'sekretariatet',
            roles: ['secretariat'],
            identities: [{ kind: 'entra', tenantId: TENANT, objectId: stina.objectId }],
          }),
        ],
      },
    });
    await fixture.tell('m1', ongoingEvents());
    await tellInquiry(fixture, 'q1', openedEvents());
  });
  afterAll(() => fixture.close());

  /** Does it, and answers what of the one group is another than before, and what was said of it. */
  async function cameOf(act: () => Promise<unknown>) {
    const { events, notes } = fixture.store;
    const kept = async () => ({
      meeting: await events.version('group/exempel/meeting/m1'),
      inquiry: await events.version('group/exempel/inquiry/q1'),
      roster: await events.version('group/exempel/roster/main'),
      notes: await notes.read('exempel', 'm1'),
    });
    const [before, said] = [await kept(), fixture.connector.sent.length];
    const answer = await act();
    const leaked = OURS.exec(JSON.stringify([answer, fixture.connector.sent.slice(said)]));
    return { before, after: await kept(), leaked };
  }
  async function expectNothingOf(act: () => Promise<unknown>): Promise<void> {
    const { before, after, leaked } = await cameOf(act);
    expect({ ...after, leaked }).toEqual({ ...before, leaked: null });
  }
  const invoke = (name: string, value: object) =>
    fixture.send(stina, { type: 'invoke', name, value, ...THEIRS });

  it.each([...VERBS.keys()])('takes no button of one group’s card from the other’s people: %s', (verb) =>
    expectNothingOf(() =>
      invoke('adaptiveCard/action', {
        action: { type: 'Action.Execute', verb, data: { meetingId: 'm1', ...BUTTONS[verb] } },
        trigger: 'manual',
      }),
    ),
  );

  it.each([...DIALOGS.keys()])('opens and takes no dialog about it: %s', (dialog) =>
    expectNothingOf(async () => {
      const data = { meetingId: 'm1', dialog, ...SUBMISSIONS[dialog] };
      return [await invoke('task/fetch', { data }), await invoke('task/submit', { data })];
    }),
  );

  it.each(Object.keys(SEARCHES))('finds nothing of it in the search of %s', (commandId) =>
    expectNothingOf(async () => {
      const ask = (value: string) =>
        invoke('composeExtension/query', { commandId, parameters: [{ name: 'query', value }] });
      return [await ask(''), await ask('Budge'), await ask('Bredban')];
    }),
  );

  it('shows nothing of it where its link is pasted', () =>
    expectNothingOf(() =>
      invoke('composeExtension/queryLink', { url: 'https://radslag.example/tab/meetings/m1/decisions' }),
    ));

  it.each(helpLines().flatMap(([{ sv }]) => sv.split(' · ')))(
    'does nothing to it that is typed: %s',
    (line) => expectNothingOf(() => fixture.write(stina, line, THEIRS)),
  );

  it('ties no chat, channel or person of one group to the other', async () => {
    const before = await fixture.workplace.ledger.load(rosterStream('exempel'));
    const channelData = { tenant: { id: TENANT } };
    for (const where of [personal('stina'), meetingChat('19:meeting_x@thread.v2')])
      await fixture.send(stina, {
        type: 'installationUpdate',
        action: 'add',
        ...where,
        channelData: { ...where.channelData, ...channelData },
        conversation: { ...where.conversation, tenantId: TENANT },
      });
    await fixture.write(stina, 'anslut kanalen', THEIRS);
    const { state: theirs } = await fixture.workplace.ledger.load(rosterStream('annan'));
    expect(theirs.channel?.tenantId).toBe(TENANT);
    expect([...theirs.places.people.keys()]).toEqual(['stina']);
    expect(await fixture.workplace.ledger.load(rosterStream('exempel'))).toEqual(before);
  });

  it('knows nobody of one tenant by the account id of another', async () => {
    const namesake = { ...sender('sekr'), userId: '29:annan-bot-id' };
    await expectNothingOf(() => fixture.write(namesake, 'dagordning', THEIRS));
  });
});
