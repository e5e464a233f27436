import type { KnownNames } from '../../domain/imported/attended.ts';
import { attendedOfOld } from '../../domain/imported/attended.ts';
import type { ImportEvent } from '../../domain/imported/events.ts';
import type { ImportState, KeptItem } from '../../domain/imported/state.ts';
import { openWarnings } from '../../domain/imported/warnings-now.ts';
import type { ImportRow, ItemRow, MeetingRow, RegisterRow } from '../../store/register.port.ts';

/** The register's rows of what happened to an old protocol: that it waits, and while it is taken in, all that it says. */
export function importRows(
  after: ImportState,
  events: readonly ImportEvent[],
  names: KnownNames,
): readonly RegisterRow[] {
  const rows: RegisterRow[] = [{ kind: 'import', row: importRow(after) }];
  const types = new Set(events.map(({ type }) => type));
  if (types.has('ProtocolAccepted')) {
    rows.push({ kind: 'meeting', row: meetingRow(after, names) });
    for (const [position, item] of after.items.entries())
      rows.push({ kind: 'item', row: itemRow(after, item, position) });
  }
  // What waits has no rows; that these are gone is said again, which changes nothing.
  if (types.has('ProtocolReopened') || types.has('ProtocolWithdrawn')) {
    const { groupId, importId: meetingId } = after;
    rows.push({ kind: 'meeting-gone', groupId, meetingId });
    for (const { itemId } of after.items) rows.push({ kind: 'item-gone', groupId, meetingId, itemId });
  }
  return rows;
}

/** The id of a clause, by its place: what stands in the register is not mended there. */
export function clauseIdOf(itemId: string, at: number): string {
  return `${itemId}.c${at + 1}`;
}

function importRow(state: ImportState): ImportRow {
  const { groupId, importId, phase, file, header, items, handedIn } = state;
  return {
    groupId,
    importId,
    status: phase === 'none' ? 'withdrawn' : phase,
    file: file.name,
    title: header.title,
    ...(header.number === undefined ? {} : { number: header.number }),
    ...(header.date === undefined ? {} : { date: header.date }),
    items: items.length,
    decisions: items.reduce((sum, { decisions }) => sum + decisions.length, 0),
    warnings: openWarnings(state),
    handedIn: handedIn.date,
  };
}

function meetingRow(state: ImportState, names: KnownNames): MeetingRow {
  const { groupId, importId, header, attendees, guests } = state;
  const attendance = attendedOfOld(attendees, guests, names);
  return {
    groupId,
    meetingId: importId,
    date: header.date ?? '',
    start: header.start ?? '',
    title: header.title,
    place: header.place ?? '',
    phase: 'agreed',
    ...(header.number === undefined ? {} : { number: header.number }),
    imported: true,
    ...(attendance.length > 0 ? { attendance } : {}),
  };
}

function itemRow({ groupId, importId, header }: ImportState, item: KeptItem, position: number): ItemRow {
  const { itemId, matterId, title, number, kind, outcome, decisions, conditions, presenters } = item;
  const only = decisions.length === 1 && conditions ? { conditions } : {};
  return {
    groupId,
    meetingId: importId,
    itemId,
    matterId: matterId ?? itemId,
    date: header.date ?? '',
    position,
    title,
    ...(number === undefined ? {} : { number }),
    itemKind: kind ?? 'matter',
    phase: 'agreed',
    ...(outcome === undefined ? {} : { outcome }),
    clauses: decisions.map((text, at) => ({ clauseId: clauseIdOf(itemId, at), text, ...only })),
    ...(presenters ? { presenters } : {}),
    decisionsAgreed: true,
  };
}
