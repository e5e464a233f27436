import type { CookieOptions, Request, Response } from 'express';
import { daysAfter } from '../../domain/basics/days.ts';
import { linksOpenUntil } from '../../domain/meeting/presenting/links.ts';
import { instantAt } from '../../usecases/instant-at.ts';
import type { PresenterCaller } from '../../usecases/presenter-links.ts';

/** Where the page of an invitation lives; its cookie is sent there and nowhere else. */
export function pagePath(invitationId: string): string {
  return `/presenter/at/${encodeURIComponent(invitationId)}`;
}

/** What a browser keeps once a link was opened: no script can read it, no other site can use it. */
export interface PresenterCookies {
  give(response: Response, caller: PresenterCaller, secret: string): void;
  take(request: Request): string;
}

/** `https` = the product is reached by https and by nothing else. */
export function presenterCookies(https: boolean): PresenterCookies {
  const name = https ? '__Secure-radslag-presenter' : 'radslag-presenter';
  const where = (invitationId: string): CookieOptions => ({
    httpOnly: true,
    sameSite: 'strict',
    secure: https,
    path: pagePath(invitationId),
  });
  return {
    give(response, { group, state, invitation }, secret) {
      const last = daysAfter(linksOpenUntil(state), 1);
      const expires = new Date(instantAt(last, '00:00', group.settings.timeZone));
      response.cookie(name, secret, { ...where(invitation.invitationId), expires });
    },
    take(request) {
      const given = (request.get('cookie') ?? '').split(';').map((one) => one.trim().split('='));
      return given.find(([key]) => key === name)?.[1] ?? '';
    },
  };
}

/** Whether a browser says that a page of another site asks. One that says nothing is no browser of today. */
export function isFromElsewhere(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin';
  const origin = request.get('origin');
  return origin !== undefined && URL.parse(origin)?.host !== request.get('host');
}
