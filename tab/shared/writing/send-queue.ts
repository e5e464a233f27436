import type { MeetingView } from '../../../src/contract/views.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { ApiFault } from '../api/fault.ts';
import type { Keeping } from './keeping.ts';

/** Something written that the server has not acknowledged yet. The key makes sending it twice one wish. */
export interface PendingCommand {
  readonly key: string;
  readonly command: MeetingCommand;
}

export interface SendQueueOptions {
  readonly send: (command: MeetingCommand, key: string) => Promise<MeetingView>;
  readonly keeping: Keeping;
  readonly newId: () => string;
  readonly onDone: (command: MeetingCommand, view: MeetingView) => void;
  readonly onRefused: (command: MeetingCommand, fault: ApiFault) => void;
  readonly onChange: (pending: readonly PendingCommand[], waiting: boolean) => void;
}

/** What is written goes out in the order it was written, one at a time, kept until acknowledged (D2). */
export interface SendQueue {
  readonly add: (command: MeetingCommand) => void;
  readonly pending: () => readonly PendingCommand[];
  readonly flush: () => void;
  readonly close: () => void;
}

const KEY = 'commands';
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** A queue with what an earlier visit did not get acknowledged; the first `flush` sends that. */
export function createSendQueue(options: SendQueueOptions): SendQueue {
  let waitingLine: readonly PendingCommand[] = readKept(options.keeping);
  let sending = false;
  let failures = 0;
  let ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function setLine(next: readonly PendingCommand[]): void {
    waitingLine = next;
    if (next.length === 0) options.keeping.remove(KEY);
    else options.keeping.set(KEY, JSON.stringify(next));
    options.onChange(next, failures > 0);
  }

  async function run(): Promise<void> {
    if (sending || ended.signal.aborted) return;
    sending = true;
    for (let first = waitingLine[0]; first && !ended.signal.aborted; first = waitingLine[0]) {
      const { command, key } = first;
      try {
        const view = await options.send(command, key);
        failures = 0;
        setLine(rebased(waitingLine.slice(1), command, view));
        options.onDone(command, view);
      } catch (fault) {
        // No answer of the server's at all, such as no token while the network is away: nothing was refused.
        const told = fault instanceof ApiFault ? fault : new ApiFault('offline', 0, undefined, fault);
        if (told.waits) {
          failures += 1;
          options.onChange(waitingLine, true);
          timer = setTimeout(() => void run(), Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1)));
          break;
        }
        failures = 0;
        setLine(waitingLine.slice(1));
        options.onRefused(command, told);
      }
    }
    sending = false;
  }

  return {
    add(command) {
      const head = sending ? waitingLine.slice(0, 1) : [];
      const rest = waitingLine.slice(head.length).filter(({ command: older }) => !replaces(command, older));
      setLine([...head, ...rest, { key: options.newId(), command }]);
      void run();
    },
    pending: () => waitingLine,
    flush() {
      if (ended.signal.aborted) ended = new AbortController();
      clearTimeout(timer);
      void run();
    },
    close() {
      ended.abort();
      clearTimeout(timer);
    },
  };
}

/** A newer whole text of the same place makes an unsent older one needless, and posting once is enough. */
function replaces(newer: MeetingCommand, older: MeetingCommand): boolean {
  if (newer.type === 'PostDecisions' && older.type === 'PostDecisions')
    return newer.data.itemId === older.data.itemId;
  return newer.type === 'WriteText' && older.type === 'WriteText' && newer.data.place === older.data.place;
}

/** Our own later texts of a place build on the one that was just acknowledged. */
function rebased(
  line: readonly PendingCommand[],
  done: MeetingCommand,
  view: MeetingView,
): readonly PendingCommand[] {
  if (done.type !== 'WriteText') return line;
  const { place } = done.data;
  return line.map((pending) =>
    pending.command.type === 'WriteText' && pending.command.data.place === place
      ? {
          ...pending,
          command: { type: 'WriteText', data: { ...pending.command.data, basedOn: revisionOf(view, place) } },
        }
      : pending,
  );
}

/** How many times a place of the protocol has been written. */
export function revisionOf(view: MeetingView, place: string): number {
  if (place === 'opening') return view.opening.revision;
  if (place === 'closing') return view.closing.revision;
  return view.items.find((item) => item.itemId === place)?.text.revision ?? 0;
}

function readKept(keeping: Keeping): readonly PendingCommand[] {
  try {
    return JSON.parse(keeping.get(KEY) ?? '[]') as PendingCommand[];
  } catch {
    return [];
  }
}
