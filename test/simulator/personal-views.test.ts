import { describe, expect, it } from 'vitest';
import { createPersonalViews } from '../../src/simulator/personal-views.ts';
import type { ChannelActivity } from '../../src/simulator/teams-channel.ts';
import { PERSONAS } from './support/personas.ts';

const [maja, , , gustav] = PERSONAS;
if (!maja || !gustav) throw new Error('two people are needed');

/** The bot's post in a version, refreshed for Maja alone. */
function post(version: number): ChannelActivity {
  const content = {
    type: 'AdaptiveCard',
    version: String(version),
    refresh: { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: [maja?.userId] },
  };
  return {
    id: '1',
    rootId: '1',
    from: 'bot',
    at: '2026-11-20T12:00:00.000Z',
    deleted: false,
    version,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

describe('what single persons see of a card', () => {
  it('is the later asked of two answers, whichever comes first', () => {
    const views = createPersonalViews();
    const refresh = views.ask(post(1));
    const press = views.ask(post(1));
    views.keep(maja, post(1), press, { answer: 'press' });
    views.keep(maja, post(1), refresh, { answer: 'refresh' });
    expect(views.shown(maja, post(1))).toEqual({ answer: 'press' });
  });

  it('is asked for again when the post changed while the bot was answering', () => {
    const views = createPersonalViews();
    const asked = views.ask(post(1));
    views.keep(maja, post(2), asked, { answer: 'old' });
    expect(views.dueRefresh(maja, post(2))).toMatchObject({ verb: 'refresh' });
    expect(views.shown(maja, post(2))).toEqual({ answer: 'old' });
    views.keep(maja, post(2), views.ask(post(2)), { answer: 'new' });
    expect(views.dueRefresh(maja, post(2))).toBeUndefined();
  });

  it('is the post itself where the refresh failed, and is not asked for again until it changes', () => {
    const views = createPersonalViews();
    views.keep(maja, post(1), views.ask(post(1)));
    expect(views.shown(maja, post(1))).toMatchObject({ version: '1' });
    expect(views.dueRefresh(maja, post(1))).toBeUndefined();
    expect(views.dueRefresh(maja, post(2))).toBeDefined();
  });

  it('is their receipt for those who are not listed, until the post changes', () => {
    const views = createPersonalViews();
    views.keep(gustav, post(2), views.ask(post(1)), { answer: 'receipt' });
    expect(views.shown(gustav, post(2))).toEqual({ answer: 'receipt' });
    expect(views.dueRefresh(gustav, post(2))).toBeUndefined();
    expect(views.shown(gustav, post(3))).toMatchObject({ version: '3' });
  });
});
