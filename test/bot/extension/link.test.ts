import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeIn } from '../../../bot/extension/link.ts';
import type { BotFixture } from '../../support/bot-fixture.ts';
import { startBot } from '../../support/bot-fixture.ts';
import type { Sender } from '../../support/bot-people.ts';
import { sender } from '../../support/bot-people.ts';
import { AN_OLD_PROTOCOL } from '../../support/import-builders.ts';
import { takenIn } from '../../support/taken-in.ts';
import { aMeetingWith, shownBy } from '../../support/extension-bot.ts';

const [bo, sekr, siv, stranger] = ['bo', 'sekr', 'siv', 'okand'].map((key) => sender(key));
const HERE = 'https://radslag.example/tab/meetings';
let fixture: BotFixture;
beforeAll(async () => {
  fixture = await startBot();
  await fixture.tell('old', aMeetingWith('old', { details: { date: '2017-05-19' }, clause: 'mäta vattnet' }));
  await fixture.tell('posted', aMeetingWith('posted', { clause: 'avvakta' }, 'posted'));
  await fixture.tell('fresh', aMeetingWith('fresh', { clause: 'köpa en växel' }, 'recorded'));
  await fixture.tell('plan', aMeetingWith('plan', { title: 'Hemlig fråga' }, 'drafted'));
});
afterAll(() => fixture.close());

const unfold = async (who: Sender | undefined, url: string) =>
  shownBy(
    await fixture.send(who!, { type: 'invoke', name: 'composeExtension/queryLink', value: { url } }),
  ).cards.join();

describe('a pasted link to the tab', () => {
  it('shows the decision, the item or the meeting that it leads to', async () => {
    const decision = await unfold(siv, `${HERE}/old/decisions#clause-old-c1`);
    for (const words of ['att mäta vattnet', 'Protokoll 1/2017', '/old#clause-old-c1'])
      expect(decision).toContain(words);
    const item = await unfold(bo, `${HERE}/posted#item-posted-i1`);
    for (const words of ['1. Bredband', 'att avvakta', 'Preliminärt']) expect(item).toContain(words);
    const meeting = await unfold(bo, `${HERE}/posted`);
    for (const words of ['Kommundirektörsmöte', 'fredag 20 april 2018', 'Rådhuset, Bjuv'])
      expect(meeting).toContain(words);
  });

  it('shows the decision, the item or the protocol of an old one that was taken in', async () => {
    await takenIn(fixture, 'im1', AN_OLD_PROTOCOL);
    const old = 'https://radslag.example/tab/imports/im1';
    const decision = await unfold(siv, `${old}#clause-im1.1.c2`);
    expect(decision).toContain('att en gemensam övning genomförs under hösten 2017.');
    expect(decision).not.toContain('notera informationen');
    const item = await unfold(siv, `${old}#item-im1.3`);
    for (const words of ['3. Budget 2018', 'tackar för informationen', 'fredag 12 maj 2017'])
      expect(item).toContain(words);
    expect(await unfold(siv, old)).toContain('Protokoll 4/2017');
    for (const other of [`${old}#item-gone`, 'https://radslag.example/tab/imports/old'])
      expect(await unfold(siv, other)).toBe('');
  });

  it('shows nobody what is a draft, nor anything of a meeting that nobody was called to', async () => {
    for (const who of [bo, sekr, siv]) {
      expect(await unfold(who, `${HERE}/fresh#clause-fresh-c1`)).toBe('');
      expect(await unfold(who, `${HERE}/fresh#item-fresh-i1`)).not.toContain('växel');
      for (const url of [`${HERE}/plan`, `${HERE}/plan#item-plan-i1`])
        expect(await unfold(who, url)).toBe('');
    }
  });

  it('shows nothing to who is not in the roster, and nothing for an address that is not ours', async () => {
    expect(await unfold(stranger, `${HERE}/old`)).toBe('');
    for (const url of [
      'https://ond.example/tab/meetings/old',
      `${HERE}/gone`,
      `${HERE}/old#clause-gone`,
      'x',
    ])
      expect(await unfold(bo, url)).toBe('');
    const value = { url: 7 };
    const answer = await fixture.send(bo!, { type: 'invoke', name: 'composeExtension/queryLink', value });
    expect(shownBy(answer).cards).toEqual([]);
  });

  it('is read whatever the part of the meeting, with coded ids, and never outside the tab', () => {
    const read = (address: string) => placeIn('https://radslag.example', `https://radslag.example${address}`);
    expect(read('/tab/meetings/m%C3%A5n/protocol#item-a%20b')).toEqual({ meetingId: 'mån', itemId: 'a b' });
    expect(read('/tab/meetings/m1/#clause-c')).toEqual({ meetingId: 'm1', clauseId: 'c' });
    expect(read('/tab/meetings/m1#something')).toEqual({ meetingId: 'm1' });
    for (const other of [
      '/tab/',
      '/tab/meetings/new',
      '/tab/meetings/%E0%A4%A',
      '/api/v1/meetings/m1',
      '/tab/tasks/1',
    ])
      expect(read(other)).toBeUndefined();
    expect(placeIn('https://radslag.example', 'https://radslag.example.ond/tab/meetings/m1')).toBeUndefined();
  });
});
