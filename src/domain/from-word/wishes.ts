import type { MeetingState } from '../meeting/state.ts';
import { clauseOf } from '../meeting/writing/evolve.ts';
import type { ItemPlan } from '../meeting/vocabulary.ts';
import type { WordEdit } from './edit.ts';
import { mergedText } from './merge.ts';
import { printedRow } from './printed-row.ts';
import { appendTaking, textTaking } from './text-wishes.ts';
import type { Taking } from './taking.ts';
import { textOfLines } from './text-lines.ts';

/**
 * How a change would be taken in, by the meeting as it was when the file was made and as it is now; undefined for what
 * can only be read, such as a comment. New things are called by the change, so that taken in twice they are one.
 */
export function takingOf(edit: WordEdit, then: MeetingState, now: MeetingState): Taking | undefined {
  const { place } = edit;
  const item = now.items.find(({ itemId }) => itemId === place);
  switch (edit.kind) {
    case 'text-changed':
    case 'text-added':
    case 'text-removed':
    case 'text-moved':
      return textTaking(then, now, place, edit);
    case 'clause-changed': {
      const { clauseId, before, after } = edit;
      const standing = clauseOf(now, clauseId)?.text;
      return worded(before, after, standing, (text) => [
        standing === undefined
          ? { type: 'RecordClause', data: { itemId: place, clauseId, text } }
          : { type: 'RewordClause', data: { clauseId, text, from: standing } },
      ]);
    }
    case 'clause-added': {
      const { text, behind } = edit;
      const clauses = item?.clauses ?? [];
      const at = clauses.findIndex(({ clauseId }) => clauseId === behind);
      const before = clauses[at + 1]?.clauseId;
      const known = then.items.find(({ itemId }) => itemId === place)?.clauses ?? [];
      const count = (all: readonly { readonly text: string }[]) =>
        all.filter((each) => each.text === text).length;
      const clauseId = newId(edit);
      const data = { itemId: place, clauseId, text, ...(before === undefined ? {} : { before }) };
      return {
        after: text,
        wishes: [{ type: 'RecordClause', data }],
        clash: false,
        done: count(clauses) > count(known),
      };
    }
    case 'clause-removed': {
      const { clauseId, before } = edit;
      const standing = clauseOf(now, clauseId)?.text;
      const was = clauseOf(then, clauseId)?.text ?? before;
      return gone(before, was, standing, [{ type: 'RemoveClause', data: { clauseId } }]);
    }
    case 'conditions': {
      const { clauseId, before, after } = edit;
      const standing = clauseOf(now, clauseId)?.conditions ?? [];
      const was = clauseOf(then, clauseId)?.conditions ?? [];
      const clash = lines(standing) !== lines(was) && lines(standing) !== lines(after);
      return {
        before: lines(before),
        after: lines(after),
        ...(clash ? { here: lines(standing) } : {}),
        wishes: [{ type: 'SetConditions', data: { clauseId, conditions: after } }],
        clash,
        done: lines(standing) === lines(after),
      };
    }
    case 'outcome': {
      const { before, after = '' } = edit;
      const was = then.items.find(({ itemId }) => itemId === place)?.outcome ?? before;
      if (after === '')
        return gone(before, was, item?.outcome, [
          { type: 'RecordOutcome', data: { itemId: place, text: '' } },
        ]);
      return worded(before, after, item?.outcome, (text) => [
        { type: 'RecordOutcome', data: { itemId: place, text } },
      ]);
    }
    case 'guidance': {
      const { guidanceId, before, after, to } = edit;
      const standing = item?.guidance.find((each) => each.guidanceId === guidanceId);
      const was = then.items
        .flatMap(({ guidance }) => guidance)
        .find((each) => each.guidanceId === guidanceId);
      if (after === undefined)
        return gone(before, was?.text ?? before, standing?.text, [
          { type: 'RemoveGuidance', data: { guidanceId } },
        ]);
      const { to: _to, ...kept } = standing ?? { guidanceId, text: '', inProtocol: true };
      const heard = to === undefined || to === was?.to ? (standing ?? was)?.to : to;
      const taking = worded(before, after, standing?.text, (text) => [
        {
          type: 'NoteGuidance',
          data: { itemId: place, guidance: { ...kept, text, ...(heard === undefined ? {} : { to: heard }) } },
        },
      ]);
      return { ...taking, done: taking.done && (heard ?? '') === (standing?.to ?? '') };
    }
    case 'title': {
      const { before, after } = edit;
      return worded(before, after, item?.plan.title, (title) => planned(place, item?.plan, { title }));
    }
    case 'section': {
      const { before = '', after } = edit;
      if (after === undefined) {
        const { heading, ...plan } = item?.plan ?? {};
        return gone(before, before, heading, planned(place, item && (plan as ItemPlan), {}));
      }
      return worded(before, after, item?.plan.heading, (heading) => planned(place, item?.plan, { heading }));
    }
    case 'start': {
      const { before, after } = edit;
      const standing = item?.plan.start;
      const clash = standing !== before && standing !== after;
      return {
        before,
        after,
        ...(clash ? { here: standing ?? '' } : {}),
        wishes: planned(place, item?.plan, { start: after }),
        clash,
        done: standing === after,
      };
    }
    case 'item-removed':
      return {
        before: edit.title,
        wishes: [{ type: 'RemoveItem', data: { itemId: place } }],
        clash: false,
        done: item === undefined,
      };
    case 'item-moved': {
      const { title, before } = edit;
      const there = now.items.some(({ itemId }) => itemId === before);
      const data = { itemId: place, ...(before === undefined || !there ? {} : { before }) };
      return { before: title, wishes: [{ type: 'MoveItem', data }], clash: false, done: false };
    }
    case 'item-added': {
      const { title, text, clauses, before } = edit;
      const itemId = newId(edit);
      const plan: ItemPlan = { kind: 'matter', title, presenters: [], papers: [] };
      const there = now.items.some((each) => each.itemId === before);
      return {
        after: [title, ...text.map(({ spans }) => spans.map((span) => span.text).join('')), ...clauses].join(
          '\n',
        ),
        wishes: [
          {
            type: 'AddItem',
            data: { itemId, plan, ...(before === undefined || !there ? {} : { before }) },
          },
          ...(text.length > 0
            ? [{ type: 'WriteText', data: { place: itemId, text: textOfLines(text), basedOn: 0 } } as const]
            : []),
          ...clauses.map(
            (clause, at) =>
              ({
                type: 'RecordClause',
                data: { itemId, clauseId: `${itemId}-${at + 1}`, text: clause },
              }) as const,
          ),
        ],
        clash: false,
        done: now.items.some((each) => each.itemId === itemId),
      };
    }
    case 'presence': {
      const { personId, presence, stay, before, after } = edit;
      const [was, standing] = [printedRow(then, personId), printedRow(now, personId)];
      const clash = was !== standing;
      return {
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(clash ? { here: standing } : {}),
        wishes: [{ type: 'CorrectPresence', data: { personId, presence, ...stay } }],
        clash,
        done: false,
      };
    }
    case 'guest-added': {
      const { name, organisation, text } = edit;
      const guest = { guestId: newId(edit), name, ...(organisation === undefined ? {} : { organisation }) };
      const done = now.guests.some(
        (each) => each.name === name && !then.guests.some((one) => one.name === name),
      );
      return { after: text, wishes: [{ type: 'InviteGuest', data: { guest } }], clash: false, done };
    }
    case 'details': {
      const { before, after, details } = edit;
      const keys = ['place', 'start', 'end'] as const;
      const changed = keys.filter((key) => details[key] !== undefined);
      const done = changed.every((key) => now.details[key] === details[key]);
      const clash = !done && changed.some((key) => now.details[key] !== then.details[key]);
      return {
        before,
        after,
        ...(clash ? { here: changed.map((key) => now.details[key]).join(', ') } : {}),
        wishes: [{ type: 'ChangeDetails', data: { details: { ...now.details, ...details } } }],
        clash,
        done,
      };
    }
    case 'loose':
      return item && edit.what === 'text'
        ? appendTaking(now, place, [{ spans: [{ text: edit.text }] }])
        : undefined;
    case 'printed':
    case 'clause-moved':
    case 'row-unclear':
    case 'comment':
      return undefined;
    default:
      return edit satisfies never;
  }
}

/** Ids of what a change brings, the same whenever it is taken in. */
function newId({ editId }: WordEdit): string {
  return `word-${editId}`;
}

/** One wording for another, merged with what was written here meanwhile. `standing` is undefined where it is gone. */
function worded(
  before: string,
  after: string,
  standing: string | undefined,
  wishesOf: (text: string) => Taking['wishes'],
): Taking {
  if (standing === undefined)
    return { before, after, here: '', wishes: wishesOf(after), clash: true, done: false };
  const { value, clash } = mergedText(before, after, standing);
  return {
    before: clash ? before : standing,
    after: clash ? after : value,
    ...(clash ? { here: standing } : {}),
    wishes: wishesOf(value),
    clash,
    done: value === standing,
  };
}

/** Something taken away; a clash where it says something else by now. */
function gone(before: string, was: string, standing: string | undefined, wishes: Taking['wishes']): Taking {
  const clash = standing !== undefined && standing !== was;
  return { before, ...(clash ? { here: standing } : {}), wishes, clash, done: standing === undefined };
}

function planned(itemId: string, plan: ItemPlan | undefined, change: Partial<ItemPlan>): Taking['wishes'] {
  return plan ? [{ type: 'ChangeItem', data: { itemId, plan: { ...plan, ...change } } }] : [];
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
