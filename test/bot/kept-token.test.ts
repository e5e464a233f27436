import { describe, expect, it } from 'vitest';
import type { IssuedToken } from '../../bot/auth/kept-token.ts';
import { keptToken } from '../../bot/auth/kept-token.ts';

const MINUTE = 60_000;

/** An issuer whose answers are given by hand, and a clock. */
function stage() {
  const asked: PromiseWithResolvers<IssuedToken>[] = [];
  const anew: boolean[] = [];
  let now = 0;
  const credentials = keptToken(
    (another) => {
      anew.push(another);
      const question = Promise.withResolvers<IssuedToken>();
      asked.push(question);
      return question.promise;
    },
    () => now,
  );
  return {
    credentials,
    asked,
    /** Of each question: whether it was asked because a token was refused. */
    anew,
    at: (minutes: number) => void (now = minutes * MINUTE),
    /** The question with this number is answered by a token that lives an hour from now. */
    issue: (index: number) =>
      asked[index]?.resolve({ token: `token-${index}`, expiresAt: now + 60 * MINUTE }),
  };
}

describe('a kept token', () => {
  it('is asked for once, however many want it at the same time', async () => {
    const { credentials, asked, issue } = stage();
    const wanted = [credentials.token(), credentials.token(), credentials.token()];
    issue(0);
    expect(await Promise.all(wanted)).toEqual(['token-0', 'token-0', 'token-0']);
    expect(await credentials.token()).toBe('token-0');
    expect(asked).toHaveLength(1);
  });

  it('is renewed before it ends, and nobody waits for that', async () => {
    const { credentials, asked, issue, at } = stage();
    const first = credentials.token();
    issue(0);
    await first;
    at(49);
    await credentials.token();
    expect(asked).toHaveLength(1);
    at(51);
    expect(await credentials.token()).toBe('token-0');
    expect(await credentials.token()).toBe('token-0');
    expect(asked).toHaveLength(2);
    issue(1);
    await Promise.resolve();
    await Promise.resolve();
    expect(await credentials.token()).toBe('token-1');
  });

  it('goes on being used while it cannot be renewed, and not after its last minute', async () => {
    const { credentials, asked, issue, at } = stage();
    const first = credentials.token();
    issue(0);
    await first;
    at(55);
    expect(await credentials.token()).toBe('token-0');
    asked[1]?.reject(new Error('away'));
    await new Promise(setImmediate);
    expect(await credentials.token()).toBe('token-0');
    asked[2]?.reject(new Error('away'));
    await new Promise(setImmediate);
    at(59);
    const late = credentials.token();
    asked[3]?.reject(new Error('still away'));
    await expect(late).rejects.toThrow('still away');
  });

  it('is asked for again after a failure', async () => {
    const { credentials, asked, issue } = stage();
    const failed = credentials.token();
    asked[0]?.reject(new Error('away'));
    await expect(failed).rejects.toThrow('away');
    const next = credentials.token();
    issue(1);
    expect(await next).toBe('token-1');
  });

  it('that is refused is not given again, and the next is asked for anew, once', async () => {
    const { credentials, asked, anew, issue, at } = stage();
    const first = credentials.token();
    issue(0);
    await first;
    at(20);
    credentials.refused('token-0');
    const wanted = [credentials.token(), credentials.token()];
    credentials.refused('token-0');
    issue(1);
    expect(await Promise.all(wanted)).toEqual(['token-1', 'token-1']);
    credentials.refused('token-0');
    expect(await credentials.token()).toBe('token-1');
    expect(asked).toHaveLength(2);
    expect(anew).toEqual([false, true]);
  });

  it('that is refused again at once is kept: another one would be refused too', async () => {
    const { credentials, asked, issue, at } = stage();
    const first = credentials.token();
    issue(0);
    await first;
    credentials.refused('token-0');
    const second = credentials.token();
    issue(1);
    await second;
    credentials.refused('token-1');
    expect(await credentials.token()).toBe('token-1');
    at(2);
    credentials.refused('token-1');
    const third = credentials.token();
    issue(2);
    expect(await third).toBe('token-2');
    expect(asked).toHaveLength(3);
  });
});
