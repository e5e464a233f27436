import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import type { InquiryRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { inquiryStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** How many of either sort a list shows at most. */
const MOST_SHOWN = 50;

export interface InquiryList {
  /** By their deadline, whole: a list tells how many have answered, and whether the reader has. */
  readonly open: readonly InquiryState[];
  /** The newest first, as rows. */
  readonly ended: readonly InquiryRow[];
}

/** The group's inquiries: few are open at a time, and those that have ended are not folded to be listed (Q2). */
export async function listInquiries(workplace: Workplace, caller: Caller): Promise<Result<InquiryList>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const { register } = workplace.store;
  const [open, ended] = await Promise.all([
    register.inquiries(caller.groupId, { open: true, limit: MOST_SHOWN }),
    register.inquiries(caller.groupId, { open: false, limit: MOST_SHOWN }),
  ]);
  const states = await Promise.all(
    open.map(async (row) => {
      const { state } = await workplace.ledger.load(inquiryStream(caller.groupId, row.inquiryId));
      return state;
    }),
  );
  return ok({ open: states.filter(({ phase }) => phase === 'open'), ended });
}
