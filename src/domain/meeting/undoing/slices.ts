import { same } from '../../basics/same.ts';
import { withItem } from '../evolver.ts';
import type { Attendance, Clause, Item, MeetingState, StoredReply, StoredText } from '../state.ts';
import type { Guidance } from '../vocabulary.ts';
import { AGENDA_SLICES } from './agenda-slices.ts';
import type { SliceRule } from './slice-rule.ts';
import type { SliceKind, Touched } from './state.ts';

/** What stands in a part of the meeting now. Values are the state's own, never copies: to keep one costs nothing. */
export function sliceOf(state: MeetingState, { of, id }: Touched): unknown {
  return SLICES[of].read(state, id);
}

/** Whether a value of a part says the same as another; counters and places in an order are no part of what it says. */
export function alike(of: SliceKind, a: unknown, b: unknown): boolean {
  const { says } = SLICES[of] as SliceRule<unknown>;
  return says ? same(says(a), says(b)) : same(a, b);
}

/** The meeting with a part as it was. */
export function withSlice(state: MeetingState, { of, id }: Touched, value: unknown): MeetingState {
  return (SLICES[of] as SliceRule<unknown>).write(state, id, value);
}

type Course = Pick<
  MeetingState,
  'phase' | 'startedAt' | 'closedAt' | 'currentItemId' | 'currentSince' | 'onBreakSince' | 'breaks'
>;
type Placed<T> = { readonly itemId: string; readonly at: number; readonly is: T };

const SLICES = {
  /** Where the meeting is: which item is on, breaks, begun or ended. */
  course: {
    read: ({ phase, startedAt, closedAt, currentItemId, currentSince, onBreakSince, breaks }): Course => ({
      phase,
      ...(startedAt === undefined ? {} : { startedAt }),
      ...(closedAt === undefined ? {} : { closedAt }),
      ...(currentItemId === undefined ? {} : { currentItemId }),
      ...(currentSince === undefined ? {} : { currentSince }),
      ...(onBreakSince === undefined ? {} : { onBreakSince }),
      breaks,
    }),
    write(state, _id, value) {
      if (!value) return state;
      const {
        startedAt: _s,
        closedAt: _c,
        currentItemId: _i,
        currentSince: _t,
        onBreakSince: _b,
        ...rest
      } = state;
      return { ...rest, ...value };
    },
  } satisfies SliceRule<Course>,
  secretary: {
    read: (state) => state.secretary,
    write({ secretary: _now, ...state }, _id, value) {
      return { ...state, ...(value ? { secretary: value } : {}) };
    },
  } satisfies SliceRule<MeetingState['secretary']>,
  /** When an item was dealt with. */
  times: ofItem(['startedAt', 'endedAt', 'pauses']),
  /** What becomes of an item that was not decided. */
  fate: ofItem(['leftover', 'deferral']),
  outcome: ofItem(['outcome']),
  recusals: ofItem(['recusals']),
  votes: ofItem(['votes']),
  reservations: ofItem(['reservations']),
  attendance: {
    read: (state, id) => state.attendance.get(id),
    write: (state, id, value) => ({ ...state, attendance: withEntry(state.attendance, id, value) }),
  } satisfies SliceRule<Attendance>,
  confirmation: {
    read: (state) => state.attendanceConfirmed,
    write: (state, _id, value) => ({ ...state, attendanceConfirmed: value ?? false }),
  } satisfies SliceRule<boolean>,
  reply: {
    read: (state, id) => state.replies.get(id),
    write: (state, id, value) => ({ ...state, replies: withEntry(state.replies, id, value) }),
  } satisfies SliceRule<StoredReply>,
  /** The wording before, as a revision of its own: who writes from the one taken back is told so (D1). */
  text: {
    read: (state, id) => state.texts.get(id),
    write(state, id, value) {
      const now = state.texts.get(id);
      if (!now) return state;
      const before: StoredText = value ?? { ...now, text: [], unwritten: true };
      const texts = new Map(state.texts).set(id, { ...before, revision: now.revision + 1 });
      return { ...state, texts };
    },
    says: (value) => (value === undefined || value.unwritten ? undefined : value.text),
  } satisfies SliceRule<StoredText>,
  /** What those who read the draft have been asked and said: closing stands once the draft is out. */
  review: {
    read: ({ checks, review }) => ({ checks, ...(review.round ? { round: review.round } : {}) }),
    write: (state) => state,
  } satisfies SliceRule<object>,
  clause: inItem<Clause>('clauses', (clause) => clause.clauseId),
  guidance: inItem<Guidance>('guidance', (guidance) => guidance.guidanceId),
  ...AGENDA_SLICES,
  plan: ofItem(['plan']),
} as const satisfies Record<SliceKind, unknown>;

/** Some facts of an item; none of an item that is not there. */
function ofItem<K extends keyof Item>(keys: readonly K[]): SliceRule<Partial<Pick<Item, K>>> {
  return {
    read(state, id) {
      const item = state.items.find((each) => each.itemId === id);
      if (!item) return undefined;
      const held = keys.filter((key) => item[key] !== undefined).map((key) => [key, item[key]]);
      return Object.fromEntries(held) as Partial<Pick<Item, K>>;
    },
    write: (state, id, value) =>
      withItem(state, id, (item) => {
        const others = Object.entries(item).filter(([key]) => !keys.includes(key as K));
        return { ...Object.fromEntries(others), ...value } as unknown as Item;
      }),
  };
}

/** One of a list that an item holds, with its place there: it comes back where it stood. */
function inItem<T extends Clause | Guidance>(
  key: 'clauses' | 'guidance',
  idOf: (one: T) => string,
): SliceRule<Placed<T>> {
  const listOf = (item: Item) => item[key] as unknown as readonly T[];
  return {
    read(state, id) {
      for (const item of state.items) {
        const at = listOf(item).findIndex((one) => idOf(one) === id);
        const is = listOf(item)[at];
        if (is) return { itemId: item.itemId, at, is };
      }
      return undefined;
    },
    write(state, id, value) {
      const holder = state.items.find((item) => listOf(item).some((one) => idOf(one) === id));
      const itemId = value?.itemId ?? holder?.itemId ?? '';
      return withItem(state, itemId, (item) => {
        const now = listOf(item).findIndex((one) => idOf(one) === id);
        const list = !value
          ? listOf(item).filter((one) => idOf(one) !== id)
          : now < 0
            ? listOf(item).toSpliced(value.at, 0, value.is)
            : listOf(item).with(now, value.is);
        return { ...item, [key]: list };
      });
    },
    says: (value) => value && { itemId: value.itemId, is: value.is },
  };
}

function withEntry<V>(map: ReadonlyMap<string, V>, id: string, value: V | undefined): ReadonlyMap<string, V> {
  const changed = new Map(map);
  if (value === undefined) changed.delete(id);
  else changed.set(id, value);
  return changed;
}
