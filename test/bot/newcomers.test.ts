import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GroupState } from '../../src/domain/group/group.ts';
import { proposalsOf } from '../../src/domain/group/newcomers/newcomers.ts';
import { ok } from '../../src/domain/basics/result.ts';
import { changeRoster } from '../../src/usecases/change-roster.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { CHANNEL_ID, HOST_TENANT, sender, TEAM_ID } from '../support/bot-people.ts';
import { ADDED, personal, tellWhatWaits } from '../support/bot-places.ts';
import { cardChecker } from '../support/card-check.ts';

let fixture: BotFixture;
const check = await cardChecker();
const installer = sender('itavdelningen');
const sekr = sender('sekr');
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const roster = async () => (await fixture.workplace.ledger.load(rosterStream('exempel'))).state;
const listed = (key: string, more: object = {}) => ({
  id: sender(key).userId,
  aadObjectId: sender(key).objectId,
  ...more,
});
/** In the channel besides those of the roster: Ulla of nowhere near, Gun who is a guest of Örkelljunga, Bo's other self. */
const IN_CHANNEL = [
  listed('anna', { name: 'Anna Ek' }),
  listed('gun', { name: 'Gun Å', userPrincipalName: 'gun.a_orkelljunga.se#EXT#@vard.onmicrosoft.com' }),
  listed('ulla', { name: 'Ulla [x](https://ont.example)', email: 'ulla@konsult.example' }),
  listed('bo-hemma', { name: 'Bo Al', tenantId: 'angelholm', email: 'BO@angelholm.example' }),
];
const newcomerOf = async (name: string) =>
  (await roster()).newcomers.find((each) => each.name.startsWith(name))?.newcomerId ?? '';
const installed = async () => {
  fixture.connector.members = IN_CHANNEL;
  await fixture.send(sekr, { ...ADDED, ...personal('sekr') });
  await fixture.send(installer, ADDED);
};
const press = async (who: typeof sekr, choices: Readonly<Record<string, string>>) => {
  const entries = Object.entries(choices).map(
    async ([name, value]) => [`who-${await newcomerOf(name)}`, value] as const,
  );
  return fixture.press(who, 'confirm-newcomers', Object.fromEntries(await Promise.all(entries)));
};

describe('those in the channel who are not in the roster', () => {
  it('are proposed to the secretariat alone, in one card, with what their address tells', async () => {
    await changeRoster(fixture.workplace, 'exempel', () =>
      ok([{ type: 'MemberLeft', data: { personId: 'dag', last: '2018-03-31' } }]),
    );
    await installed();
    await tellWhatWaits(fixture);
    const told = fixture.connector.sent.filter(({ path }) => path.includes('/a:sekr/'));
    expect(told).toHaveLength(2);
    const [, { body }] = told as [unknown, { body: { attachments: { content: object }[] } }];
    const card = body.attachments[0]?.content;
    expect(check?.(card) ?? []).toEqual([]);
    const said = JSON.stringify(card);
    expect(said).toContain('Gun Å');
    expect(said).toContain('"style":"compact","value":"director:Örkelljunga"');
    expect(said).toContain('gun.a@orkelljunga.se');
    expect(said).toContain('"value":"same:bo"');
    // People's words make no link; a field's label is no Markdown.
    expect(said).toContain(String.raw`"text":"Ulla \\[x\\](https://ont.example)"`);
    // In the channel stands the welcome and nothing of this (D11).
    const inChannel = fixture.connector.sent.filter(({ path }) => path.includes(CHANNEL_ID));
    expect(inChannel).toHaveLength(1);
  });

  it('have no right by being there', async () => {
    await installed();
    expect(await fixture.write(sender('gun'), 'närvaro ja')).toContain(
      'Du finns inte i gruppens deltagarlista',
    );
    const before = await roster();
    expect(messageIn(await press(sender('gun'), { Gun: 'director:Örkelljunga' }))).toContain(
      'Du finns inte i gruppens deltagarlista',
    );
    expect(messageIn(await press(sender('bo'), { Gun: 'director:Örkelljunga' }))).toContain(
      'Ingenting har ändrats.',
    );
    expect((await roster()).newcomers).toEqual(before.newcomers);
    expect((await roster()).members).toHaveLength(before.members.length);
  });

  it('become what the secretariat says in one press, once, however often it is pressed', async () => {
    await installed();
    const choices = { Gun: 'director:Örkelljunga', Ulla: 'reader', Bo: 'same:bo' };
    const answer = await press(sekr, choices);
    expect(cardIn(answer)).toContain('Deltagarlistan är uppdaterad.');
    const group = await roster();
    expect(proposalsOf(group)).toEqual([]);
    expect(group.members.find(({ name }) => name === 'Gun Å')).toMatchObject({
      organisation: 'Örkelljunga',
      roles: ['director'],
      email: 'gun.a@orkelljunga.se',
    });
    expect(group.members.find(({ name }) => name.startsWith('Ulla'))?.roles).toEqual(['reader']);
    const bo = group.members.find(({ personId }) => personId === 'bo');
    expect(bo?.identities).toContainEqual({
      kind: 'entra',
      tenantId: 'angelholm',
      objectId: sender('bo-hemma').objectId,
    });
    await expect.poll(async () => linked(await roster(), 'sekr')).toBe(true);
    const { length } = await fixture.events('roster', 'main');
    await press(sekr, choices);
    expect(await fixture.events('roster', 'main')).toHaveLength(length);
    // The new director is one: the bot answers them as such.
    expect(await fixture.write(sender('gun'), 'dagordning')).not.toContain('deltagarlista');
  });

  it('chosen as what a card cannot say are left as they are', async () => {
    await installed();
    await press(sekr, {});
    await expect.poll(async () => linked(await roster(), 'sekr')).toBe(true);
    const before = await fixture.events('roster', 'main');
    for (const value of ['later', 'secretariat:Bjuv', 'director:', 'same:', ''])
      expect(cardIn(await press(sekr, { Gun: value }))).toContain('Ingen är vald.');
    expect(messageIn(await press(sekr, { Gun: 'director:Kiruna' }))).toContain('Ingenting har ändrats.');
    expect(await fixture.events('roster', 'main')).toEqual(before);
  });

  it.each([
    ['comes to the team', { membersAdded: [listed('gun')] }, 'teamMemberAdded'],
    ['comes to a shared channel', { membersAdded: [listed('gun')] }, 'channelMemberAdded'],
    ['is there when the channel is shared', {}, 'channelShared'],
  ])('are found when somebody %s', async (_what, parts, eventType) => {
    await fixture.send(installer, ADDED);
    fixture.connector.members = IN_CHANNEL;
    await fixture.send(installer, { type: 'conversationUpdate', ...parts, ...inChannel(eventType) });
    expect((await roster()).newcomers.map(({ name }) => name)).toContain('Gun Å');
    const { length } = await fixture.events('roster', 'main');
    await fixture.send(installer, { type: 'conversationUpdate', ...parts, ...inChannel(eventType) });
    expect(await fixture.events('roster', 'main')).toHaveLength(length);
  });

  it('wait no more when they leave, and members stay members', async () => {
    await installed();
    const membersRemoved = [listed('gun'), listed('anna')];
    await fixture.send(installer, {
      type: 'conversationUpdate',
      membersRemoved,
      ...inChannel('channelMemberRemoved'),
    });
    const group = await roster();
    expect(group.newcomers.map(({ name }) => name)).not.toContain('Gun Å');
    expect(group.members.find(({ personId }) => personId === 'anna')?.roles).toContain('chair');
  });

  it('of another team are nobody’s business', async () => {
    await fixture.send(installer, ADDED);
    fixture.connector.members = IN_CHANNEL;
    const elsewhere = inChannel('teamMemberAdded', '19:annat@thread.tacv2', '19:annan@thread.tacv2');
    await fixture.send(installer, {
      type: 'conversationUpdate',
      membersAdded: [listed('gun')],
      ...elsewhere,
    });
    expect((await roster()).newcomers).toEqual([]);
  });
});

function linked({ members }: GroupState, personId: string): boolean {
  const identities = members.find((member) => member.personId === personId)?.identities ?? [];
  return identities.some(({ kind }) => kind === 'teams');
}

function inChannel(eventType: string, team = TEAM_ID, id = CHANNEL_ID) {
  return {
    channelData: { eventType, tenant: { id: HOST_TENANT }, team: { id: team }, channel: { id } },
    conversation: { id, conversationType: 'channel', tenantId: HOST_TENANT },
  };
}
