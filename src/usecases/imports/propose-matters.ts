import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { likelyMatters } from '../../domain/imported/likely-matters.ts';
import type { ItemRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import type { Workplace } from '../workplace.ts';
import { readImport } from './read-import.ts';

/** The matters that each item of an old protocol may go on with, by likeness of title (N5). */
export type ProposedMatters = ReadonlyMap<string, readonly ItemRow[]>;

/** What of the register the items may be part of. Standing items such as `Övrigt` are on every agenda and no matter. */
export async function proposeMatters(
  workplace: Workplace,
  caller: Caller,
  importId: string,
): Promise<Result<ProposedMatters>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const opened = await readImport(workplace, caller, importId);
  if (!opened.ok) return opened;
  const items = await workplace.store.register.allItems(caller.groupId);
  const known = items.filter(({ itemKind, meetingId }) => itemKind === 'matter' && meetingId !== importId);
  return ok(
    new Map(
      opened.value.state.items
        .filter(({ kind }) => kind === undefined)
        .map(({ itemId, title }) => [itemId, likelyMatters(title, known)]),
    ),
  );
}
