import type { Response } from 'express';
import type { ProblemView } from '../contract/views.ts';
import type { Refusal, RefusalCode, Result } from '../domain/basics/result.ts';
import type { Locale } from '../texts/catalogue.ts';
import { speak, speakLoosely } from '../texts/catalogue.ts';
import { problemTexts, problemTitles } from '../texts/problems.ts';
import { refusalTexts } from '../texts/refusals.ts';
import { localeOf } from './request-locale.ts';

/** Why the API did not do as asked: a refusal of the domain, or something about the request itself. */
export type ProblemCode = RefusalCode | keyof typeof problemTexts;

export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Refusal['params'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Outcomes that are no problems, here because only this file knows HTTP's numbers (design rule 4). */
export const HTTP = {
  ok: 200,
  created: 201,
  nothingToSay: 204,
  seeOther: 303,
  unchanged: 304,
  movedHere: 308,
  unavailable: 503,
} as const;

/** Sends a problem as RFC 9457 `application/problem+json` in the caller's language. */
export function sendProblem(response: Response, problem: Problem): void {
  const conditional = response.req.headers['if-match'] !== undefined;
  const locale = localeOf(response.req);
  const view = problemView(problem, locale, conditional);
  response.status(view.status);
  response.set({ 'Cache-Control': 'no-store', 'Content-Language': locale, Vary: 'Accept-Language' });
  if (view.status === 401) response.set('WWW-Authenticate', challengeFor(problem.code));
  if (problem.headers) response.set(problem.headers);
  response.type('application/problem+json').send(JSON.stringify(view));
}

/** Sends what became of a use case: the value as `send` shows it, or the refusal. */
export async function answer<T>(
  response: Response,
  result: Result<T, Problem>,
  send: (value: T) => Promise<void> | void,
): Promise<void> {
  if (result.ok) await send(result.value);
  else sendProblem(response, result.error);
}

/**
 * The body of an error answer. `conditional` = the request carried If-Match, so that a meeting changed meanwhile is a
 * precondition that failed and not a conflict.
 */
export function problemView(problem: Problem, locale: Locale, conditional = false): ProblemView {
  const { code, params } = problem;
  const status = conditional && code === 'changed-by-someone-else' ? 412 : STATUS_OF[code];
  const text = { ...refusalTexts, ...problemTexts }[code];
  return {
    type: `urn:radslag:problem:${code}`,
    title: speak(locale, problemTitles[titleFor(status)]),
    status,
    detail: speakLoosely(locale, text, params),
    code,
    ...(params ? { params } : {}),
  };
}

/** Every reason and its status. */
export const STATUS_OF: Readonly<Record<ProblemCode, number>> = {
  'not-in-roster': 403,
  'not-allowed': 403,
  'meeting-not-found': 404,
  'group-not-found': 404,
  'meeting-already-exists': 409,
  'wrong-phase': 409,
  'meeting-ended': 409,
  'meeting-cancelled': 409,
  'not-turned-on': 409,
  'not-a-rehearsal': 409,
  'inquiry-of-rehearsal': 409,
  'item-not-found': 409,
  'item-in-use': 409,
  'item-deferred': 409,
  'deferral-unclear': 422,
  'matter-not-waiting': 409,
  'matter-on-other-agenda': 409,
  'not-own-proposal': 403,
  'matter-not-found': 404,
  'members-only': 403,
  'item-is-on': 409,
  'voter-twice': 422,
  'voter-recused': 422,
  'step-not-found': 409,
  'step-undone': 409,
  'step-built-upon': 409,
  'no-next-item': 409,
  'clause-not-found': 409,
  'person-not-found': 422,
  'presenter-not-found': 409,
  'presenter-of-rehearsal': 409,
  'paper-not-found': 409,
  'paper-too-large': 413,
  'file-not-in-channel': 409,
  'channel-files-unreadable': 503,
  'file-kind-refused': 422,
  'too-many-files': 409,
  'nothing-to-post': 409,
  'text-changed-meanwhile': 409,
  'undecided-items-need-choice': 409,
  'not-checked-by-anyone': 409,
  'nobody-to-review': 422,
  'review-deadline-passed': 422,
  'review-not-open': 409,
  'review-not-finished': 409,
  'not-a-reviewer': 403,
  'place-changed-meanwhile': 409,
  'nothing-proposed': 422,
  'proposal-not-found': 409,
  'proposal-answered': 409,
  'proposal-outdated': 409,
  'proposals-unanswered': 409,
  'nothing-corrected': 409,
  'not-a-signatory': 422,
  'signature-missing': 409,
  'not-archived-yet': 409,
  'papers-missing': 409,
  'mail-list-not-found': 422,
  'nobody-to-send-to': 422,
  'attendance-not-confirmed': 409,
  'invalid-time': 422,
  'invalid-time-order': 422,
  'invalid-date': 422,
  'invalid-amount': 422,
  'everybody-answered': 409,
  'no-address-to-remind': 409,
  'reminded-recently': 409,
  'text-missing': 422,
  'text-too-long': 422,
  'agenda-empty': 409,
  'agenda-unreadable': 422,
  'member-not-found': 422,
  'newcomer-not-found': 422,
  'identity-taken': 409,
  'chair-taken': 409,
  'last-manager': 409,
  'roles-missing': 422,
  'roles-contradict': 422,
  'not-a-municipality': 422,
  'municipality-in-use': 409,
  'delegate-for-nobody': 422,
  'invalid-address': 422,
  'invalid-number': 422,
  'unknown-time-zone': 422,
  'invalid-colour': 422,
  'colour-too-weak': 422,
  'logo-unusable': 422,
  'logo-too-large': 422,
  'template-unusable': 422,
  'template-not-found': 404,
  'mail-list-twice': 422,
  'vocabulary-twice': 422,
  'series-not-found': 404,
  'occasion-not-found': 422,
  'occasion-twice': 422,
  'occasion-drafted': 409,
  'inquiry-not-found': 404,
  'inquiry-ended': 409,
  'inquiry-not-closed': 409,
  'inquiry-withdrawn': 409,
  'inquiry-entered': 409,
  'not-asked': 422,
  'nobody-to-ask': 409,
  'alternative-not-found': 422,
  'alternatives-unusable': 422,
  'deadline-too-early': 422,
  'outcome-missing': 422,
  'task-not-found': 404,
  'task-of-others': 403,
  'task-dropped': 409,
  'keeper-unsuitable': 422,
  'time-not-asked': 409,
  'deadline-missing': 422,
  'task-of-rehearsal': 409,
  'decision-not-agreed': 409,
  'decision-not-followed': 409,
  'municipality-missing': 422,
  'municipality-of-others': 403,
  'uptake-entered': 409,
  'word-file-too-large': 413,
  'word-file-damaged': 422,
  'word-file-protected': 422,
  'word-file-old': 422,
  'word-file-other-kind': 422,
  'word-file-not-ours': 422,
  'word-file-of-other-meeting': 422,
  'word-file-of-later-version': 422,
  'word-file-after-agreement': 409,
  'returned-file-not-found': 404,
  'import-not-found': 404,
  'import-accepted': 409,
  'import-withdrawn': 409,
  'import-nothing-before': 409,
  'import-title-missing': 422,
  'import-date-missing': 422,
  'import-date-ahead': 422,
  'import-twice': 409,
  'import-of-unknown-kind': 422,
  'import-too-large': 413,
  'import-too-long': 422,
  'import-empty': 422,
  'import-encrypted': 422,
  'import-corrupt': 422,
  'import-without-text': 422,
  'import-of-old-word': 422,
  'import-text-gone': 404,
  'changed-by-someone-else': 409,
  'request-reused': 422,
  'not-understood': 422,
  'token-missing': 401,
  'token-invalid': 401,
  'token-expired': 401,
  // A token of a tenant that is not let in is no valid credential here; the answer names the right tenant (D20).
  'foreign-tenant': 401,
  'signing-keys-unreachable': 503,
  'tab-not-registered': 503,
  'invalid-request': 400,
  'idempotency-key-missing': 400,
  'address-not-found': 404,
  'too-large': 413,
  'file-too-large': 413,
  'not-json': 415,
  'protocol-not-agreed': 403,
  'too-many-streams': 429,
  'too-many-tries': 429,
  // The same for a link that is unknown, withdrawn or has expired: none of them tells which.
  'presenter-link-invalid': 404,
  'internal-fault': 500,
};

function titleFor(status: number): keyof typeof problemTitles {
  switch (status) {
    case 400:
    case 415:
      return 'unreadable';
    case 401:
      return 'sign-in';
    case 403:
      return 'forbidden';
    case 404:
      return 'missing';
    case 409:
      return 'conflict';
    case 412:
      return 'changed';
    case 413:
      return 'too-large';
    case 422:
      return 'unusable';
    case 429:
      return 'busy';
    default:
      return 'fault';
  }
}

/** RFC 6750: without credentials only the scheme, else why they were not accepted. */
function challengeFor(code: ProblemCode): string {
  const realm = 'Bearer realm="radslag"';
  return code === 'token-missing' ? realm : `${realm}, error="invalid_token", error_description="${code}"`;
}
