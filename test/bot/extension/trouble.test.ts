import { afterEach, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../src/store/search-index.port.ts';
import type { Store } from '../../../src/store/store.port.ts';
import type { BotFixture } from '../../support/bot-fixture.ts';
import { startBot } from '../../support/bot-fixture.ts';
import { sender } from '../../support/bot-people.ts';
import { search, shownBy } from '../../support/extension-bot.ts';

const bo = sender('bo');
let fixture: BotFixture;
afterEach(() => fixture.close());

/** A store whose index is looked in this way. */
const findingBy =
  (find: Store['search']['find']) =>
  (store: Store): Store => ({ ...store, search: { ...store.search, find } });

describe('a search in trouble', () => {
  it('says in words that it could not be made, and nothing of why', async () => {
    fixture = await startBot({ withStore: findingBy(() => Promise.reject(new Error('/srv/data is gone'))) });
    const { words, titles } = await search(fixture, bo, 'decisions', 'bredband');
    expect(words).toBe('Sökningen kunde inte göras. Försök igen om en stund, eller sök i fliken Rådslag.');
    expect(titles).toEqual([]);
  });

  it('is answered before Teams gives up when it takes long', async () => {
    const { promise, resolve } = Promise.withResolvers<SearchAnswer>();
    fixture = await startBot({ answerWithinMs: 50, withStore: findingBy(() => promise) });
    expect((await search(fixture, bo, 'protocols', '')).words).toContain('Försök igen om en stund');
    resolve({ hits: [], known: [], current: true });
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
