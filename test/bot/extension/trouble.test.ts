import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.port.ts';
import type { BotFixture } from '../../support/bot-fixture.ts';
import { startBot } from '../../support/bot-fixture.ts';
import { sender } from '../../support/bot-people.ts';
import { search, shownBy } from '../../support/extension-bot.ts';

const bo = sender('bo');
let fixture: BotFixture;
afterEach(() => fixture.close());

/** A store whose register reads this way when all of a group is asked for. */
const readingBy =
  (allMeetings: Store['register']['allMeetings']) =>
  (store: Store): Store => ({ ...store, register: { ...store.register, allMeetings } });

describe('a search in trouble', () => {
  it('says in words that it could not be made, and nothing of why', async () => {
    fixture = await startBot({ withStore: readingBy(() => Promise.reject(new Error('/srv/data is gone'))) });
    const { words, titles } = await search(fixture, bo, 'decisions', 'bredband');
    expect(words).toBe('Sökningen kunde inte göras. Försök igen om en stund, eller sök i fliken Rådslag.');
    expect(titles).toEqual([]);
  });

  it('is answered before Teams gives up when it takes long', async () => {
    const { promise, resolve } = Promise.withResolvers<readonly never[]>();
    fixture = await startBot({ answerWithinMs: 50, withStore: readingBy(() => promise) });
    expect((await search(fixture, bo, 'protocols', '')).words).toContain('Försök igen om en stund');
    resolve([]);
  });

  it('is told as words for a link too', async () => {
    const withStore = (store: Store): Store => ({
      ...store,
      events: {
        ...store.events,
        read: (stream, after) =>
          stream.includes('/meeting/') ? Promise.reject(new Error('x')) : store.events.read(stream, after),
      },
    });
    fixture = await startBot({ withStore });
    const value = { url: 'https://radslag.example/tab/meetings/m1' };
    const answer = await fixture.send(bo, { type: 'invoke', name: 'composeExtension/queryLink', value });
    expect(shownBy(answer).cards).toEqual([]);
    expect(shownBy(answer).words).toContain('kunde inte göras');
  });
});
