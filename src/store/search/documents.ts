import { fingerprint } from '../../domain/basics/fingerprint.ts';
import type { GroupWords } from '../../domain/clauses/group-words.ts';
import { longDay } from '../../domain/protocol/wording.ts';
import type { DecisionReading } from '../../domain/register/decisions.ts';
import { readFacts } from '../../domain/register/decisions.ts';
import type { ItemRow, MeetingRow } from '../register.port.ts';
import type { SearchType } from '../search-index.port.ts';
import { CLAUSE_LAST, dayNumber, documentId, ITEM_LAST } from './document-id.ts';

/** The words that a group's decisions are read by, and their mark. */
export interface Vocabulary {
  readonly words: GroupWords;
  readonly mark: string;
}

/** One thing that can be found, before it is read. */
export interface Document {
  readonly id: number;
  readonly type: SearchType;
  readonly groupId: string;
  readonly meetingId: string;
  /** Empty for a protocol. */
  readonly itemId: string;
  /** Empty for what is no clause. */
  readonly clauseId: string;
  readonly announced: boolean;
  readonly agreed: boolean;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** Of a decision: its words alone, and the amount that was noted. */
  readonly said?: { readonly text: string; readonly amount?: number };
  /** What it is made of, in short: as long as it is the same nothing needs to be written. */
  readonly source: string;
}

/** Whose protocols are looked for: before they begin, meetings have none. */
const WITH_PROTOCOL: ReadonlySet<string> = new Set(['ongoing', 'closed', 'agreed']);
/** Breaks and check-ins are on every agenda and are nothing to look for. */
const NOT_LOOKED_FOR: ReadonlySet<string> = new Set(['break', 'check-in']);

/** Everything that can be found of a meeting; `slot` is which one of its day it is. */
export function documentsOf(
  meeting: MeetingRow,
  items: readonly ItemRow[],
  slot: number,
  { mark }: Vocabulary,
): readonly Document[] {
  const { groupId, meetingId, phase, number = '', title, date } = meeting;
  const day = dayNumber(date);
  const common = {
    groupId,
    meetingId,
    announced: !(meeting.unannounced || phase === 'draft'),
    place: placeOf(meeting),
  };
  const made: Document[] = [];
  const add = (item: number, clause: number, document: Omit<Document, 'id' | 'source'>) => {
    const id = documentId({ day, slot, item, clause });
    const read = document.said ? mark : '';
    if (id !== undefined) made.push({ ...document, id, source: fingerprint([document, read]) });
  };
  if (WITH_PROTOCOL.has(phase))
    add(ITEM_LAST, 0, {
      ...common,
      type: 'protocol',
      itemId: '',
      clauseId: '',
      agreed: phase === 'agreed',
      title: `${number} ${title}`,
      text: '',
    });
  for (const [at, item] of items.entries()) {
    const ofItem = { ...common, itemId: item.itemId, title: `${item.number ?? ''} ${item.title}` };
    const { presenters = [], decisionsAgreed: agreed } = item;
    if (!NOT_LOOKED_FOR.has(item.itemKind))
      add(at, CLAUSE_LAST, { ...ofItem, type: 'item', clauseId: '', agreed, text: presenters.join(' ') });
    // The last numbers are the item's and its outcome's.
    for (const [index, { clauseId, text, conditions = [], funding }] of item.clauses.entries())
      if (index < CLAUSE_LAST - 1)
        add(at, index, {
          ...ofItem,
          type: 'decision',
          clauseId,
          agreed,
          text: [text, ...conditions].join(' '),
          said: { text, ...(funding ? { amount: funding.amount } : {}) },
        });
    if (item.outcome !== undefined)
      add(at, Math.min(item.clauses.length, CLAUSE_LAST - 1), {
        ...ofItem,
        type: 'decision',
        clauseId: '',
        agreed,
        text: item.outcome,
        said: { text: item.outcome },
      });
  }
  return made;
}

/** What a decision says, by the group's words. */
export function readingOf(
  document: Document,
  date: string,
  { words }: Vocabulary,
): DecisionReading | undefined {
  const { said } = document;
  return said && readFacts(said.text, date, words, said.amount);
}

/** The words by which a meeting is found: what it is called, its number, its day in digits and in words, its place. */
function placeOf({ title, number, date, place }: MeetingRow): string {
  return [title, number ?? '', date, longDay(date), place].join(' ');
}
