import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import { LIMITS, lengthProblem, unless } from '../meeting/checks.ts';
import type { UptakeState } from './aggregate.ts';
import { cellOf } from './aggregate.ts';
import type { AnswerWish, UptakeWishOf } from './commands.ts';
import type { UptakeContext, UptakeDecided } from './decision.ts';
import type { UptakeEvent } from './events.ts';
import { askedOf, followingOf } from './following.ts';
import type { Speaking } from './people.ts';
import { speakingFor } from './people.ts';
import type { UptakeAnswer, UptakeCell } from './vocabulary.ts';

/** The longest that each text may be. */
export const UPTAKE_LIMITS = { owner: LIMITS.name, caseNumber: 60, note: 2_000 } as const;

/** A municipality has received what was decided. What it has answered already is no event, so a second tap is none. */
export function acknowledgeDecisions(
  state: UptakeState,
  { municipality, clauseIds }: UptakeWishOf<'AcknowledgeDecisions'>,
  context: UptakeContext,
): UptakeDecided {
  const as = speakingFor(context.person, municipality, context.group);
  if (!as.ok) return as;
  const wanted = clauseIds ?? askedAbout(state, as.value.municipality, context);
  return answered(
    state,
    wanted.map((clauseId) => ({ clauseId })),
    as.value,
    { ...context, keeps: true },
  );
}

/**
 * What a municipality says of decisions, all of it or nothing. The same again is no event, but for a municipality that
 * makes its own what the secretariat wrote down for it (D4).
 */
export function answerDecisions(
  state: UptakeState,
  { municipality, answers }: UptakeWishOf<'AnswerDecisions'>,
  context: UptakeContext,
): UptakeDecided {
  const as = speakingFor(context.person, municipality, context.group);
  return as.ok ? answered(state, answers, as.value, { ...context, keeps: false }) : as;
}

/** The decisions that a municipality is asked about, in the order of the protocol. */
export function askedAbout(
  state: UptakeState,
  municipality: string,
  { decisions, group }: Pick<UptakeContext, 'decisions' | 'group'>,
): readonly string[] {
  return decisions
    .filter((decision) => askedOf(decision, state, group.municipalities).includes(municipality))
    .map(({ clauseId }) => clauseId);
}

function answered(
  state: UptakeState,
  wishes: readonly AnswerWish[],
  as: Speaking,
  context: UptakeContext & {
    /** Whether what stands is left as it is. */
    readonly keeps: boolean;
  },
): UptakeDecided {
  const { groupId, meetingId, moment, decisions, keeps } = context;
  const events: UptakeEvent[] = [];
  // Of two wishes for one decision the later is meant.
  for (const wish of new Map(wishes.map((each) => [each.clauseId, each])).values()) {
    const { clauseId } = wish;
    const decision = decisions.find((each) => each.clauseId === clauseId);
    if (!decision) return refuse('clause-not-found');
    if (followingOf(decision, state) === 'none') return refuse('decision-not-followed');
    const known = cellOf(state, clauseId, as.municipality);
    const data = { groupId, meetingId, clauseId, ...as, date: moment.date };
    if (wish.status === 'unanswered') {
      if (known) events.push({ type: 'DecisionAnswerWithdrawn', data });
      continue;
    }
    if (keeps && known && !makesOwn(known, as)) continue;
    const answer = soundAnswer(wish, known);
    if (!answer.ok) return answer;
    if (known && !makesOwn(known, as) && same(answerOf(known), answer.value)) continue;
    events.push({ type: 'DecisionAnswered', data: { ...data, ...answer.value } });
  }
  return ok(events);
}

function makesOwn(known: UptakeCell, as: Speaking): boolean {
  return as.standing === 'owner' && known.standing !== 'owner';
}

/** What is said from now on: as wished, else as it stands, else that it was received. */
function soundAnswer(wish: AnswerWish, known: UptakeCell | undefined): Result<UptakeAnswer> {
  const text = (key: 'owner' | 'caseNumber' | 'note') => (wish[key] ?? known?.[key] ?? '').trim();
  const status = wish.status === 'unanswered' ? undefined : wish.status;
  const [owner, caseNumber, note] = [text('owner'), text('caseNumber'), text('note')];
  return unless(
    {
      status: status ?? known?.status ?? 'received',
      ...(owner === '' ? {} : { owner }),
      ...(caseNumber === '' ? {} : { caseNumber }),
      ...(note === '' ? {} : { note }),
    },
    lengthProblem(owner, UPTAKE_LIMITS.owner),
    lengthProblem(caseNumber, UPTAKE_LIMITS.caseNumber),
    lengthProblem(note, UPTAKE_LIMITS.note),
  );
}

function answerOf({ status, owner, caseNumber, note }: UptakeCell): UptakeAnswer {
  return {
    status,
    ...(owner === undefined ? {} : { owner }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(note === undefined ? {} : { note }),
  };
}
