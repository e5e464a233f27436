import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { sentBy } from '../support/card-parts.ts';
import type {
  TeamsActivity,
  TeamsAnswer,
  TeamsConversation,
  TeamsUser,
} from '../support/conformance-doubles.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import type { Production } from './production-on-doubles.ts';
import { BOT_APP_ID, SECRET, startProduction, tabClaims, TENANT } from './production-on-doubles.ts';

const MEETING = 'motet-i-morgon';
/** What each card says of itself. */
const NOTICE = 'Kallelse: ';
const RUNNING = '"text":"Kommundirektörsmöte ';
const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const shared = sharedFolderOr('production against the conformance doubles of Teams and Entra');

/** Filing in SharePoint, and in a folder where Graph is not configured. */
const WAYS = [
  { proof: 'secret', graph: true, archive: 'SharePoint' },
  { proof: 'certificate', graph: false, archive: 'a folder' },
] as const;

describe.skipIf(!shared).each(WAYS)('in production, with a $proof and $archive', ({ proof, graph }) => {
  let production: Production;
  beforeAll(async () => {
    production = await startProduction({ shared: shared ?? '', proof, graph });
  });
  afterAll(() => production.end());

  const client = () => production.teams.client;
  const director = (index: number) => production.directors[index] as TeamsUser;
  const view = async (): Promise<MeetingView> =>
    (
      await production.ask(production.secretary, 'GET', `/meetings/${MEETING}`)
    ).json() as Promise<MeetingView>;
  const command = async (given: MeetingCommand): Promise<void> => {
    const answer = await production.ask(production.secretary, 'POST', `/meetings/${MEETING}/commands`, given);
    if (!answer.ok) throw new Error(`${given.type}: ${answer.status} ${await answer.text()}`);
  };
  /** The card of the bot that says this, once it is there. */
  const cardSaying = async (words: string): Promise<{ where: TeamsConversation; activity: TeamsActivity }> =>
    until(`a card that says ${words}`, () => {
      for (const where of production.teams.conversations.values())
        for (const activity of where.activities)
          if (isBots(activity) && JSON.stringify(activity.attachments ?? []).includes(words))
            return { where, activity };
      return undefined;
    });
  const cards = () =>
    [...production.teams.conversations.values()].flatMap(({ activities }) =>
      activities.filter((activity) => isBots(activity) && activity.attachments?.length),
    );
  /** Somebody looks at a card, which brings their own view of it, and presses a button. */
  const press = async (words: string, user: TeamsUser, button: string, inputs: object = {}) => {
    const { where, activity } = await cardSaying(words);
    await client().autoRefresh(where, activity.id, user);
    return client().click(where, activity.id, button, inputs, { user });
  };
  /** Presses a button that opens a dialog, and sends the dialog with this button of its own. */
  const inDialog = async (words: string, user: TeamsUser, button: string, send: string, inputs: object) => {
    const { where } = await cardSaying(words);
    const data = submitOf(await press(words, user, button), send);
    return client().taskSubmit(where, { ...data, ...inputs }, { user });
  };
  /** Types to the bot in the thread of the notice. */
  const type = async (user: TeamsUser, text: string) => {
    const { where } = await cardSaying(NOTICE);
    expect((await client().message(where, text, { user })).status).toBe(200);
  };

  it('listens with nothing of the demo about it', async () => {
    expect((await fetch(`${production.url()}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${production.url()}/`)).text()).toContain('Microsoft Teams');
    expect((await fetch(`${production.url()}/simulator/openid/keys`)).status).toBe(404);
  });

  it('becomes a channel’s when it is added there, and not because somebody writes to it', async () => {
    const { secretary, stranger } = production;
    const channel = client().channel();
    expect((await client().install(channel, 'add', { user: secretary })).status).toBe(200);
    expect((await client().membersAdded(channel, 'bot', { user: secretary })).status).toBe(200);
    await cardSaying('Kommundirektörerna i Exempelbygden');
    expect(cards()).toHaveLength(1);
    await client().membersAdded(client().personal(stranger), 'bot', { user: stranger });
  });

  it('calls to a meeting that was drafted in the tab', async () => {
    const drafted = await production.ask(production.secretary, 'POST', '/meetings', {
      meetingId: MEETING,
      details: {
        title: 'Kommundirektörsmöte',
        date: tomorrow(),
        start: '08:30',
        end: '12:00',
        place: 'Stadshuset',
      },
      source: { kind: 'text', text: '1. Budget för kansliet\n2. Gemensam upphandling\n3. Övrigt' },
    });
    expect([drafted.status, await drafted.text()]).toEqual([201, expect.anything()]);
    await command({ type: 'PostNotice', data: {} });
    const { where, activity } = await cardSaying(NOTICE);
    for (const user of [director(3), production.secretary])
      expect((await client().autoRefresh(where, activity.id, user))?.body.type).toBe(ADAPTIVE);
  });

  it('refuses every wrong token with 401, and nothing comes of it', async () => {
    const before = await view();
    const posts = cards().length;
    const { where } = await cardSaying(NOTICE);
    const matrix = await client().authMatrix(where, 'deltar');
    expect(matrix.length).toBeGreaterThan(10);
    for (const { auth, status, posted } of matrix) expect([auth, status, posted]).toEqual([auth, 401, 0]);
    expect((await view()).version).toBe(before.version);
    expect(cards()).toHaveLength(posts);
  });

  it('takes no token of Entra for one of Teams, nor the reverse', async () => {
    const before = await view();
    const someTenant = '99999999-9999-4999-8999-999999999999';
    const iss = `https://login.microsoftonline.com/${someTenant}/v2.0`;
    const toTheBot = { aud: BOT_APP_ID, azp: BOT_APP_ID, serviceurl: SERVICE_URL };
    for (const claims of [
      // An "emulator": anybody's own tenant may make a token out to any app.
      { iss, tid: someTenant, ...toTheBot },
      {
        iss: `https://sts.windows.net/${someTenant}/`,
        tid: someTenant,
        ver: '1.0',
        appid: BOT_APP_ID,
        ...toTheBot,
      },
      { iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, tid: TENANT, ...toTheBot },
      // A "skill": the tab's own token, and the same made out to the bot.
      tabClaims(director(1)),
      tabClaims(director(1), { aud: BOT_APP_ID, appid: BOT_APP_ID, ver: '1.0', serviceurl: SERVICE_URL }),
    ]) {
      const answer = await fetch(`${production.url()}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${production.entra.token(claims)}`,
        },
        body: JSON.stringify(forged(director(1))),
      });
      expect(answer.status).toBe(401);
    }
    const now = Math.floor(Date.now() / 1000);
    const botToken = production.teams.signer.sign({
      ...tabClaims(director(1), { iss: 'https://api.botframework.com' }),
      exp: now + 600,
    });
    for (const token of [
      botToken,
      production.entra.token(tabClaims(director(1), { aud: BOT_APP_ID })),
      production.entra.token(tabClaims(director(1), { tid: someTenant, iss })),
    ]) {
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${production.url()}/api/v1/me`, { headers })).status).toBe(401);
    }
    expect((await view()).version).toBe(before.version);
  });

  it('keeps the replies of eleven directors, each with one tap', async () => {
    const { where, activity } = await cardSaying(NOTICE);
    const answers = await Promise.all(
      production.directors.map((user, index) =>
        client().click(where, activity.id, index === 4 ? 'Anmäl förhinder' : 'Deltar', {}, { user }),
      ),
    );
    for (const { status, body } of answers) expect([status, body.type]).toEqual([200, ADAPTIVE]);
    expect((await view()).counts).toMatchObject({ attending: 10, declined: 1, unanswered: 0 });
    const refused = await client().click(where, activity.id, 'Deltar', {}, { user: production.stranger });
    expect(refused.body.type).toBe('application/vnd.microsoft.activity.message');
    const declined = { substituteName: 'Åsa *Öberg*', substituteEmail: 'asa@forsa.example', note: 'sjuk' };
    await client().click(where, activity.id, 'Spara', declined, { user: director(4) });
    const typed = await client().message(where, 'deltar 9-11', { user: director(5) });
    expect(typed.status).toBe(200);
    expect(await reply(director(5))).toMatchObject({ kind: 'partial', from: '09:00', to: '11:00' });
    await cardSaying('10 deltar, 1 förhinder');
  });

  it('has lost nothing, and posts nothing twice, when it is killed and started again', async () => {
    const posts = cards().length;
    const before = await view();
    await production.killAndStart();
    expect(await view()).toEqual(before);
    const { where, activity } = await cardSaying(NOTICE);
    const back = await client().autoRefresh(where, activity.id, director(4));
    expect(JSON.stringify(back?.body.value)).toContain('Åsa');
    expect(cards()).toHaveLength(posts);
  });

  it('runs the meeting from its card, with decisions in a dialog and by typing', async () => {
    const { secretary } = production;
    await press(NOTICE, secretary, 'Starta mötet');
    for (const button of ['Ja, alla', 'Nästa ärende', 'Paus', 'Återuppta mötet'])
      expect((await press(RUNNING, secretary, button)).body.type).toBe(ADAPTIVE);
    const clauses = 'att anta *budgeten*\nsamt att följa upp i maj';
    await inDialog(RUNNING, secretary, 'Registrera beslut', 'Spara och publicera i kanalen', { clauses });
    const left = { personId: 'person-2', time: '10:15' };
    await inDialog(RUNNING, secretary, 'Ankomst eller avgång', 'Gick', left);
    await type(secretary, 'beslut 2 att uppdra åt Berga att ta fram underlag');
    await cardSaying('följa upp i maj');
    expect((await view()).items.map((item) => item.clauses.map(({ text }) => text))).toEqual([
      ['anta *budgeten*', 'följa upp i maj'],
      ['uppdra åt Berga att ta fram underlag'],
      [],
    ]);
    const { where, activity } = await cardSaying(RUNNING);
    for (const user of production.directors)
      expect((await client().autoRefresh(where, activity.id, user))?.status).toBe(200);
    const refused = await client().taskSubmit(where, { dialog: 'decision' }, { user: director(2) });
    expect(refused.body.task?.type).toBe('message');
    await press(RUNNING, secretary, 'Avsluta mötet');
    await client().click(where, activity.id, 'Låt alla stå kvar i protokollet', {}, { user: secretary });
    expect((await view()).phase).toBe('closed');
  });

  it('agrees and files the protocol, and corrects it with a trace', async () => {
    const { secretary } = production;
    await type(secretary, 'avstämt med Alva Ek');
    await type(secretary, 'fastställ protokollet');
    await cardSaying('Protokoll 1/');
    await until('the protocol in the archive', () => (filed() === 1 ? true : undefined));
    await type(secretary, 'rätta Fel kommun i ärende 2.');
    const clauseId = (await view()).items[1]?.clauses[0]?.clauseId ?? '';
    await command({ type: 'RewordClause', data: { clauseId, text: 'uppdra åt Dalby att ta fram underlag' } });
    await type(secretary, 'avstämt med Alva Ek');
    await type(secretary, 'fastställ protokollet');
    await cardSaying('Fel kommun i ärende 2.');
    const revisions = () => (filed() === 2 ? 2 : undefined);
    expect(await until('a second revision in the archive', revisions)).toBe(2);
  });

  it.skipIf(!graph)('has each file in the library once, with the sum that the log says', async () => {
    const named = await until('the second revision noted', async () => (await view()).archived?.files);
    const { files } = production.entra.report();
    const year = tomorrow().slice(0, 4);
    const meeting = `/Möten/${year}/${tomorrow()} Kommundirektörsmöte`;
    const stood = files.filter(({ folder }) => !folder).map(({ path, sha256 }) => [path, sha256]);
    const expected = named.map(({ name, sha256 }) => [`${meeting}/${name}`, sha256]);
    expect(stood.filter(([path]) => path !== `${meeting}/manifest.json`)).toEqual(
      expect.arrayContaining(expected),
    );
    expect(stood).toHaveLength(expected.length + 1);
    for (const { url } of named) expect(url).toContain('contoso.sharepoint.com');
  });

  it('finds from any chat what was decided, and inserts it, for those alone whom the roster knows', async () => {
    const { secretary, stranger } = production;
    const anywhere = client().personal(director(2));
    for (const command of ['decisions', 'items', 'protocols', 'tasks', 'matters']) {
      const first = await client().meQuery(anywhere, command, 'true', {
        user: director(2),
        param: 'initialRun',
      });
      // The meeting gave no tasks.
      const type = command === 'tasks' ? 'message' : 'result';
      expect([command, first.body.composeExtension?.type]).toEqual([command, type]);
      const refused = await client().meQuery(anywhere, command, '', { user: stranger });
      expect(refused.body.composeExtension).toMatchObject({
        type: 'message',
        text: expect.stringContaining('Be sekretariatet'),
      });
    }
    const found = await client().meQuery(anywhere, 'decisions', 'UNDERLAG dalby', { user: director(2) });
    const [card] = found.body.composeExtension?.attachments ?? [];
    for (const words of [
      'uppdra åt Dalby att ta fram underlag',
      'Protokoll 1/',
      `/tab/meetings/${MEETING}#clause-`,
    ])
      expect(JSON.stringify(card?.content)).toContain(words);
    const link = `https://radslag.example/tab/meetings/${MEETING}#item-${(await view()).items[0]?.itemId}`;
    const unfolded = await client().meQueryLink(anywhere, link, { user: secretary });
    expect(JSON.stringify(unfolded.body.composeExtension?.attachments)).toContain('följa upp i maj');
    const none = await client().meQueryLink(anywhere, link, { user: stranger });
    expect(none.body.composeExtension?.attachments).toEqual([]);
  });

  it('registers as a reply what somebody wrote to people, and makes items and decisions of messages', async () => {
    const { secretary } = production;
    const drafted = await production.ask(secretary, 'POST', '/meetings', {
      meetingId: 'nasta-mote',
      details: {
        title: 'Nästa möte',
        date: tomorrow(),
        start: '13:00',
        end: '15:00',
        place: 'Stadshuset',
      },
      source: { kind: 'text', text: '1. Växel' },
    });
    expect(drafted.status).toBe(201);
    const posted = await production.ask(secretary, 'POST', '/meetings/nasta-mote/commands', {
      type: 'PostNotice',
      data: {},
    });
    expect(posted.status).toBe(200);
    const { where } = await cardSaying(NOTICE);
    const messageOf = ({ aadObjectId, name }: TeamsUser, content: string) => ({
      commandContext: 'message' as const,
      value: {
        messagePayload: {
          id: '1',
          body: { contentType: 'html', content },
          from: { user: { id: aadObjectId, displayName: name, userIdentityType: 'aadUser' } },
        },
      },
    });
    const make = async (user: TeamsUser, command: string, content: string, send: string) => {
      const opened = await client().meFetchTask(where, command, { user, ...messageOf(director(3), content) });
      const data = submitOf(opened, send);
      const [sent] = await Promise.all(
        [1, 2, 3].map(() => client().meSubmit(where, command, data, { user })),
      );
      return sent?.body.task;
    };
    expect(await make(secretary, 'to-reply', '<div>kommer 14.10</div>', 'Registrera svaret')).toEqual({
      type: 'message',
      value: 'Svaret för Ebbe Lind är registrerat: deltar från kl. 14.10.',
    });
    await make(secretary, 'to-agenda', '<p>Gemensam växel. Vi behöver byta.</p>', 'Lägg till');
    await make(secretary, 'to-decision', '<p>att <b>avvakta</b></p>', 'Spara');
    const next = (await (
      await production.ask(secretary, 'GET', '/meetings/nasta-mote')
    ).json()) as MeetingView;
    expect(next.people.find(({ personId }) => personId === 'person-3')?.reply?.value).toEqual({
      kind: 'partial',
      from: '14:10',
    });
    expect(next.items.map(({ title, clauses }) => [title, clauses.map(({ text }) => text)])).toEqual([
      ['Växel', ['avvakta']],
      ['Gemensam växel', []],
    ]);
  });

  it('goes when it is removed, and says nothing more', async () => {
    const { secretary } = production;
    const posts = cards().length;
    const channel = client().channel();
    expect((await client().membersRemoved(channel, 'bot', { user: secretary })).status).toBe(200);
    expect((await client().install(channel, 'remove', { user: secretary })).status).toBe(200);
    expect(cards()).toHaveLength(posts);
    // The notice, the meeting, the protocol, the welcome before them, and the notice of the next meeting (D11).
    expect(posts).toBe(5);
  });

  it('has done all that without a violation, a warning, a foreign host or a word of its secret', async () => {
    const { violations, warnings } = production.teams.report();
    expect(violations).toEqual({});
    expect(warnings).toEqual({});
    expect(production.said()).not.toContain('[redirect-hosts]');
    expect(production.said()).not.toContain(SECRET);
    const seen = production.entra.report();
    expect([seen.violations, seen.warnings, seen.summary.unsupported]).toEqual([{}, {}, []]);
    expect(seen.uploadSessionsLeftOpen).toBe(0);
    const tokens = seen.tokens.filter(({ client }) => client === BOT_APP_ID);
    // One for each of the two starts, however much was sent.
    expect(tokens).toHaveLength(2);
    for (const token of tokens)
      expect(token).toMatchObject({
        tenant: TENANT,
        client: BOT_APP_ID,
        scope: expect.stringContaining('https://api.botframework.com/.default'),
        assertionAuth: proof === 'certificate',
      });
    expect(production.statements).toEqual(proof === 'certificate' ? ['good', 'good'] : []);
  });

  /** How many revisions of the protocol lie in the archive. */
  function filed(): number {
    if (graph) return production.entra.report().files.find(({ path }) => PROTOCOL.test(path))?.versions ?? 0;
    const names = readdirSync(join(production.dataDir, 'archive'), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => PROTOCOL.test(name)).length;
  }
  async function reply(user: TeamsUser) {
    const personId = `person-${production.directors.indexOf(user)}`;
    return (await view()).people.find((person) => person.personId === personId)?.reply?.value;
  }
});

describe.skipIf(!shared)('in production, with a managed identity', () => {
  it('posts as the bot with the token of the machine’s own identity, and holds no secret', async () => {
    const production = await startProduction({ shared: shared ?? '', proof: 'managed-identity' });
    try {
      const { client, conversations } = production.teams;
      await client.install(client.channel(), 'add', { user: production.secretary });
      await until(
        'the welcome',
        () => [...conversations.values()].some(({ activities }) => activities.some(isBots)) || undefined,
      );
      expect(production.teams.report().violations).toEqual({});
      expect(production.identityAsked).toHaveLength(1);
      const [asked] = production.identityAsked;
      expect(asked?.get('client_id')).toBe(BOT_APP_ID);
      expect(asked?.get('resource')).toBe('https://api.botframework.com');
      expect(production.entra.report().tokens).toEqual([]);
    } finally {
      await production.end();
    }
  });
});

describe.skipIf(!shared)('in production, with a secret that has run out', () => {
  it('runs, tells the log by Entra’s own number what is wrong, and never quotes it', async () => {
    const production = await startProduction({
      shared: shared ?? '',
      proof: 'secret',
      secret: 'gammal-hemlighet',
    });
    try {
      const { client } = production.teams;
      const installed = await client.install(client.channel(), 'add', { user: production.secretary });
      expect(installed.status).toBe(200);
      await until('the reason in the log', () => production.said().includes('AADSTS7000215') || undefined);
      expect(production.said()).toContain('"code":"bot-token-refused"');
      expect(production.said()).not.toContain('gammal-hemlighet');
      expect((await fetch(`${production.url()}/readyz`)).status).toBe(200);
    } finally {
      await production.end();
    }
  });
});

const PROTOCOL = /Protokoll[^/\\]*\.pdf$/;
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

function isBots({ from }: TeamsActivity): boolean {
  return from?.id === `28:${BOT_APP_ID}`;
}

/** The data that a button of a dialog sends, with its fields as they stand. */
function submitOf({ body }: TeamsAnswer, title: string): object {
  const { card } = (body.task?.value ?? {}) as { card?: { content: unknown } };
  return sentBy(card?.content, title);
}

/** A reply that nobody gave, in somebody's name. */
function forged(user: TeamsUser): object {
  return {
    type: 'message',
    id: 'forged',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: user.id, aadObjectId: user.aadObjectId },
    recipient: { id: `28:${BOT_APP_ID}` },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    text: 'förhinder',
  };
}

function tomorrow(): string {
  return Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();
}

/** Waits for what is to come: a minute and more, and then says what did not. */
async function until<T>(what: string, find: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 3_000; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`never came: ${what}`);
}
