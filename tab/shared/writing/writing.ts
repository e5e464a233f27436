import type { MeetingView } from '../../../src/contract/views.ts';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { sameRichText } from '../../../src/domain/basics/rich-text.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Api } from '../api/client.ts';
import type { ApiFault } from '../api/fault.ts';
import type { DraftContent, DraftState, KeptDraft } from './draft-queue.ts';
import { createDraftQueue } from './draft-queue.ts';
import type { Keeping } from './keeping.ts';
import type { ReturnedClause } from './returned.ts';
import { createReturned } from './returned.ts';
import type { PendingCommand } from './send-queue.ts';
import { createSendQueue, revisionOf } from './send-queue.ts';

export interface WritingOptions {
  readonly api: Api;
  readonly meetingId: string;
  readonly keeping: Keeping;
  readonly newId: () => string;
  readonly onView: (view: MeetingView) => void;
  readonly onFault: (fault: ApiFault) => void;
  readonly onPosted: () => void;
  /** What was told of a text that was not taken no longer holds. */
  readonly onMended: () => void;
}

/** What the page shows of the writing. */
export interface WritingState {
  readonly saving: DraftState;
  readonly pending: readonly PendingCommand[];
  /** Places whose text somebody else changed meanwhile; the writer's own is kept as a draft. */
  readonly conflicts: ReadonlySet<string>;
  /** Places whose text the server would not take for another reason; it is kept as a draft. */
  readonly refused: ReadonlySet<string>;
  /** Clauses that the server would not take. */
  readonly returned: readonly ReturnedClause[];
  /** By place, the revision that the writer's own text became last. */
  readonly written: ReadonlyMap<string, number>;
}

/** Everything the secretary types, from the key press to the log. */
export interface Writing {
  readonly type: (field: string, content: DraftContent, basedOn: number) => void;
  readonly kept: (field: string) => KeptDraft | undefined;
  /** The text of a place, as it is when its author leaves the field. */
  readonly writeText: (place: string, text: RichText, basedOn: number) => void;
  readonly recordClause: (itemId: string, clauseId: string, text: string) => void;
  /** What an item came to without a decision, as it is when its author leaves the field. */
  readonly recordOutcome: (itemId: string, text: string) => void;
  /** The decisions of an item to the channel, after what is still on its way to it. */
  readonly postDecisions: (itemId: string) => void;
  /** Tries once more with a clause that came back. */
  readonly recordAgain: (clause: ReturnedClause) => void;
  /** Gives up a clause that came back. */
  readonly drop: (clauseId: string) => void;
  /** Takes back a clause, after whatever is still on its way. */
  readonly removeClause: (clauseId: string) => void;
  /** Gives up the draft of a field: what stands in the protocol is right. */
  readonly discard: (field: string) => void;
  readonly seed: (field: string, sequence: number) => void;
  readonly flush: () => void;
  readonly close: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => WritingState;
}

/** The writing of one person in one meeting. */
export function createWriting(options: WritingOptions): Writing {
  const { api, meetingId, keeping } = options;
  const listeners = new Set<() => void>();
  const returned = createReturned(keeping);
  let state: WritingState = {
    saving: 'saved',
    pending: [],
    conflicts: new Set(),
    refused: new Set(),
    returned: returned.all(),
    written: new Map(),
  };
  let draftState: DraftState = 'saved';

  function change(part: Partial<WritingState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }
  function mark(what: 'conflicts' | 'refused', place: string, there: boolean): void {
    if (state[what].has(place) === there) return;
    const places = new Set(state[what]);
    if (there) places.add(place);
    else places.delete(place);
    change({ [what]: places });
  }
  function unmark(place: string): void {
    if (state.conflicts.has(place) || state.refused.has(place)) options.onMended();
    mark('conflicts', place, false);
    mark('refused', place, false);
  }
  function overall(pending: readonly PendingCommand[], waiting: boolean): DraftState {
    if (waiting || draftState === 'waiting') return 'waiting';
    return pending.length > 0 ? 'saving' : draftState;
  }

  const drafts = createDraftQueue({
    save: (field, draft) => api.saveDraft(meetingId, field, draft),
    remove: (field) => api.removeDraft(meetingId, field),
    keeping,
    onState(next) {
      draftState = next;
      const saving = overall(state.pending, false);
      if (saving !== state.saving) change({ saving });
    },
  });
  const line = createSendQueue({
    send: (command, key) => api.command(meetingId, command, key),
    keeping,
    newId: options.newId,
    onDone(command, view) {
      settle(command, view);
      options.onView(view);
      if (command.type === 'PostDecisions') options.onPosted();
    },
    onRefused(command, fault) {
      if (command.type === 'WriteText') {
        const meanwhile = fault.problem?.code === 'text-changed-meanwhile';
        mark(meanwhile ? 'conflicts' : 'refused', command.data.place, true);
      } else if (command.type === 'RecordClause') {
        returned.add(command.data);
        change({ returned: returned.all() });
      }
      options.onFault(fault);
    },
    onChange: (pending, waiting) => change({ pending, saving: overall(pending, waiting) }),
  });
  // What an earlier visit left unacknowledged is on its way from the beginning.
  state = { ...state, pending: line.pending(), saving: overall(line.pending(), false) };

  function settle(command: MeetingCommand, view: MeetingView): void {
    if (command.type === 'RecordOutcome') {
      const outcome = `outcome:${command.data.itemId}`;
      if (drafts.kept(outcome)?.content === command.data.text) drafts.settled(outcome);
    }
    if (command.type !== 'WriteText') return;
    const { place } = command.data;
    const revision = revisionOf(view, place);
    change({ written: new Map(state.written).set(place, revision) });
    const field = `text:${place}`;
    const kept = drafts.kept(field);
    unmark(place);
    if (kept && typeof kept.content !== 'string' && sameRichText(kept.content, command.data.text))
      drafts.settled(field);
    // Typed on meanwhile: that stays a draft until the field is left again, also for the page that is loaded next.
    else drafts.rebased(field, revision);
  }

  return {
    type: drafts.type,
    kept: drafts.kept,
    seed: drafts.seed,
    writeText: (place, text, basedOn) => line.add({ type: 'WriteText', data: { place, text, basedOn } }),
    recordClause(itemId, clauseId, text) {
      line.add({ type: 'RecordClause', data: { itemId, clauseId, text } });
      drafts.settled(`clause:${itemId}`);
    },
    recordOutcome: (itemId, text) => line.add({ type: 'RecordOutcome', data: { itemId, text } }),
    postDecisions: (itemId) => line.add({ type: 'PostDecisions', data: { itemId } }),
    recordAgain(clause) {
      const { itemId, clauseId, text } = clause;
      this.drop(clauseId);
      line.add({ type: 'RecordClause', data: { itemId, clauseId, text } });
    },
    drop(clauseId) {
      returned.remove(clauseId);
      change({ returned: returned.all() });
    },
    removeClause: (clauseId) => line.add({ type: 'RemoveClause', data: { clauseId } }),
    discard(field) {
      drafts.settled(field);
      unmark(field.slice(field.indexOf(':') + 1));
    },
    flush() {
      drafts.flush();
      line.flush();
    },
    close() {
      drafts.close();
      line.close();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
  };
}
