import { ok, refuse } from '../basics/result.ts';
import type { IsoDate } from '../basics/time.ts';
import type { ImportedProtocol } from '../import/structure.ts';
import type { ImportWishOf } from './commands.ts';
import type { ImportContext, ImportDecided } from './decision.ts';
import type { ImportState } from './state.ts';
import type { OldFile } from './vocabulary.ts';

/** A file that was read. */
export interface HandedIn {
  readonly importId: string;
  readonly groupId: string;
  readonly file: OldFile;
  readonly protocol: ImportedProtocol;
  readonly date: IsoDate;
}

/**
 * A file is handed in. Its id comes of its sum, so the same file is the same import: what waits or is taken in stays as
 * it is, and only what was withdrawn waits anew.
 */
export function handIn(state: ImportState, given: HandedIn): ImportDecided {
  if (state.phase === 'waiting' || state.phase === 'accepted') return ok([]);
  return ok([{ type: 'ProtocolHandedIn', data: given }]);
}

/**
 * It goes into the register as it stands. A meeting that the group has already is not taken in twice unless somebody
 * who was told of it says so.
 */
export function acceptProtocol(
  state: ImportState,
  wish: ImportWishOf<'AcceptProtocol'>,
  { today, alike }: ImportContext,
): ImportDecided {
  if (state.phase === 'accepted') return ok([]);
  const { title, date } = state.header;
  if (title.trim() === '') return refuse('import-title-missing');
  if (date === undefined) return refuse('import-date-missing');
  if (date > today) return refuse('import-date-ahead');
  const known = new Set(wish.beside);
  if (alike.some((meetingId) => !known.has(meetingId))) return refuse('import-twice');
  return ok([
    { type: 'ProtocolAccepted', data: { date: today, ...(alike.length > 0 ? { beside: alike } : {}) } },
  ]);
}

/** Out of the register, to be mended and taken in anew. */
export function reopenProtocol(
  state: ImportState,
  _wish: ImportWishOf<'ReopenProtocol'>,
  { today }: ImportContext,
): ImportDecided {
  return ok(state.phase === 'waiting' ? [] : [{ type: 'ProtocolReopened', data: { date: today } }]);
}

/** It was not meant to be here; the file stays under its sum and can be handed in again. */
export function withdrawProtocol(
  state: ImportState,
  _wish: ImportWishOf<'WithdrawProtocol'>,
  { today }: ImportContext,
): ImportDecided {
  return ok(state.phase === 'withdrawn' ? [] : [{ type: 'ProtocolWithdrawn', data: { date: today } }]);
}
