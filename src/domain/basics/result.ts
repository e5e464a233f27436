/** The outcome of something that may be refused. Refusals are values; faults are thrown (docs/decisions.md). */
export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Why a person's wish was not carried out. `code` is stable; the words stand in src/texts/refusals.ts. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Values for the placeholders of the message. People's text: whoever shows it escapes it. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every reason the product can refuse with. Each has a Swedish and an English message that names a remedy. */
export const REFUSAL_CODES = [
  'not-in-roster',
  'not-allowed',
  'meeting-not-found',
  'group-not-found',
  'meeting-already-exists',
  'wrong-phase',
  'meeting-ended',
  'meeting-cancelled',
  'not-turned-on',
  'not-a-rehearsal',
  'inquiry-of-rehearsal',
  'item-not-found',
  'item-in-use',
  'item-deferred',
  'deferral-unclear',
  'matter-not-waiting',
  'matter-on-other-agenda',
  'not-own-proposal',
  'matter-not-found',
  'members-only',
  'item-is-on',
  'voter-twice',
  'voter-recused',
  'step-not-found',
  'step-undone',
  'step-built-upon',
  'no-next-item',
  'clause-not-found',
  'person-not-found',
  'paper-not-found',
  'presenter-not-found',
  'presenter-of-rehearsal',
  'nothing-to-post',
  'text-changed-meanwhile',
  'undecided-items-need-choice',
  'not-checked-by-anyone',
  'nobody-to-review',
  'review-deadline-passed',
  'review-not-open',
  'review-not-finished',
  'not-a-reviewer',
  'place-changed-meanwhile',
  'nothing-proposed',
  'proposal-not-found',
  'proposal-answered',
  'proposal-outdated',
  'proposals-unanswered',
  'nothing-corrected',
  'not-a-signatory',
  'signature-missing',
  'not-archived-yet',
  'papers-missing',
  'mail-list-not-found',
  'nobody-to-send-to',
  'attendance-not-confirmed',
  'invalid-time',
  'invalid-time-order',
  'invalid-date',
  'invalid-amount',
  'everybody-answered',
  'no-address-to-remind',
  'reminded-recently',
  'text-missing',
  'text-too-long',
  'agenda-empty',
  'agenda-unreadable',
  'member-not-found',
  'newcomer-not-found',
  'identity-taken',
  'chair-taken',
  'last-manager',
  'roles-missing',
  'roles-contradict',
  'not-a-municipality',
  'municipality-in-use',
  'delegate-for-nobody',
  'invalid-address',
  'invalid-number',
  'unknown-time-zone',
  'mail-list-twice',
  'series-not-found',
  'occasion-not-found',
  'occasion-twice',
  'occasion-drafted',
  'inquiry-not-found',
  'inquiry-ended',
  'inquiry-not-closed',
  'inquiry-withdrawn',
  'inquiry-entered',
  'not-asked',
  'nobody-to-ask',
  'alternative-not-found',
  'alternatives-unusable',
  'deadline-too-early',
  'outcome-missing',
  'task-not-found',
  'task-of-others',
  'task-dropped',
  'keeper-unsuitable',
  'time-not-asked',
  'deadline-missing',
  'task-of-rehearsal',
  'changed-by-someone-else',
  'request-reused',
  'not-understood',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A successful result. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A refusal with its stable code and the values its message needs. */
export function refuse(code: RefusalCode, params?: Refusal['params']): Result<never> {
  return { ok: false, error: params ? { code, params } : { code } };
}
