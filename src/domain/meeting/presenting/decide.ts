import { isMailAddress } from '../../basics/mail-address.ts';
import type { Moment } from '../../basics/time.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { itemOf } from '../agenda/decide.ts';
import { LIMITS, lengthProblem, lineProblem, problem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import type { MeetingState } from '../state.ts';
import { papersNow } from '../dispatch/papers.ts';
import { invitationOf } from './links.ts';
import { presenterPlaceOf } from './place.ts';
import type { PresenterInvitation, PresenterTold } from './state.ts';

/** Somebody from outside is called to an item or a pitch of it; the link goes by mail where an address is given. */
export function invitePresenter(
  state: MeetingState,
  wish: WishOf<'InvitePresenter'>,
  { moment }: DecisionContext,
): Decided {
  if (state.rehearsal) return refuse('presenter-of-rehearsal');
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const { invitationId, itemId, slotId } = wish;
  if (slotId !== undefined && !item.plan.slots?.some((slot) => slot.slotId === slotId))
    return refuse('item-not-found');
  const [name, email, words] = [wish.name.trim(), wish.email?.trim(), wish.words?.trim()];
  const facts = {
    invitationId,
    itemId,
    ...(slotId === undefined ? {} : { slotId }),
    name,
    ...(email ? { email } : {}),
    ...(words ? { words } : {}),
  };
  const sound = unless(
    facts,
    lineProblem(name, LIMITS.name),
    email && !isMailAddress(email) ? problem('invalid-address', { value: email }) : undefined,
    lengthProblem(words, LIMITS.clause),
  );
  if (!sound.ok) return sound;
  const known = invitationOf(state, invitationId);
  if (known && (known.itemId !== itemId || known.slotId !== slotId)) return refuse('request-reused');
  if (known && !known.withdrawn && same(factsOf(known), facts)) return ok([]);
  return ok([
    { type: 'PresenterInvited', data: { ...sound.value, says: saysWhen(state, { itemId, slotId }, moment) } },
  ]);
}

/** The links given out open nothing more. */
export function withdrawPresenterLink(
  state: MeetingState,
  { invitationId }: WishOf<'WithdrawPresenterLink'>,
): Decided {
  const known = invitationOf(state, invitationId);
  if (!known) return refuse('presenter-not-found');
  return ok(known.withdrawn ? [] : [{ type: 'PresenterLinkWithdrawn', data: { invitationId } }]);
}

/** Another link in place of those given out, also after they were withdrawn. */
export function renewPresenterLink(
  state: MeetingState,
  { invitationId }: WishOf<'RenewPresenterLink'>,
  { moment }: DecisionContext,
): Decided {
  const known = invitationOf(state, invitationId);
  if (!known) return refuse('presenter-not-found');
  // Nobody has been given another since it was last renewed.
  if (!known.withdrawn && known.digests.length === 0) return ok([]);
  return ok([{ type: 'PresenterLinkRenewed', data: { invitationId, says: saysWhen(state, known, moment) } }]);
}

/** "Släpp in": it is their turn, whatever the clock says. Also takes back thanks that were given too early. */
export function letPresenterIn(state: MeetingState, { invitationId }: WishOf<'LetPresenterIn'>): Decided {
  const known = invitationOf(state, invitationId);
  if (!known || known.withdrawn) return refuse('presenter-not-found');
  const isIn = known.letInAt !== undefined && known.thankedAt === undefined;
  return ok(isIn ? [] : [{ type: 'PresenterLetIn', data: { invitationId } }]);
}

/** "Tacka av": they have presented and may leave. */
export function thankPresenter(state: MeetingState, { invitationId }: WishOf<'ThankPresenter'>): Decided {
  const known = invitationOf(state, invitationId);
  if (!known || known.withdrawn) return refuse('presenter-not-found');
  return ok(known.thankedAt === undefined ? [{ type: 'PresenterThanked', data: { invitationId } }] : []);
}

/** What a presenter has handed in becomes a paper of the item; one that was promised, where the secretariat says so. */
export function takeBroughtPaper(
  state: MeetingState,
  { paperId, promised }: WishOf<'TakeBroughtPaper'>,
): Decided {
  const brought = state.broughtPapers.find((paper) => paper.paperId === paperId);
  if (!brought) return refuse('paper-not-found');
  if (brought.became === 'taken') return ok([]);
  const item = itemOf(state, brought.itemId);
  if (!item) return refuse('item-not-found');
  const known =
    promised === undefined ? undefined : papersNow(state, item).find((one) => one.paperId === promised);
  if (promised !== undefined && !known) return refuse('paper-not-found');
  const { itemId, title, file } = brought;
  return ok([
    {
      type: 'PaperAttached',
      data: {
        itemId,
        paperId: known?.paperId ?? paperId,
        title: known?.title ?? title,
        file,
        brought: paperId,
      },
    },
  ]);
}

/** It is not wanted among the papers. It stays in the log that it came. */
export function declineBroughtPaper(
  state: MeetingState,
  { paperId }: WishOf<'DeclineBroughtPaper'>,
): Decided {
  const brought = state.broughtPapers.find((paper) => paper.paperId === paperId);
  if (!brought) return refuse('paper-not-found');
  return ok(brought.became === undefined ? [{ type: 'BroughtPaperDeclined', data: { paperId } }] : []);
}

/** What a mail sent now says of when they are on. */
function saysWhen(
  state: MeetingState,
  { itemId, slotId }: { readonly itemId: string; readonly slotId?: string | undefined },
  moment: Moment,
): Pick<PresenterTold, 'date' | 'time'> {
  const asked = { itemId, ...(slotId === undefined ? {} : { slotId }), ...NOBODY };
  const { date, planned, predicted } = presenterPlaceOf(state, asked, moment);
  const time = predicted ?? planned;
  return { date, ...(time === undefined ? {} : { time }) };
}

const NOBODY = {
  invitationId: '',
  name: '',
  invitedAt: '',
  digests: [],
  told: { what: 'invited' },
} as const satisfies Partial<PresenterInvitation>;

function factsOf({ invitationId, itemId, slotId, name, email, words }: PresenterInvitation): object {
  return {
    invitationId,
    itemId,
    ...(slotId === undefined ? {} : { slotId }),
    name,
    ...(email === undefined ? {} : { email }),
    ...(words === undefined ? {} : { words }),
  };
}
