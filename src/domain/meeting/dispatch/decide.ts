import { isMailAddress } from '../../basics/mail-address.ts';
import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { same } from '../../basics/same.ts';
import { itemOf } from '../agenda/decide.ts';
import { LIMITS, lengthProblem, lineProblem, unless } from '../checks.ts';
import type { Decided, DecisionContext, WishOf } from '../decision.ts';
import { unsignedBy } from '../signing/decide.ts';
import type { MeetingState } from '../state.ts';
import { missingPapers, papersNow } from './papers.ts';
import type { Recipient } from './state.ts';

/** A paper has come: one that was promised, or another. Before the protocol is agreed it is part of the agenda. */
export function attachPaper(state: MeetingState, wish: WishOf<'AttachPaper'>): Decided {
  const item = itemOf(state, wish.itemId);
  if (!item) return refuse('item-not-found');
  const { itemId, paperId } = wish;
  const holder = state.items.find((each) =>
    papersNow(state, each).some((paper) => paper.paperId === paperId),
  );
  if (holder && holder !== item) return refuse('request-reused');
  const known = papersNow(state, item).find((paper) => paper.paperId === paperId);
  const title = known?.title ?? wish.title?.trim() ?? '';
  const url = wish.url?.trim() ?? '';
  const { file, library } = wish;
  const found = { ...(file ? { file } : {}), ...(library ? { library } : {}), ...(url ? { url } : {}) };
  const sound = unless(
    { itemId, paperId, title, ...found },
    lineProblem(title, LIMITS.title),
    file || (library && url === '') ? undefined : lineProblem(url, LIMITS.url),
  );
  if (!sound.ok) return sound;
  const there = file
    ? known?.file?.sha256 === file.sha256
    : known?.url === found.url && same(known?.library, library);
  return ok(there && known ? [] : [{ type: 'PaperAttached', data: sound.value }]);
}

/**
 * The agreed revision by mail to lists of the group and others. It waits until it is archived, for signatures where the
 * group wants them, and for promised papers, each of which can be waived (D14). Sent again under the same id it is one.
 */
export function dispatchProtocol(
  state: MeetingState,
  wish: WishOf<'DispatchProtocol'>,
  { group }: DecisionContext,
): Decided {
  const { agreed, archived } = state;
  if (!agreed || archived?.revision !== agreed.revision) return refuse('not-archived-yet');
  const unsigned = unsignedBy(state);
  if (group?.settings.signing === 'wanted' && !state.signing.waived && unsigned.length > 0)
    return refuse('signature-missing', { names: unsigned.join(', ') });
  const known = group?.settings.mailLists ?? [];
  const lists = known.filter(({ listId }) => wish.lists.includes(listId));
  if (lists.length < new Set(wish.lists).size) return refuse('mail-list-not-found');
  const alsoTo = soundRecipients(wish.alsoTo ?? []);
  if (!alsoTo.ok) return alsoTo;
  const except = (wish.except ?? []).map((each) => each.trim()).filter((each) => each !== '');
  const missing = missingPapers(state);
  const waived = missing.map(({ paperId }) => paperId).filter((paperId) => wish.waive?.includes(paperId));
  const data = {
    dispatchId: wish.dispatchId,
    revision: agreed.revision,
    lists: lists.map(({ listId, name }) => ({ listId, name })),
    alsoTo: alsoTo.value,
    except,
    waived,
    ...(wish.extracts ? { extracts: municipalitiesAt(state) } : {}),
  };
  const before = state.dispatches.find(({ dispatchId }) => dispatchId === wish.dispatchId);
  if (before) {
    const { by: _by, at: _at, ...sent } = before;
    return same(sent, data) ? ok([]) : refuse('request-reused');
  }
  const waiting = missing.find(({ paperId }) => !waived.includes(paperId));
  if (waiting) return refuse('papers-missing', { item: waiting.item, paper: waiting.paper });
  const somebody = lists.some(({ addresses }) => addresses.some((one) => !isExcepted(one, except)));
  if (!somebody && alsoTo.value.length === 0 && !data.extracts?.length) return refuse('nobody-to-send-to');
  return ok([{ type: 'ProtocolDispatched', data }]);
}

/** The municipalities that were called to a meeting, in the order of its roll. */
export function municipalitiesAt({ invitees }: MeetingState): readonly string[] {
  const seats = invitees.filter(({ standing }) => standing === 'member');
  return [...new Set(seats.map(({ organisation }) => organisation))];
}

/** Whether a dispatch leaves somebody of a list out, named by what the list calls them or by their address. */
export function isExcepted({ name, email }: Recipient, except: readonly string[]): boolean {
  const meant = new Set(except.map((each) => each.toLowerCase()));
  return meant.has(email.toLowerCase()) || (name !== undefined && meant.has(name.toLowerCase()));
}

function soundRecipients(given: readonly Recipient[]): Result<readonly Recipient[]> {
  const sound = new Map<string, Recipient>();
  for (const { name, email } of given) {
    const address = email.trim();
    if (!isMailAddress(address)) return refuse('invalid-address', { value: address });
    const whose = unless(name?.trim() ?? '', lengthProblem(name, LIMITS.name));
    if (!whose.ok) return whose;
    sound.set(address.toLowerCase(), { ...(whose.value ? { name: whose.value } : {}), email: address });
  }
  return ok([...sound.values()]);
}
