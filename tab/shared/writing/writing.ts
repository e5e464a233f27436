import type { MeetingView } from '../../../src/contract/views.ts';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { sameRichText } from '../../../src/domain/basics/rich-text.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Api } from '../api/client.ts';
import type { ApiFault } from '../api/fault.ts';
import type { DraftContent, DraftState, KeptDraft } from './draft-queue.ts';
import { createDraftQueue } from './draft-queue.ts';
import type { Keeping } from './keeping.ts';
import type { PendingCommand } from './send-queue.ts';
import { createSendQueue, revisionOf } from './send-queue.ts';

export interface WritingOptions {
  readonly api: Api;
  readonly meetingId: string;
  readonly keeping: Keeping;
  readonly newId: () => string;
  readonly onView: (view: MeetingView) => void;
  readonly onFault: (fault: ApiFault) => void;
}

/** What the page shows of the writing. */
export interface WritingState {
  readonly saving: DraftState;
  readonly pending: readonly PendingCommand[];
  /** Places whose text somebody else changed meanwhile; the writer's own is kept as a draft. */
  readonly conflicts: ReadonlySet<string>;
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
  let state: WritingState = { saving: 'saved', pending: [], conflicts: new Set(), written: new Map() };
  let draftState: DraftState = 'saved';

  function change(part: Partial<WritingState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }
  function conflict(place: string, there: boolean): void {
    if (state.conflicts.has(place) === there) return;
    const conflicts = new Set(state.conflicts);
    if (there) conflicts.add(place);
    else conflicts.delete(place);
    change({ conflicts });
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
    },
    onRefused(command, fault) {
      if (command.type === 'WriteText' && fault.problem?.code === 'text-changed-meanwhile')
        conflict(command.data.place, true);
      else if (command.type === 'RecordClause')
        drafts.type(`clause:${command.data.itemId}`, command.data.text, 0);
      options.onFault(fault);
    },
    onChange: (pending, waiting) => change({ pending, saving: overall(pending, waiting) }),
  });

  function settle(command: MeetingCommand, view: MeetingView): void {
    if (command.type !== 'WriteText') return;
    const { place } = command.data;
    change({ written: new Map(state.written).set(place, revisionOf(view, place)) });
    const field = `text:${place}`;
    const kept = drafts.kept(field);
    conflict(place, false);
    // Typed on meanwhile: that stays a draft until the field is left again.
    if (kept && typeof kept.content !== 'string' && sameRichText(kept.content, command.data.text))
      drafts.settled(field);
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
    discard(field) {
      drafts.settled(field);
      conflict(field.slice(field.indexOf(':') + 1), false);
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
