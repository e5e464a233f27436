import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingStream } from '../../../src/usecases/streams.ts';
import { dialogIn } from '../../support/bot-answers.ts';
import { partsOf, sentBy } from '../../support/card-parts.ts';
import { cardChecker } from '../../support/card-check.ts';
import type { BotFixture } from '../../support/bot-fixture.ts';
import { startBot } from '../../support/bot-fixture.ts';
import type { Sender } from '../../support/bot-people.ts';
import { sender } from '../../support/bot-people.ts';
import { notifiedEvents, ongoingEvents } from '../../support/meeting-builders.ts';

const [anna, bo, cia, sekr, siv, stranger] = ['anna', 'bo', 'cia', 'sekr', 'siv', 'okand'].map((key) =>
  sender(key),
) as [Sender, Sender, Sender, Sender, Sender, Sender];
const checkCard = await cardChecker();

let fixture: BotFixture;
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

/** Chooses an act in the menu of a message that somebody wrote. */
const choose = async (who: Sender, commandId: string, html: string, author = bo, locale = 'sv-SE') =>
  dialogIn(
    await fixture.send(who, {
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      locale,
      value: {
        commandId,
        commandContext: 'message',
        messagePayload: {
          id: '1',
          body: { contentType: 'html', content: html },
          from: { user: { id: author.objectId, displayName: author.name } },
        },
      },
    }),
  );
/** Sends the dialog with its fields as they stand, and these over them. */
const send = async (who: Sender, card: string | undefined, over: object = {}) => {
  const data = { ...sentBy(JSON.parse(card ?? '{}')), ...over };
  return dialogIn(
    await fixture.send(who, {
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value: { commandId: 'x', commandContext: 'message', data },
    }),
  );
};
const valueOf = (card: string | undefined, id: string) =>
  partsOf(JSON.parse(card ?? '{}')).find((part) => part['id'] === id)?.['value'];
const clauses = async () =>
  (await fixture.meeting('m1')).items.flatMap((item) => item.clauses.map(({ text }) => text));
const replies = async (personId: string) =>
  (await fixture.events('meeting', 'm1')).filter(
    (event) =>
      event.type === 'AttendanceReplied' && 'personId' in event.data && event.data.personId === personId,
  );

describe('a message made into a decision', () => {
  it('fills the decision dialog with its att-clauses, and records them once however often it is sent', async () => {
    await fixture.tell('m1', [
      ...ongoingEvents(),
      { type: 'ItemStarted', data: { itemId: 'i2', time: '09:00' } },
    ]);
    const html = '<p>Mitt förslag:</p><p>att anta <b>planen</b></p><p>samt att följa upp i maj &lt;3</p>';
    const { card } = await choose(sekr, 'to-decision', html);
    expect(valueOf(card, 'clauses')).toBe('att anta planen\nsamt att följa upp i maj <3');
    expect(valueOf(card, 'itemId')).toBe('i2');
    const sent = await Promise.all([send(sekr, card), send(sekr, card), send(sekr, card)]);
    for (const { message } of sent) expect(message).toContain('Beslutet är registrerat (2 att-satser)');
    expect(await clauses()).toEqual(['anta planen', 'följa upp i maj <3']);
  });

  it('is for those alone who write the protocol, also when the dialog is sent by somebody else', async () => {
    await fixture.tell('m1', ongoingEvents());
    for (const who of [anna, bo, siv])
      expect((await choose(who, 'to-decision', 'att anta')).message).toContain('Endast sekretariatet');
    const { card } = await choose(sekr, 'to-decision', 'att anta');
    await send(bo, card);
    expect(await clauses()).toEqual([]);
    expect((await choose(stranger, 'to-decision', 'att anta')).message).toContain('deltagarlista');
  });

  it('says what is missing where there is no meeting, and what is wrong in the dialog, with the words kept', async () => {
    expect((await choose(sekr, 'to-decision', 'att anta')).message).toContain('Det finns inget möte');
    await fixture.tell('m1', ongoingEvents());
    const { card } = await choose(sekr, 'to-decision', '<attachment id="1"></attachment>');
    expect(valueOf(card, 'clauses')).toBeUndefined();
    expect((await send(sekr, card)).card).toContain('Skriv minst en att-sats.');
  });
});

describe('a message put on the agenda', () => {
  it('becomes an item of the meeting chosen, before other questions, once, with its writer as the proposer', async () => {
    await fixture.tell('m1', [
      ...notifiedEvents(),
      {
        type: 'ItemAdded',
        data: { itemId: 'i3', plan: { kind: 'other', title: 'Övrigt', presenters: [], papers: [] } },
      },
    ]);
    const { card } = await choose(sekr, 'to-agenda', '<p>Gemensam växel. Vi behöver byta före sommaren.</p>');
    expect(valueOf(card, 'title')).toBe('Gemensam växel');
    expect(valueOf(card, 'background')).toBe('Gemensam växel. Vi behöver byta före sommaren.');
    expect((await send(sekr, card)).message).toContain('är tillagt på dagordningen för Kommundirektörsmöte');
    await send(sekr, card);
    const { items } = await fixture.meeting('m1');
    expect(items.map(({ plan }) => plan.title)).toEqual(['Budget', 'Bredband', 'Gemensam växel', 'Övrigt']);
    expect(items[2]?.plan.origin).toEqual({ kind: 'proposal', name: 'Bo Al', personId: 'bo' });
    const without = await choose(sekr, 'to-agenda', 'Bredbandstaxor', sekr);
    expect(without.card).not.toContain('förslagsställare');
  });

  it('is a proposal from another member, and nobody else’s', async () => {
    await fixture.tell('m1', notifiedEvents());
    const { card } = await choose(bo, 'to-agenda', 'Gemensam växel', cia);
    expect(valueOf(card, 'title')).toBe('Gemensam växel');
    await send(bo, card);
    expect((await send(bo, card)).message).toContain('Ditt förslag ”Gemensam växel” är registrerat.');
    const { state } = await fixture.workplace.ledger.load(pendingStream('exempel'));
    expect(
      [...state.waiting.values()].map(({ plan, proposedBy }) => [plan.title, proposedBy?.personId]),
    ).toEqual([['Gemensam växel', 'bo']]);
    expect((await choose(siv, 'to-agenda', 'Växel')).message).toContain('Endast gruppens medlemmar');
    const secretariats = await choose(sekr, 'to-agenda', 'Växel');
    await send(bo, secretariats.card);
    expect((await fixture.meeting('m1')).items).toHaveLength(2);
  });

  it('needs a title, a meeting that the sender may know, and one that is coming', async () => {
    expect((await choose(sekr, 'to-agenda', 'Växel')).message).toContain('inget kommande möte');
    expect((await choose(bo, 'to-agenda', 'Växel')).message).toContain('Väntande ärenden');
    await fixture.tell('m1', notifiedEvents());
    const { card } = await choose(sekr, 'to-agenda', 'Växel');
    const again = await send(sekr, card, { title: ' ' });
    expect(again.card).toContain('Fältet är tomt');
    expect((await send(sekr, card, { meetingId: 'annat' })).card).toContain('Mötet finns inte');
    expect((await fixture.meeting('m1')).items).toHaveLength(2);
  });
});

describe('a message registered as a reply', () => {
  it('is read, looked over and registered by the secretariat for its writer, and says so (D4)', async () => {
    await fixture.tell('m1', notifiedEvents());
    const { card } = await choose(sekr, 'to-reply', '<div>kommer 10.40</div>');
    expect(card).toContain('bo skrev: ”kommer 10.40”');
    expect(['personId', 'kind', 'from'].map((id) => valueOf(card, id))).toEqual(['bo', 'partial', '10:40']);
    const sent = await Promise.all([send(sekr, card), send(sekr, card)]);
    for (const { message } of sent)
      expect(message).toBe('Svaret för Bo Al är registrerat: deltar från kl. 10.40.');
    expect((await fixture.meeting('m1')).replies.get('bo')).toMatchObject({
      reply: { kind: 'partial', from: '10:40' },
      by: 'sekr',
    });
    expect(await replies('bo')).toHaveLength(1);
  });

  it('does not undo what the person said since, when it is delivered late once more', async () => {
    await fixture.tell('m1', notifiedEvents());
    const { card } = await choose(sekr, 'to-reply', 'kommer 10.40');
    await send(sekr, card);
    await fixture.press(bo, 'reply', { meetingId: 'm1', kind: 'declined' });
    await send(sekr, card);
    expect((await fixture.meeting('m1')).replies.get('bo')?.reply).toEqual({ kind: 'declined' });
  });

  it('is one’s own to register, and of somebody else only for those who answer for them', async () => {
    await fixture.tell('m1', notifiedEvents());
    const { card } = await choose(bo, 'to-reply', 'har tyvärr förhinder, ersättare Karin Ek karin@x.example');
    expect((await send(bo, card)).message).toContain('Karin Ek ersätter dig');
    expect((await fixture.meeting('m1')).replies.get('bo')?.reply).toEqual({
      kind: 'declined',
      substitute: { name: 'Karin Ek', email: 'karin@x.example' },
    });
    expect((await choose(cia, 'to-reply', 'kommer 10.40')).message).toBe(
      'Du kan registrera ditt eget svar, men inte någon annans. Ingenting har ändrats. Be bo att svara, eller kontakta sekretariatet.',
    );
    expect((await choose(siv, 'to-reply', 'kommer 10.40')).message).toContain('Be bo att svara');
    const secretariats = await choose(sekr, 'to-reply', 'kommer 10.40', bo);
    await send(cia, secretariats.card);
    expect((await replies('bo')).length).toBe(1);
  });

  it('asks for what the words do not say, in the language of whoever registers it', async () => {
    await fixture.tell('m1', notifiedEvents());
    const { card } = await choose(sekr, 'to-reply', 'Vem tar fikat?', stranger, 'en-GB');
    expect(card).toContain('Reply of');
    expect(valueOf(card, 'personId')).toBeUndefined();
    expect((await send(sekr, card, { personId: 'bo' })).card).toContain('Välj ett svar.');
    const backwards = { personId: 'bo', kind: 'partial', from: '11:00', to: '09:00' };
    expect((await send(sekr, card, backwards)).card).toContain('Ingenting har ändrats');
    expect((await send(sekr, card, { ...backwards, to: '' })).message).toContain('från kl. 11.00');
    expect((await send(sekr, card, { personId: 'nobody', kind: 'attending' })).card).toBeDefined();
  });

  it('says so where no meeting takes replies', async () => {
    expect((await choose(sekr, 'to-reply', 'kommer 10.40')).message).toContain('inget möte att svara på');
  });
});

describe('what Teams sends besides', () => {
  it('is answered with words and changes nothing when it is malformed', async () => {
    await fixture.tell('m1', ongoingEvents());
    for (const name of ['composeExtension/fetchTask', 'composeExtension/submitAction'])
      for (const value of [
        undefined,
        {},
        { commandId: 'to-decision', messagePayload: 7 },
        { data: { dialog: 'decision' } },
        { data: { dialog: 'presence', meetingId: 'm1' } },
      ]) {
        const answer = await fixture.send(sekr, { type: 'invoke', name, value });
        expect(dialogIn(answer).message).toContain('Ingenting har ändrats');
      }
  });

  it.skipIf(!checkCard)('is answered with dialogs that Teams takes, whatever the message says', async () => {
    await fixture.tell('m1', notifiedEvents());
    const hostile = '[x](https://ond.example) {{DATE(2018)}} &lt;at&gt;Anna&lt;/at&gt; '.repeat(200);
    for (const command of ['to-decision', 'to-agenda', 'to-reply'])
      for (const html of ['kommer 10.40', hostile]) {
        const { card } = await choose(sekr, command, html);
        expect(checkCard?.(JSON.parse(card ?? '{}'))).toEqual([]);
      }
  });
});
