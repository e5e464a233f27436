import type { DraftSave } from '../api/client.ts';
import { ApiFault } from '../api/fault.ts';
import type { Keeping } from './keeping.ts';

export type DraftContent = DraftSave['content'];

/** A draft as this browser remembers it. */
export interface KeptDraft {
  readonly content: DraftContent;
  readonly basedOn: number;
  /** The save it went out with last; 0 when it never did. */
  readonly sequence: number;
  readonly sent: boolean;
}

export interface DraftQueueOptions {
  readonly save: (field: string, draft: DraftSave) => Promise<void>;
  readonly remove: (field: string) => Promise<void>;
  readonly keeping: Keeping;
  readonly onState: (state: DraftState) => void;
  /** Pause in typing after which a draft goes out, ms. */
  readonly delay?: number;
}

/** `waiting`: the network is away; the text is safe in this browser and goes out by itself. */
export type DraftState = 'saved' | 'saving' | 'waiting';

/** Drafts on their way to the server. Typing never waits: it is kept here first and sent behind (D1, D2). */
export interface DraftQueue {
  readonly type: (field: string, content: DraftContent, basedOn: number) => void;
  /** The field's text has become an event: its draft is no longer needed here or on the server. */
  readonly settled: (field: string) => void;
  readonly kept: (field: string) => KeptDraft | undefined;
  /** The writer's own words became that revision, and what was typed on since builds on them. */
  readonly rebased: (field: string, revision: number) => void;
  /** The newest save of this person in this field that the server tells of; ours go on from there. */
  readonly seed: (field: string, sequence: number) => void;
  /** Sends at once what waits, as when the network is back. */
  readonly flush: () => void;
  /** Stops sending; what is not sent stays kept. */
  readonly close: () => void;
}

const KEY = 'drafts';
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

/** A queue with what an earlier visit kept and did not get sent; the first `flush` sends that. */
export function createDraftQueue(options: DraftQueueOptions): DraftQueue {
  const drafts = new Map<string, KeptDraft>(readKept(options.keeping));
  const highest = new Map<string, number>([...drafts].map(([field, draft]) => [field, draft.sequence]));
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const busy = new Set<string>();
  const onServer = new Set<string>(
    [...drafts].filter(([, draft]) => draft.sequence > 0).map(([field]) => field),
  );
  let failures = 0;
  let closed = false;

  function keep(): void {
    if (drafts.size === 0) options.keeping.remove(KEY);
    else options.keeping.set(KEY, JSON.stringify([...drafts]));
  }

  function tell(): void {
    const waiting = [...drafts.values()].some((draft) => !draft.sent);
    options.onState(failures > 0 ? 'waiting' : waiting || busy.size > 0 ? 'saving' : 'saved');
  }

  function schedule(field: string, ms: number): void {
    clearTimeout(timers.get(field));
    timers.set(
      field,
      setTimeout(() => void sendOut(field), ms),
    );
  }

  /** Kept here first, and sent behind after a pause. */
  function toSend(field: string, draft: Omit<KeptDraft, 'sent'>): void {
    drafts.set(field, { ...draft, sent: false });
    keep();
    if (failures === 0 && !timers.has(field)) schedule(field, options.delay ?? 400);
    tell();
  }

  async function sendOut(field: string): Promise<void> {
    timers.delete(field);
    const draft = drafts.get(field);
    if (closed || !draft || draft.sent || busy.has(field)) return;
    const sequence = (highest.get(field) ?? 0) + 1;
    highest.set(field, sequence);
    drafts.set(field, { ...draft, sequence });
    keep();
    busy.add(field);
    onServer.add(field);
    try {
      await options.save(field, { content: draft.content, basedOn: draft.basedOn, sequence });
      failures = 0;
      markSent(field, draft);
    } catch (fault) {
      if (fault instanceof ApiFault && !fault.waits) markSent(field, draft);
      else failures += 1;
    }
    busy.delete(field);
    const now = drafts.get(field);
    if (!now) await takeAway(field);
    else if (!now.sent) schedule(field, failures > 0 ? retryAfter(failures) : (options.delay ?? 400));
    tell();
  }

  /** Sent, or refused for good (the text itself is still kept here); unless something newer was typed meanwhile. */
  function markSent(field: string, sent: KeptDraft): void {
    const now = drafts.get(field);
    if (now && now.content === sent.content) drafts.set(field, { ...now, sent: true });
    keep();
  }

  async function takeAway(field: string): Promise<void> {
    if (!onServer.delete(field)) return;
    try {
      await options.remove(field);
    } catch {
      // A draft left on the server does no harm: it is older than the text that replaced it.
      onServer.add(field);
    }
  }

  return {
    type(field, content, basedOn) {
      const before = drafts.get(field);
      toSend(field, { content, basedOn, sequence: before?.sequence ?? 0 });
    },
    settled(field) {
      clearTimeout(timers.get(field));
      timers.delete(field);
      drafts.delete(field);
      keep();
      if (!busy.has(field)) void takeAway(field);
      tell();
    },
    kept: (field) => drafts.get(field),
    rebased(field, revision) {
      const draft = drafts.get(field);
      if (!draft || draft.basedOn >= revision) return;
      toSend(field, { ...draft, basedOn: revision });
    },
    seed(field, sequence) {
      highest.set(field, Math.max(highest.get(field) ?? 0, sequence));
      onServer.add(field);
    },
    flush() {
      closed = false;
      failures = 0;
      for (const [field, draft] of drafts) if (!draft.sent) schedule(field, 0);
    },
    close() {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function retryAfter(failures: number): number {
  return Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
}

function readKept(keeping: Keeping): readonly (readonly [string, KeptDraft])[] {
  try {
    return JSON.parse(keeping.get(KEY) ?? '[]') as (readonly [string, KeptDraft])[];
  } catch {
    return [];
  }
}
