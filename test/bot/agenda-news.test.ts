import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { aPlan, draftedEvents, notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const [bo, cia] = ['bo', 'cia'].map((key) => sender(key));

beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const CHANGED = 'Dagordningen har ändrats';
const refresh = async (who: typeof bo) =>
  cardIn(await fixture.press(who!, 'refresh', { meetingId: 'm1', card: 'notice' }));
const added = (itemId: string, title: string): MeetingEvent => ({
  type: 'ItemAdded',
  data: { itemId, plan: aPlan({ title }) },
});
const read = async (who: typeof bo) => {
  const { agendaVersion } = await fixture.meeting('m1');
  return fixture.press(who!, 'agenda-seen', { meetingId: 'm1', agendaVersion });
};

describe('what is new in the agenda, in the channel (N9)', () => {
  it('shows to each until they say that they have read it, and again when more changes', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await refresh(bo)).not.toContain(CHANGED);
    await fixture.tell('m1', [added('x', 'Vattenkontroll')]);
    expect(await refresh(bo)).toContain('Nytt ärende: Vattenkontroll.');
    expect(cardIn(await read(bo))).not.toContain(CHANGED);
    expect(await refresh(bo)).not.toContain(CHANGED);
    expect(await refresh(cia)).toContain(`${CHANGED} sedan kallelsen.`);
    await fixture.tell('m1', [added('y', 'Bredband i glesbygd')]);
    const again = await refresh(bo);
    expect(again).toContain(`${CHANGED} sedan du senast läste den.`);
    expect(again).toContain('Nytt ärende: Bredband i glesbygd.');
    expect(again).not.toContain('Nytt ärende: Vattenkontroll.');
  });

  it('is still there after a reply, which is no reading', async () => {
    await fixture.tell('m1', [...notifiedEvents(), added('x', 'Vattenkontroll')]);
    expect(cardIn(await fixture.press(bo!, 'reply', { meetingId: 'm1', kind: 'attending' }))).toContain(
      CHANGED,
    );
  });

  it('is told to whoever asks by typing, once', async () => {
    await fixture.tell('m1', [...notifiedEvents(), added('x', 'Vattenkontroll')]);
    expect(await fixture.write(bo!, 'ändringar')).toContain('Nytt ärende: Vattenkontroll.');
    expect(await fixture.write(bo!, 'changes')).toContain('densamma som när du senast läste den');
  });

  it('of a draft is nobody’s, and a card’s data is not believed', async () => {
    await fixture.tell('m1', draftedEvents());
    expect(
      messageIn(await fixture.press(bo!, 'agenda-seen', { meetingId: 'm1', agendaVersion: 3 })),
    ).toContain('Ingenting har ändrats');
    const odd = await fixture.press(bo!, 'agenda-seen', { meetingId: 'm1', agendaVersion: 'x' });
    expect(odd.body).toMatchObject({ statusCode: 400 });
  });
});
