import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpLines, understand } from '../../bot/handlers/typed/rooms.ts';
import { parseCommand } from '../../bot/commands/parse-command.ts';
import type { TypedCommand } from '../../bot/commands/typed-command.ts';
import { VERBS } from '../../bot/handlers/card-action.ts';
import { DIALOGS } from '../../bot/handlers/task.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { dialogIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { BUTTONS, SUBMISSIONS } from '../support/bot-payloads.ts';
import { sender } from '../support/bot-people.ts';
import { openedEvents } from '../support/inquiry-builders.ts';
import { tellInquiry } from '../support/inquiry-bot.ts';
import { ongoingEvents } from '../support/meeting-builders.ts';

type Kind = TypedCommand['kind'];

/** Every command that can be typed, save those that answer with the help card; the type knows when one is missing. */
const TYPED: Readonly<Record<Exclude<Kind, 'help' | 'unknown'>, string>> = {
  agenda: 'dagordning',
  'my-reply': 'närvaro',
  reply: 'förhinder Ewa Holm, sjuk',
  decision: 'beslut 1 att bifalla',
  post: 'publicera 1',
  start: 'starta',
  next: 'nästa',
  item: 'ärende 2',
  pause: 'paus',
  resume: 'fortsätt',
  close: 'avsluta behåll',
  'all-here': 'alla på plats',
  arrived: 'anlände Bo Al 10.40',
  left: 'gick Bo Al 11.15',
  protocol: 'protokoll',
  connect: 'anslut kanalen',
  'wrong-time': 'anlände Bo Al 25.99',
};
/** Every example that help gives, in both languages. */
const HELPED: readonly string[] = helpLines().flatMap(([{ sv, en }]) =>
  [sv, en].flatMap((words) => words.split(' · ')),
);
/** What a reader may type: it shows what they may see, or changes nothing. */
const READING: ReadonlySet<string> = new Set(['agenda', 'my-reply', 'protocol', 'wrong-time']);

/** Buttons a reader may press: they show what they may see, or note beside the log that they have read it. */
const READING_BUTTONS: ReadonlySet<string> = new Set(['refresh', 'agenda-seen']);

const stranger = sender('främling');
const reader = sender('siv');
const NOT_ON_ROSTER =
  'Du finns inte i gruppens deltagarlista och kan därför inte svara. Kontakta sekretariatet. Ingenting har ändrats.';
const NOTHING_CHANGED = 'Ingenting har ändrats.';

describe('authority in the channel', () => {
  let fixture: BotFixture;
  beforeAll(async () => {
    fixture = await startBot();
    await fixture.tell('m1', ongoingEvents());
    await tellInquiry(fixture, 'q1', openedEvents());
  });
  afterAll(() => fixture.close());

  const press = (who: typeof reader, verb: string) =>
    fixture.press(who, verb, { meetingId: 'm1', ...BUTTONS[verb] });
  const inDialog = (who: typeof reader, step: string, dialog: string) =>
    fixture.send(who, {
      type: 'invoke',
      name: `task/${step}`,
      value: { data: { meetingId: 'm1', dialog, ...SUBMISSIONS[dialog] } },
    });

  /** Does it, and sees that the store is as it was; answers what the bot said in the thread of who asked. */
  async function changesNothing(act: () => Promise<unknown>): Promise<readonly unknown[]> {
    const { events, notes, outbox } = fixture.store;
    const kept = async () => ({
      version: await events.version('group/exempel/meeting/m1'),
      inquiry: await events.version('group/exempel/inquiry/q1'),
      notes: await notes.read('exempel', 'm1'),
      jobs: await outbox.counts(),
      channel: (await fixture.workplace.ledger.load(rosterStream('exempel'))).state.channel,
    });
    const [before, said] = [await kept(), fixture.connector.sent.length];
    await act();
    expect(await kept()).toEqual(before);
    const calls = fixture.connector.sent.slice(said);
    // In a thread: nothing new in the channel, no card anybody has is touched.
    for (const { method, path } of calls) expect(`${method} ${path}`).toMatch(/^POST .*;messageid=1\//);
    return calls.map(({ body }) => body['text'] ?? body['attachments']);
  }

  describe.each([...VERBS.keys()])('the button %s', (verb) => {
    it('is refused to who is on no roster, with the remedy', async () => {
      expect(Object.keys(BUTTONS)).toContain(verb);
      const said = await changesNothing(async () =>
        expect(messageIn(await press(stranger, verb))).toBe(NOT_ON_ROSTER),
      );
      expect(said).toEqual([]);
    });

    it('is refused so in a client that does not know Action.Execute as well', async () => {
      const value = { verb, meetingId: 'm1', ...BUTTONS[verb] };
      expect(await changesNothing(() => fixture.send(stranger, { type: 'message', value }))).toEqual([
        NOT_ON_ROSTER,
      ]);
    });
  });

  describe.each([...DIALOGS.keys()])('the dialog %s', (dialog) => {
    it.each(['fetch', 'submit'])('is refused to who is on no roster, and to a reader (%s)', async (step) => {
      expect(Object.keys(SUBMISSIONS)).toContain(dialog);
      const said = await changesNothing(async () => {
        expect(dialogIn(await inDialog(stranger, step, dialog))).toEqual({ message: NOT_ON_ROSTER });
        expect(dialogIn(await inDialog(reader, step, dialog)).message).toContain(NOTHING_CHANGED);
      });
      expect(said).toEqual([]);
    });
  });

  describe.each(Object.entries(TYPED))('the typed command %s', (kind, line) => {
    it('is refused to who is on no roster, with the remedy, in their own thread', async () => {
      expect(parseCommand(line).kind).toBe(kind);
      expect(await changesNothing(() => fixture.write(stranger, line))).toEqual([NOT_ON_ROSTER]);
    });
  });

  describe.each(HELPED)('what help says can be typed: %s', (line) => {
    it('is understood, refused to who is on no roster, and changes nothing for a reader', async () => {
      expect(understand(line).kind).toBe('understood');
      expect(await changesNothing(() => fixture.write(stranger, line))).toEqual([NOT_ON_ROSTER]);
      await changesNothing(() => fixture.write(reader, line));
    });
  });

  it.each([...VERBS.keys()].filter((verb) => !READING_BUTTONS.has(verb)))(
    'refuses a reader the button %s',
    async (verb) => {
      const said = await changesNothing(async () =>
        expect(messageIn(await press(reader, verb))).toContain(NOTHING_CHANGED),
      );
      expect(said).toEqual([]);
    },
  );

  it.each(Object.entries(TYPED).filter(([kind]) => !READING.has(kind)))(
    'refuses a reader the typed command %s',
    async (_kind, line) => {
      expect(await changesNothing(() => fixture.write(reader, line))).toEqual([
        expect.stringContaining(NOTHING_CHANGED),
      ]);
    },
  );

  it('tells who is on no roster nothing of the meeting, whatever they ask for help about', async () => {
    for (const line of ['hjälp', 'vad beslutades om Bredband?']) {
      const said = await changesNothing(() => fixture.write(stranger, line));
      expect(JSON.stringify(said)).not.toMatch(/Kommundirektörsmöte|Rådhuset|Budget|Anna Ek/);
    }
  });
});
