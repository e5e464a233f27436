import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { signatoriesOf } from '../../protocol/signatories.ts';
import { LIMITS, lineProblem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import { askedPlaces, openProposals, reviewersMissing, standingWords } from '../review/words.ts';
import type { MeetingState } from '../state.ts';

/** The protocol is agreed, once nothing keeps it back. A correction becomes the next revision of the same number. */
export function agreeProtocol(
  state: MeetingState,
  _wish: WishOf<'AgreeProtocol'>,
  context: DecisionContext,
): Decided {
  const ready = readyToAgree(state);
  if (!ready.ok) return ready;
  const before = state.revisions.at(-1);
  const number = before ? before.number : context.protocolNumber;
  const firstParagraph = before ? before.firstParagraph : firstParagraphOf(context);
  return ok([
    {
      type: 'ProtocolAgreed',
      data: {
        revision: (before?.revision ?? 0) + 1,
        ...(number === undefined ? {} : { number }),
        ...(firstParagraph === undefined ? {} : { firstParagraph }),
        date: context.moment.date,
        signatories: signatoriesOf(state),
        ...(state.correction ? { reason: state.correction.reason } : {}),
      },
    },
  ]);
}

/**
 * Whether the protocol could be agreed now, or what keeps it back: who was there is confirmed (D3), every proposal is
 * answered, and those who were asked have said their word, or the secretariat has ended the review.
 */
export function readyToAgree(state: MeetingState): Result<null> {
  if (!state.attendanceConfirmed) return refuse('attendance-not-confirmed');
  const open = openProposals(state).length;
  if (open > 0) return refuse('proposals-unanswered', { count: open });
  if (state.correction && askedPlaces(state).length === 0) return refuse('nothing-corrected');
  return readByThoseConcerned(state);
}

/** Where the group prints its items as § (D19): from 1 in each protocol, or on through the year. */
function firstParagraphOf({ group, firstParagraph }: DecisionContext): number | undefined {
  const { paragraphs } = group?.settings.formal ?? {};
  return paragraphs === 'per-meeting' ? 1 : firstParagraph;
}

/**
 * A word by phone that something was changed after is no wall: whoever changed it also knows whom they told, and the
 * protocol prints for which items it stands (D8). Without a round there must be somebody's word on something of it.
 */
function readByThoseConcerned(state: MeetingState): Result<null> {
  const missing = reviewersMissing(state);
  if (missing.length > 0)
    return refuse('review-not-finished', { names: missing.map(({ name }) => name).join(', ') });
  if (state.review.round) return ok(null);
  const asked = askedPlaces(state);
  const spoken = standingWords(state).some(({ except }) => asked.some((place) => !except.includes(place)));
  return spoken ? ok(null) : refuse('not-checked-by-anyone');
}

/** What is agreed is opened to be corrected, with a reason (D7); asked for again, the reason gets other words. */
export function openCorrection(state: MeetingState, wish: WishOf<'OpenCorrection'>): Decided {
  if (state.phase !== 'agreed' && !state.correction) return refuse('wrong-phase');
  const reason = unless(wish.reason.trim(), lineProblem(wish.reason, LIMITS.clause));
  if (!reason.ok) return reason;
  if (state.correction?.reason === reason.value) return ok([]);
  return ok([{ type: 'CorrectionOpened', data: { reason: reason.value } }]);
}

/** What was agreed stands as it was. */
export function abandonCorrection(state: MeetingState): Decided {
  return state.correction ? ok([{ type: 'CorrectionAbandoned', data: {} }]) : refuse('wrong-phase');
}
