import type {
  ProposalView,
  ProtocolLifeView,
  ReviewPlaceView,
  ReviewView,
} from '../../contract/protocol-life-view.ts';
import type { Moment } from '../../domain/basics/time.ts';
import { isMember } from '../../domain/group/group.ts';
import type { LineChange } from '../../domain/meeting/review/changes.ts';
import { changesBetween, linesAround } from '../../domain/meeting/review/changes.ts';
import { contentAt, placesOf, seenAt } from '../../domain/meeting/review/content.ts';
import { isOutdated } from '../../domain/meeting/review/decide-proposal.ts';
import { usualDeadline, usualReviewers } from '../../domain/meeting/review/decide-round.ts';
import type { PlaceContent } from '../../domain/meeting/review/place-content.ts';
import type { Reviewer } from '../../domain/meeting/review/state.ts';
import { reviewerId } from '../../domain/meeting/review/state.ts';
import { askedPlaces, placesHeldBy, placesMissing, reviewerOf } from '../../domain/meeting/review/words.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { TextPlace } from '../../domain/meeting/vocabulary.ts';
import type { Caller } from '../../usecases/identify.ts';
import { clockAt } from '../../usecases/instant-at.ts';

type NameOf = (personId: string) => string;

/** The review of the draft: for those who are asked, and those who answer for the protocol. Others see nothing of it. */
export function presentReview(
  state: MeetingState,
  caller: Caller,
  moment: Moment,
  nameOf: NameOf,
): Pick<ProtocolLifeView, 'review' | 'reviewSetup'> {
  if (state.phase !== 'closed') return {};
  const { round } = state.review;
  const manages = caller.abilities.has('agree-protocol') || caller.abilities.has('write-protocol');
  const me = reviewerOf(state, caller.member.personId);
  const asked = new Set(askedPlaces(state));
  const review: ReviewView | undefined =
    round && (manages || me)
      ? {
          deadline: round.deadline,
          overdue: round.deadline < moment.date,
          how: round.how,
          ended: round.ended !== undefined,
          mine: me !== undefined,
          seen: seenAt(state),
          reviewers: round.reviewers.map((reviewer) => ({
            reviewerId: reviewerId(reviewer),
            name: reviewer.name,
            isMe: reviewer.personId === caller.member.personId,
            byPhone: reviewer.personId === undefined,
            // Who has said what is between them and those who answer for the protocol.
            missing: manages || reviewer === me ? placesMissing(state, reviewer) : [],
          })),
          places: placesOf(state).map((place) => presentPlace(state, place, asked.has(place), me)),
          proposals: presentProposals(state, caller, manages, nameOf),
        }
      : undefined;
  return {
    ...(review ? { review } : {}),
    ...(caller.abilities.has('agree-protocol') ? { reviewSetup: presentSetup(state, caller, moment) } : {}),
  };
}

function presentPlace(
  state: MeetingState,
  place: TextPlace,
  asked: boolean,
  me: Reviewer | undefined,
): ReviewPlaceView {
  const content = contentAt(state, place);
  const word =
    me &&
    state.review.words.find((each) => each.place === place && reviewerId(each.reviewer) === reviewerId(me));
  const stands = me !== undefined && placesHeldBy(state, me).has(place);
  const agreed = state.correction ? state.revisions.at(-1)?.contents.get(place) : undefined;
  const since = stands ? undefined : (word?.content ?? agreed);
  const changes = since && content ? changesAt(place, since, content) : [];
  const lines = linesAround(content);
  const mine = stands ? 'stands' : word ? 'fallen' : undefined;
  return {
    place,
    seen: seenAt(state, place),
    asked,
    ...(mine ? { mine } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(lines.length > 0 ? { lines } : {}),
  };
}

function changesAt(place: TextPlace, before: PlaceContent, after: PlaceContent): readonly LineChange[] {
  return changesBetween(new Map([[place, before]]), new Map([[place, after]])).flatMap(({ lines }) => lines);
}

function presentProposals(
  state: MeetingState,
  caller: Caller,
  manages: boolean,
  nameOf: NameOf,
): readonly ProposalView[] {
  const { personId } = caller.member;
  const { timeZone } = caller.group.settings;
  return state.review.proposals
    .filter(({ reviewer }) => manages || reviewer.personId === personId)
    .map((proposal) => {
      const { proposalId, place, reviewer, wording, basis, comment, answer, at } = proposal;
      return {
        proposalId,
        place,
        by: reviewer.name,
        isMine: reviewer.personId === personId,
        date: clockAt(at, timeZone).date,
        basis,
        wording,
        ...(comment === undefined ? {} : { comment }),
        ...(answer
          ? {
              answer: {
                answer: answer.answer,
                ...(answer.comment === undefined ? {} : { comment: answer.comment }),
                by: nameOf(answer.by),
              },
            }
          : {}),
        outdated: !answer && isOutdated(state, proposal),
      };
    });
}

function presentSetup(
  state: MeetingState,
  { group }: Caller,
  moment: Moment,
): NonNullable<ProtocolLifeView['reviewSetup']> {
  const { round } = state.review;
  const members = group.members.filter(isMember);
  const named = (personId: string | undefined) =>
    members.find((member) => member.personId === personId)?.name ??
    state.invitees.find((invitee) => invitee.personId === personId)?.name;
  const reviewers =
    round?.reviewers ??
    usualReviewers(state, group).flatMap(({ personId }) => {
      const name = named(personId);
      return personId !== undefined && name !== undefined ? [{ personId, name }] : [];
    });
  const running = round && !round.ended && round.deadline >= moment.date;
  return {
    reviewers,
    deadline: running ? round.deadline : usualDeadline(moment.date, group),
    candidates: members.map(({ personId, name, organisation }) => ({ personId, name, organisation })),
    adjusting: group.settings.formal?.adjusting ?? false,
  };
}
