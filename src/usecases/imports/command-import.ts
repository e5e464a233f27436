import type { DomainEvent } from '../../domain/basics/event.ts';
import { streamName } from '../../domain/basics/event.ts';
import { same } from '../../domain/basics/same.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { NumberingState } from '../../domain/group/numbering.ts';
import { freeNumber, keepNumber, numberingAggregate } from '../../domain/group/numbering.ts';
import type { ImportCommand } from '../../domain/imported/commands.ts';
import { decideImport } from '../../domain/imported/decide.ts';
import type { ImportEvent } from '../../domain/imported/events.ts';
import { runningNumber, sameMeetings } from '../../domain/imported/same-meeting.ts';
import type { ImportState } from '../../domain/imported/state.ts';
import type { OldHeader } from '../../domain/imported/vocabulary.ts';
import type { OnceKey, StreamAppend } from '../../store/event-store.port.ts';
import type { Caller } from '../identify.ts';
import type { Committed, Loaded } from '../ledger.ts';
import { importStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import { importRows } from './import-rows.ts';

export interface ImportRequest {
  readonly command: ImportCommand;
  /** The version the person was looking at; another one now is refused with `changed-by-someone-else`. */
  readonly ifVersion?: number;
  readonly once?: OnceKey;
}

/** Carries out what the secretariat asks about an old protocol, with its rows in the register and its number of the year. */
export async function commandImport(
  workplace: Workplace,
  caller: Caller,
  { command, ifVersion, once }: ImportRequest,
): Promise<Result<Committed<ImportState>>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  if (!(await matterStands(workplace, caller.groupId, command))) return refuse('matter-not-found');
  const { groupId, group, actor } = caller;
  const { importId } = command.data;
  const stream = importStream(groupId, importId);
  const moment = workplace.clock.now(group.settings.timeZone);
  return workplace.ledger.transact(stream, {
    actor,
    moment,
    prepare: () => (movesInRegister(command) ? preparedFor(workplace, groupId, importId) : nothing),
    decide(state, { header, alike, numbering }, version) {
      if (ifVersion !== undefined && version !== ifVersion) return refuse('changed-by-someone-else');
      // What was looked up is of a header that is being changed this very moment.
      if (header && !same(header, state.header)) return refuse('changed-by-someone-else');
      const decided = decideImport(state, command, { today: moment.date, alike });
      if (!decided.ok) return decided;
      return ok({ events: decided.value, alsoAppend: numberAppends(state, decided.value, numbering) });
    },
    effects: (after, events) => ({ register: importRows(after, events, group) }),
    ...(once ? { once } : {}),
  });
}

interface Prepared {
  readonly header?: OldHeader;
  readonly alike: readonly string[];
  readonly numbering?: YearsNumbers;
}
const nothing: Promise<Prepared> = Promise.resolve({ alike: [] });

/** Whether it goes into the register, or out of it. */
function movesInRegister({ type }: ImportCommand): boolean {
  return type === 'AcceptProtocol' || type === 'ReopenProtocol' || type === 'WithdrawProtocol';
}

/** What stands elsewhere about the meeting of a protocol. */
async function preparedFor(workplace: Workplace, groupId: string, importId: string): Promise<Prepared> {
  const { header } = (await workplace.ledger.load(importStream(groupId, importId))).state;
  const known = await workplace.store.register.allMeetings(groupId);
  const numbering = await numberingOf(workplace, groupId, header.number);
  return {
    header,
    alike: sameMeetings(importId, header, known).map(({ meetingId }) => meetingId),
    ...(numbering ? { numbering } : {}),
  };
}

/** Whether the matter that an item is said to go on with is one of the group's. */
async function matterStands(workplace: Workplace, groupId: string, command: ImportCommand): Promise<boolean> {
  if (command.type !== 'MendItem' && command.type !== 'AddItem') return true;
  const { item, itemId } = command.data;
  if (item.matterId === undefined || item.matterId === itemId) return true;
  return (await workplace.store.register.matterThread(groupId, item.matterId)).length > 0;
}

interface YearsNumbers extends Loaded<NumberingState> {
  readonly number: number;
  readonly stream: string;
}

/** The numbers of the year that a protocol's own number is of. */
async function numberingOf(
  workplace: Workplace,
  groupId: string,
  printed: string | undefined,
): Promise<YearsNumbers | undefined> {
  const running = runningNumber(printed);
  if (!running) return undefined;
  const loaded = await workplace.ledger.load({ aggregate: numberingAggregate, groupId, id: running.year });
  const { number } = running;
  return { ...loaded, number, stream: streamName(groupId, numberingAggregate.kind, running.year) };
}

/** Its number is taken while it stands in the register, so that no protocol of the year gets it again (S1). */
function numberAppends(
  { importId }: ImportState,
  events: readonly ImportEvent[],
  numbering: YearsNumbers | undefined,
): readonly StreamAppend[] {
  if (!numbering) return [];
  const { state, version, number, stream } = numbering;
  const taken = events.flatMap(({ type }): readonly DomainEvent[] => {
    if (type === 'ProtocolAccepted') return keepNumber(state, importId, number);
    return type === 'ProtocolReopened' || type === 'ProtocolWithdrawn' ? freeNumber(state, importId) : [];
  });
  return taken.length > 0 ? [{ stream, expectedVersion: version, events: taken }] : [];
}
