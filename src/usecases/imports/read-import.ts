import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { sameMeetings } from '../../domain/imported/same-meeting.ts';
import type { ImportState } from '../../domain/imported/state.ts';
import type { OldFileKind } from '../../domain/imported/vocabulary.ts';
import { PAPER_TYPES } from '../../domain/meeting/dispatch/paper-kind.ts';
import type { ImportRow, MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import type { Loaded } from '../ledger.ts';
import type { FoundPaper } from '../found-paper.ts';
import { importStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** More than a group has met in a hundred years. */
const MOST_LISTED = 3_000;

export interface ImportList {
  /** For those who write protocols; nobody else sees what nobody has looked through (D5). */
  readonly waiting: readonly ImportRow[];
  readonly accepted: readonly ImportRow[];
}

/** An old protocol, and the meetings of the register that it may be the same as. */
export interface OpenedImport extends Loaded<ImportState> {
  readonly alike: readonly MeetingRow[];
  /** What the matters that its items go on with were last called. */
  readonly matters: ReadonlyMap<string, string>;
}

/** The old protocols of the caller's group. */
export async function listImports(workplace: Workplace, caller: Caller): Promise<Result<ImportList>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const list = (status: ImportRow['status']) =>
    workplace.store.register.imports(caller.groupId, { status, limit: MOST_LISTED });
  const waiting = caller.abilities.has('write-protocol') ? await list('waiting') : [];
  return ok({ waiting, accepted: await list('accepted') });
}

/** One of them: taken in for everybody who reads, before that for those who write protocols. */
export async function readImport(
  workplace: Workplace,
  caller: Caller,
  importId: string,
): Promise<Result<OpenedImport>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const loaded = await workplace.ledger.load(importStream(caller.groupId, importId));
  const { phase, header } = loaded.state;
  const writes = caller.abilities.has('write-protocol');
  if (phase === 'none' || (phase !== 'accepted' && !writes)) return refuse('import-not-found');
  const known = phase === 'waiting' ? await workplace.store.register.allMeetings(caller.groupId) : [];
  const alike = sameMeetings(importId, header, known);
  return ok({ ...loaded, alike, matters: await mattersOf(workplace, caller.groupId, loaded.state) });
}

async function mattersOf(
  workplace: Workplace,
  groupId: string,
  { items }: ImportState,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const matterId of new Set(items.flatMap((item) => item.matterId ?? []))) {
    const thread = await workplace.store.register.matterThread(groupId, matterId);
    const last = thread.at(-1);
    if (last) titles.set(matterId, last.title);
  }
  return titles;
}

/** The words of its file, for whoever compares: those who write protocols. */
export async function readImportText(
  workplace: Workplace,
  caller: Caller,
  importId: string,
): Promise<Result<string>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const opened = await readImport(workplace, caller, importId);
  if (!opened.ok) return opened;
  const bytes = await workplace.store.files.read(caller.groupId, opened.value.state.file.textSha256);
  return bytes ? ok(new TextDecoder().decode(bytes)) : refuse('import-text-gone');
}

/** The file itself, as it was handed in. */
export async function readOriginal(
  workplace: Workplace,
  caller: Caller,
  importId: string,
): Promise<Result<FoundPaper>> {
  const opened = await readImport(workplace, caller, importId);
  if (!opened.ok) return opened;
  const { state } = opened.value;
  if (!seesOriginal(caller, state)) return refuse('not-allowed');
  const bytes = await workplace.store.files.read(caller.groupId, state.file.sha256);
  return bytes
    ? ok({ name: state.file.name, contentType: TYPES[state.file.kind], bytes })
    : refuse('import-text-gone');
}

/**
 * Whether somebody may have the file itself: everybody who reads the protocol, but not what it holds beside it. Hidden
 * text and changes that nobody has accepted are no part of what was agreed.
 */
export function seesOriginal({ abilities }: Caller, { warnings }: ImportState): boolean {
  return (
    abilities.has('write-protocol') ||
    !warnings.some(({ code }) => code === 'text-hidden' || code === 'changes-tracked')
  );
}

const TYPES: Readonly<Record<OldFileKind, string>> = {
  docx: PAPER_TYPES.docx,
  odt: PAPER_TYPES.odt,
  pdf: PAPER_TYPES.pdf,
  // In whatever letters it was written: nobody's browser is to guess.
  text: 'application/octet-stream',
};
