import type {
  CorrectionView,
  DispatchView,
  ProtocolLifeView,
  RevisionView,
  SigningView,
} from '../../contract/protocol-life-view.ts';
import type { Moment } from '../../domain/basics/time.ts';
import { readyToAgree } from '../../domain/meeting/agreement/decide.ts';
import { municipalitiesAt } from '../../domain/meeting/dispatch/decide.ts';
import { missingPapers } from '../../domain/meeting/dispatch/papers.ts';
import { addressesOf } from '../../usecases/mails/protocol-extract.ts';
import type { Dispatch, Recipient } from '../../domain/meeting/dispatch/state.ts';
import { changesBetween } from '../../domain/meeting/review/changes.ts';
import { contentsOf } from '../../domain/meeting/review/content.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Caller } from '../../usecases/identify.ts';
import { clockAt } from '../../usecases/instant-at.ts';
import { presentReview } from './review-view.ts';

type NameOf = (personId: string) => string;

/** What becomes of a protocol after the meeting, for one reader: `state` is what that reader may see of it. */
export function presentProtocolLife(
  state: MeetingState,
  caller: Caller,
  moment: Moment,
  nameOf: NameOf,
): ProtocolLifeView {
  const { timeZone } = caller.group.settings;
  const revisions = presentRevisions(state);
  const correction = presentCorrection(state, nameOf, timeZone);
  const signing = presentSigning(state, caller);
  const dispatch = presentDispatch(state, caller, nameOf);
  return {
    ...presentReview(state, caller, moment, nameOf),
    ...presentReadiness(state, caller),
    ...(correction ? { correction } : {}),
    ...(revisions.length > 1 || correction ? { revisions } : {}),
    ...(signing ? { signing } : {}),
    ...(dispatch ? { dispatch } : {}),
  };
}

function presentReadiness(state: MeetingState, { abilities }: Caller): Pick<ProtocolLifeView, 'notReady'> {
  if (state.phase !== 'closed' || !abilities.has('agree-protocol')) return {};
  const ready = readyToAgree(state);
  return ready.ok ? {} : { notReady: ready.error };
}

function presentCorrection(
  state: MeetingState,
  nameOf: NameOf,
  timeZone: string,
): CorrectionView | undefined {
  const { correction, revisions } = state;
  const of = revisions.at(-1);
  if (!correction || !of) return undefined;
  return {
    reason: correction.reason,
    by: nameOf(correction.by),
    since: clockAt(correction.at, timeZone).date,
    of: {
      revision: of.revision,
      date: of.date,
      ...(of.number === undefined ? {} : { number: of.number }),
    },
    changes: changesBetween(of.contents, contentsOf(state)),
  };
}

function presentRevisions({ revisions }: MeetingState): readonly RevisionView[] {
  return revisions.map(({ revision, date, reason, contents }, index) => {
    const before = revisions[index - 1];
    return {
      revision,
      date,
      ...(reason === undefined ? {} : { reason }),
      changes: before ? changesBetween(before.contents, contents) : [],
    };
  });
}

/** Only where the group wants its protocols signed, or somebody has signed this one all the same. */
function presentSigning({ agreed, signing }: MeetingState, { group }: Caller): SigningView | undefined {
  const wanted = group.settings.signing === 'wanted' || signing.signatures.length > 0;
  if (!agreed || !wanted || agreed.signatories.length === 0) return undefined;
  return {
    waived: signing.waived !== undefined,
    signatories: agreed.signatories.map(({ name, role }) => {
      const signed = signing.signatures.find((signature) => signature.name === name);
      return { name, role, ...(signed ? { signed: { how: signed.how, date: signed.date } } : {}) };
    }),
  };
}

function presentDispatch(
  state: MeetingState,
  { abilities, group }: Caller,
  nameOf: NameOf,
): DispatchView | undefined {
  if (!state.agreed || !abilities.has('agree-protocol')) return undefined;
  const municipalities = municipalitiesAt(state);
  const reached = (municipality: string) => addressesOf(state, group, municipality).length > 0;
  return {
    lists: (group.settings.mailLists ?? []).map(({ listId, name, addresses }) => ({
      listId,
      name,
      recipients: addresses.map(called),
    })),
    extracts: {
      to: municipalities.filter(reached),
      withoutAddress: municipalities.filter((each) => !reached(each)),
    },
    missingPapers: missingPapers(state),
    sent: state.dispatches.map((dispatch) => presentSent(state, dispatch, nameOf, group.settings.timeZone)),
  };
}

function presentSent(
  state: MeetingState,
  { dispatchId, revision, at, by, lists, alsoTo, except, waived, extracts }: Dispatch,
  nameOf: NameOf,
  timeZone: string,
): DispatchView['sent'][number] {
  const papers = state.items.flatMap(({ plan }) => plan.papers);
  return {
    dispatchId,
    revision,
    date: clockAt(at, timeZone).date,
    by: nameOf(by),
    to: [...lists.map(({ name }) => name), ...alsoTo.map(called)],
    ...(extracts ? { extracts } : {}),
    except,
    without: waived.flatMap((paperId) => papers.find((paper) => paper.paperId === paperId)?.title ?? []),
  };
}

function called({ name, email }: Recipient): string {
  return name ?? email;
}
