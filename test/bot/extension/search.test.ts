import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaskOwner, TaskSource } from '../../../src/domain/task/vocabulary.ts';
import { identify } from '../../../src/usecases/identify.ts';
import { meetingEffects } from '../../../src/usecases/meeting-effects.ts';
import { meetingStream } from '../../../src/usecases/streams.ts';
import { commandTask } from '../../../src/usecases/tasks/command-task.ts';
import { cardChecker } from '../../support/card-check.ts';
import type { BotFixture } from '../../support/bot-fixture.ts';
import { startBot } from '../../support/bot-fixture.ts';
import { sender } from '../../support/bot-people.ts';
import { AN_OLD_PROTOCOL } from '../../support/import-builders.ts';
import { takenIn } from '../../support/taken-in.ts';
import { aMeetingWith, search } from '../../support/extension-bot.ts';

const [anna, bo, sekr, siv, stranger] = ['anna', 'bo', 'sekr', 'siv', 'okand'].map((key) => sender(key));
const ROLES = { anna: anna!, bo: bo!, sekr: sekr!, siv: siv! };
const HOSTILE =
  '[Tryck här](https://ond.example) **{{DATE(2018)}}** <at>Anna</at> <img src=x onerror=y> &lt;b&gt;';
const checkCard = await cardChecker();

let fixture: BotFixture;
beforeAll(async () => {
  fixture = await startBot();
  await fixture.tell(
    'old',
    aMeetingWith('old', {
      details: { date: '2017-05-19' },
      title: 'Vattenkontroll',
      clause: 'ställa sig bakom förslaget',
      background: 'Förslaget är att mäta varje vecka.',
    }),
  );
  await fixture.tell(
    'posted',
    aMeetingWith('posted', { title: 'Bredband', clause: 'avvakta utredningen' }, 'posted'),
  );
  await fixture.tell('posted', [
    { type: 'ClauseReworded', data: { clauseId: 'posted-c1', text: 'avvakta utredningen till hösten' } },
  ]);
  await fixture.tell(
    'fresh',
    aMeetingWith(
      'fresh',
      { details: { date: '2018-03-16' }, title: 'Växel', clause: 'köpa en ny växel' },
      'recorded',
    ),
  );
  await fixture.tell(
    'plan',
    aMeetingWith('plan', { details: { date: '2018-06-15' }, title: 'Hemlig fråga' }, 'drafted'),
  );
  await fixture.tell(
    'next',
    aMeetingWith('next', { details: { date: '2018-05-18' }, title: 'Skolplanen' }, 'notified'),
  );
  await fixture.tell(
    'bad',
    aMeetingWith('bad', { details: { date: '2016-01-15' }, title: HOSTILE, clause: HOSTILE }),
  );
  await fixture.workplace.ledger.transact(meetingStream('annan', 'other'), {
    actor: { personId: 'x', via: 'tab' },
    moment: { instant: '2018-04-20T07:00:00.000Z', date: '2018-04-20', time: '09:00' },
    decide: () => ({
      ok: true,
      value: { events: aMeetingWith('other', { groupId: 'annan', title: 'Grannens bredband' }) },
    }),
    effects: meetingEffects,
  });
});
afterAll(() => fixture.close());

const titles = async (who: keyof typeof ROLES, command: string, query = '') =>
  (await search(fixture, ROLES[who], command, query)).titles;

describe('searching decisions in Teams', () => {
  it('shows the latest first when nothing is typed, and tells those who see the protocol grow of drafts', async () => {
    const shown = await search(fixture, bo!, 'decisions', '');
    expect(shown.titles.slice(0, 3)).toEqual([
      'att avvakta utredningen till hösten',
      'att köpa en ny växel',
      'att ställa sig bakom förslaget',
    ]);
    expect(shown.lines[0]).toContain('1. Bredband · Kommundirektörsmöte fredag 20 april 2018');
    expect(shown.lines[1]).toContain('Utkast');
    expect(shown.lines[2]).toContain('Protokoll 1/2017');
    expect(await titles('siv', 'decisions')).toEqual(['att ställa sig bakom förslaget', expect.any(String)]);
  });

  it('finds by words of the decision, its item or its meeting, whatever case and dots', async () => {
    for (const query of ['vaxel', 'VÄXEL', 'köpa', 'mars 2018'])
      expect([query, await titles('anna', 'decisions', query)]).toEqual([query, ['att köpa en ny växel']]);
    expect(await titles('sekr', 'decisions', '1/2017 förslag')).toEqual(['att ställa sig bakom förslaget']);
    expect(await titles('siv', 'decisions', 'växel')).toEqual([]);
  });

  it('gives what follows when Teams asks for it, and nothing after the last', async () => {
    const all = await titles('sekr', 'decisions');
    const second = await search(fixture, sekr!, 'decisions', '', { skip: 1, count: 2 });
    expect(second.titles).toEqual(all.slice(1, 3));
    const after = await search(fixture, sekr!, 'decisions', '', { skip: 25 });
    expect([after.titles, after.words]).toEqual([[], undefined]);
  });

  it('inserts a decision with where it comes from, what it points to and its place in the tab', async () => {
    const [card = ''] = (await search(fixture, bo!, 'decisions', 'vattenkontroll')).cards;
    for (const words of [
      '1. Vattenkontroll',
      'att ställa sig bakom förslaget',
      'Förslaget är att mäta varje vecka',
      'fredag 19 maj 2017',
      'Protokoll 1/2017',
      'https://radslag.example/tab/meetings/old#clause-old-c1',
    ])
      expect(card.replaceAll('\\\\', '')).toContain(words);
    expect(card).not.toContain('Preliminärt');
    expect(card).not.toContain('Action.Execute');
    expect(card).not.toContain('Action.Submit');
  });

  it('inserts of what is not agreed the words that the channel was shown, as preliminary, and never a draft’s', async () => {
    const [posted = ''] = (await search(fixture, bo!, 'decisions', 'avvakta')).cards;
    expect(posted).toContain('att avvakta utredningen');
    expect(posted).not.toContain('hösten');
    expect(posted).toContain('Preliminärt: protokollet är inte avstämt.');
    const [fresh = ''] = (await search(fixture, bo!, 'decisions', 'växel')).cards;
    expect(fresh).toContain('Det här är ett utkast');
    expect(fresh).not.toContain('köpa');
    expect(fresh).not.toContain('Växel');
  });

  it('goes on finding what was agreed while it is corrected, and none of the correction', async () => {
    const agreed = aMeetingWith('fixed', {
      details: { date: '2015-04-10' },
      title: 'Taxor',
      clause: 'höja taxan',
    });
    await fixture.tell('fixed', agreed);
    await fixture.tell('fixed', [{ type: 'CorrectionOpened', data: { reason: 'Fel belopp' } }]);
    await fixture.tell('fixed', [
      { type: 'ClauseReworded', data: { clauseId: 'fixed-c1', text: 'sänka taxan' } },
    ]);
    for (const who of ['siv', 'bo', 'sekr'] as const) {
      const { titles: found, cards } = await search(fixture, ROLES[who], 'decisions', 'taxan');
      expect(found).toEqual(['att höja taxan']);
      expect(cards[0]).toContain('höja taxan');
      expect(cards[0]).not.toContain('Preliminärt');
    }
  });
});

describe('searching the rest', () => {
  it('finds items of meetings people are called to, and of a draft for those alone who prepare it', async () => {
    expect((await titles('bo', 'items')).slice(0, 2)).toEqual(['1. Skolplanen', '1. Bredband']);
    expect(await titles('bo', 'items', 'hemlig')).toEqual([]);
    const draft = await search(fixture, sekr!, 'items', 'hemlig');
    expect(draft.titles).toEqual(['1. Hemlig fråga']);
    expect(draft.lines[0]).toContain('Utkast');
    expect(draft.cards[0]).not.toContain('Hemlig');
    expect((await search(fixture, bo!, 'items', 'plan')).cards[0]).toContain('1. Skolplanen');
    expect((await search(fixture, bo!, 'items', 'växel')).cards[0]).not.toContain('köpa');
  });

  it('finds protocols by number, day and place, unagreed ones for those who see them grow', async () => {
    expect(await titles('siv', 'protocols', '1/2017')).toEqual(['Protokoll 1/2017 · Kommundirektörsmöte']);
    expect(await titles('bo', 'protocols', 'april 2018')).toEqual(['Preliminärt · Kommundirektörsmöte']);
    expect(await titles('siv', 'protocols', 'april 2018')).toEqual([]);
    expect((await search(fixture, siv!, 'protocols', 'bjuv 2017')).cards[0]).toContain(
      '/tab/meetings/old/protocol',
    );
  });

  it('finds people’s tasks by who has them, one’s own first, and withholds what no protocol has agreed', async () => {
    const give = async (taskId: string, text: string, owner: TaskOwner, source?: TaskSource) => {
      const caller = await identify(fixture.workplace, [{ kind: 'teams', userId: sekr!.userId }], 'tab');
      const from = source ? { source } : {};
      const command = { type: 'GiveTask', data: { taskId, text, owner, ...from } } as const;
      if (!caller.ok || !(await commandTask(fixture.workplace, caller.value, { command })).ok)
        throw new Error(taskId);
    };
    const source = (meetingId: string) => ({
      meetingId,
      itemId: `${meetingId}-i1`,
      clauseId: `${meetingId}-c1`,
    });
    await give('t1', 'Mäta vattnet', { kind: 'person', name: 'Anna Ek', personId: 'anna' }, source('old'));
    await give('t2', 'Upphandla växel', { kind: 'municipality', name: 'Ängelholm' }, source('fresh'));
    expect((await titles('bo', 'tasks'))[0]).toBe('Upphandla växel');
    expect((await titles('anna', 'tasks'))[0]).toBe('Mäta vattnet');
    expect(await titles('anna', 'tasks', 'angelholm')).toEqual(['Upphandla växel']);
    expect(await titles('bo', 'tasks', 'bjuv')).toEqual(['Mäta vattnet']);
    expect(await titles('siv', 'tasks')).toEqual(['Mäta vattnet']);
    const [card = ''] = (await search(fixture, bo!, 'tasks', 'mäta')).cards;
    for (const words of ['Mäta vattnet', 'Ansvarig: Anna Ek', '/tab/tasks/t1']) expect(card).toContain(words);
    expect((await search(fixture, bo!, 'tasks', 'växel')).cards[0]).not.toContain('Upphandla');
  });

  it('follows a matter through its meetings', async () => {
    await fixture.tell('again', [
      ...aMeetingWith('again', { details: { date: '2018-02-16' } }, 'drafted').slice(0, 1),
      {
        type: 'ItemAdded',
        data: {
          itemId: 'again-i1',
          plan: {
            kind: 'matter',
            title: 'Vattenkontroll igen',
            presenters: [],
            papers: [],
            matterId: 'old-i1',
          },
          drafted: true,
        },
      },
      { type: 'NoticePosted', data: {} },
    ]);
    const shown = await search(fixture, bo!, 'matters', 'vattenkontroll');
    expect(shown.titles).toEqual(['Vattenkontroll igen']);
    expect(shown.lines).toEqual(['Har varit uppe vid 2 möten, senast 16 februari 2018.']);
    expect(shown.cards[0]).toContain('/tab/matters/old-i1');
  });
});

describe('who may search', () => {
  it('tells a stranger, a person of another tenant and a forged account what to do, and finds nothing for them', async () => {
    const elsewhere = {
      channelData: { tenant: { id: '99999999-9999-4999-8999-999999999999' } },
      conversation: {
        id: 'a:1',
        conversationType: 'personal',
        tenantId: '99999999-9999-4999-8999-999999999999',
      },
    };
    const unknown = sender('bo');
    for (const shown of [
      await search(fixture, stranger!, 'decisions', 'förslaget'),
      await search(fixture, { ...unknown, userId: '29:annan-bot' }, 'decisions', 'förslaget', {
        parts: elsewhere,
      }),
    ]) {
      expect(shown.titles).toEqual([]);
      expect(shown.words).toContain('Be sekretariatet att lägga till dig.');
    }
    const inEnglish = await search(fixture, stranger!, 'tasks', '', { locale: 'en-GB' });
    expect(inEnglish.words).toContain('Ask the secretariat to add you.');
  });

  it('finds nothing of another group, for anybody', async () => {
    for (const who of Object.values(ROLES))
      for (const command of ['decisions', 'items', 'protocols', 'tasks', 'matters'])
        expect((await search(fixture, who, command, 'grannens')).titles).toEqual([]);
  });

  it('says in words that nothing was found, with what to try, and takes a malformed question for a failure', async () => {
    const none = await search(fixture, bo!, 'decisions', 'finns <b>inte</b>');
    expect(none.words).toContain('Pröva ett annat ord');
    expect(none.words).not.toContain('<b>');
    for (const value of [
      undefined,
      {},
      { commandId: 'delete' },
      { commandId: 'decisions', queryOptions: { skip: -1 } },
    ]) {
      const answer = await fixture.send(bo!, { type: 'invoke', name: 'composeExtension/query', value });
      expect(answer).toMatchObject({ status: 200, body: { composeExtension: { type: 'message' } } });
    }
  });

  it('inserts people’s words as they were typed: no links, buttons or mentions of theirs', async () => {
    const shown = await search(fixture, bo!, 'decisions', 'tryck');
    expect(shown.titles[0]).not.toMatch(/<[a-z]|&[a-z]/i);
    expect(shown.titles[0]).not.toContain('{{');
    for (const card of shown.cards) {
      const { body, actions } = JSON.parse(card) as { body: unknown; actions: readonly unknown[] };
      const text = JSON.stringify(body);
      for (const forged of [/[^\\]\]\(/, /[^\\]<at/, /[^\\]<img/, /[^\\]\{\{/])
        expect(text).not.toMatch(forged);
      expect(actions).toHaveLength(1);
    }
  });

  it.skipIf(!checkCard)('inserts cards that Teams takes', async () => {
    for (const command of ['decisions', 'items', 'protocols', 'matters'])
      for (const card of (await search(fixture, sekr!, command, '')).cards)
        expect(checkCard?.(JSON.parse(card))).toEqual([]);
  });
});

describe('what an old protocol that was taken in says', () => {
  it('is found like any other and leads to where it is read', async () => {
    await takenIn(fixture, 'im1', AN_OLD_PROTOCOL);
    const decision = await search(fixture, siv!, 'decisions', 'skolskjuts');
    expect(decision.titles).toEqual([
      'att uppdra åt Bo Lindh att sammanställa kommunernas behov till nästa möte.',
    ]);
    expect(decision.lines[0]).toContain('Protokoll 4/2017');
    expect(decision.cards[0]).toContain('https://radslag.example/tab/imports/im1#clause-im1.2.c1');
    const item = await search(fixture, siv!, 'items', 'krisberedskap');
    expect(item.cards[0]).toContain('https://radslag.example/tab/imports/im1#item-im1.1');
    const protocol = await search(fixture, siv!, 'protocols', '4/2017');
    expect(protocol.cards[0]).toContain('https://radslag.example/tab/imports/im1');
    for (const card of [...decision.cards, ...item.cards, ...protocol.cards])
      expect(checkCard?.(JSON.parse(card)) ?? []).toEqual([]);
  });
});
