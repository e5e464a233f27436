import { describe, expect, it } from 'vitest';
import { outsideTokens } from '../../tab/app/outside/outside-tokens.ts';
import { userNameIn } from '../../tab/app/outside/user-name.ts';
import { parseRoute } from '../../tab/app/routes.ts';
import { teamsLink } from '../../tab/shared/links/teams-link.ts';

const tokenFor = (seconds: number, more: object = {}) =>
  `h.${btoa(JSON.stringify({ exp: seconds, ...more }))}.s`;

/** Tokens whose clock stands where the test puts it; `answers` are what the issuer says to each renewal. */
function tokensWith(answers: readonly (() => string)[], refreshToken?: string) {
  const at = { now: 0, ended: 0, renewals: [] as string[] };
  const tokens = outsideTokens({
    first: { accessToken: tokenFor(3_600), ...(refreshToken === undefined ? {} : { refreshToken }) },
    renew: async (spent) => {
      at.renewals.push(spent);
      const answer = answers[at.renewals.length - 1];
      if (!answer) throw new TypeError('no network');
      return { accessToken: answer(), refreshToken: `renewal-${at.renewals.length}` };
    },
    isRefusal: (fault) => fault instanceof RangeError,
    onEnd: () => (at.ended += 1),
    now: () => at.now,
  });
  return { at, tokens };
}

describe('the tokens of somebody outside Teams', () => {
  it('are what signing in gave, and renewed without a page a minute before they expire', async () => {
    const { at, tokens } = tokensWith([() => tokenFor(7_200)], 'renewal-0');
    expect(await tokens.token()).toBe(tokenFor(3_600));
    at.now = 3_545_000;
    expect(await tokens.token()).toBe(tokenFor(7_200));
    expect(at).toMatchObject({ renewals: ['renewal-0'], ended: 0 });
  });

  it('end where the issuer wants to see the person again; what is asked waits, and it is told', async () => {
    const no = () => {
      throw new RangeError('invalid_grant');
    };
    const { at, tokens } = tokensWith([no], 'renewal-0');
    await tokens.token();
    at.now = 3_545_000;
    await expect(tokens.token()).rejects.toMatchObject({ kind: 'signed-out', waits: true, passing: false });
    expect(at.ended).toBe(1);
  });

  it('are tried again after a network that was away, with the same renewal', async () => {
    const { at, tokens } = tokensWith([], 'renewal-0');
    await tokens.token();
    at.now = 3_545_000;
    await expect(tokens.token()).rejects.toMatchObject({ kind: 'offline', waits: true });
    await expect(tokens.token()).rejects.toMatchObject({ kind: 'offline' });
    expect(at).toMatchObject({ renewals: ['renewal-0', 'renewal-0'], ended: 0 });
  });

  it('are offered again when refused before their time, so that the server can say why', async () => {
    const { at, tokens } = tokensWith([]);
    await tokens.token();
    expect(await tokens.token(true)).toBe(tokenFor(3_600));
    at.now = 3_600_000;
    await expect(tokens.token(true)).rejects.toMatchObject({ kind: 'signed-out' });
    expect(at.ended).toBe(1);
  });
});

describe('addresses of the tab', () => {
  it('know the reply to a notice by itself', () => {
    expect(parseRoute('meetings/m%201/reply')).toEqual({ page: 'reply', meetingId: 'm 1' });
    expect(parseRoute('meetings/m1/reply/x')).toEqual({ page: 'unknown' });
  });

  it('become links that open the same page in Teams', () => {
    const link = new URL(teamsLink('app', 'meetings/m1/agenda#item-å', '19:x@thread.tacv2'));
    expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app/radslag');
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
      subEntityId: 'meetings/m1/agenda#item-å',
      channelId: '19:x@thread.tacv2',
    });
    expect(link.href).not.toContain('+');
  });
});

describe('the account that a token names', () => {
  it('is read for its own person, and nothing where there is none', () => {
    expect(userNameIn(tokenFor(1, { preferred_username: 'a@b.se' }))).toBe('a@b.se');
    for (const token of [tokenFor(1), tokenFor(1, { preferred_username: 4 }), 'x', ''])
      expect(userNameIn(token)).toBeUndefined();
  });
});
