import { judgeDate } from './date-likely.ts';
import type { SignOff } from './end/sign-off.ts';
import { noticeOf } from './end/notice.ts';
import { signOff } from './end/sign-off.ts';
import type { ReadHead } from './head/read-head.ts';
import { readHead, withDecidedOn } from './head/read-head.ts';
import type { Body } from './items/body.ts';
import { bodyOf } from './items/body.ts';
import { contentsOf } from './items/contents.ts';
import { expandItemTables } from './items/item-table.ts';
import type { Start } from './items/item-starts.ts';
import { itemStarts } from './items/item-starts.ts';
import { labelOf } from './labels.ts';
import { markdownOf } from './markdown.ts';
import { guestsTold } from './people/body-guests.ts';
import { withMoves } from './people/moves.ts';
import type { People } from './people/sections.ts';
import { readPeople } from './people/sections.ts';
import type { ImportedAttendee, ImportedProtocol, ImportedSignatory, PrintedPassage } from './structure.ts';
import type { Passage } from './text/passage.ts';
import type { LinesAre } from './text/unwrap.ts';
import type { ReadText } from './text/read-text.ts';
import { readText } from './text/read-text.ts';
import { forgetRead } from './remembered.ts';
import { warningsOf } from './warnings.ts';

/** The structure of a protocol in plain text or Markdown. */
export function importProtocol(text: string, how?: LinesAre): ImportedProtocol {
  try {
    return importPassages(readText(text, how));
  } finally {
    forgetRead();
  }
}

/** The structure of a protocol whose passages are known. Every word of them stands somewhere in it. */
export function importPassages(read: ReadText): ImportedProtocol {
  const { passages, heads } = expandItemTables(read.passages);
  const contents = contentsOf(passages);
  const notice = noticeOf(passages);
  const marked = itemStarts(passages, (index) => !contents.has(index) && !notice.has(index));
  const firstMarked = marked.starts.find(({ kind }) => kind === 'item')?.at ?? passages.length;
  const head = withDecidedOn(
    readHead(passages, firstOf(marked.starts, passages, contents), notice),
    passages,
  );
  const taken = (index: number) => contents.has(index) || head.used.has(index) || notice.has(index);
  const before = readPeople(passages, (index) => !taken(index) && index < Math.max(firstMarked, 1));
  const begun = (index: number) => !taken(index) && !before.used.has(index) && index > head.titleAt;
  const lastItem = itemStarts(passages, begun).starts.findLast(({ kind }) => kind === 'item')?.at ?? -1;
  const floor = Math.max(lastItem, head.titleAt, ...before.used) + 1;
  const end = signOff(
    passages,
    floor,
    [...notice].find((index) => index >= floor),
  );
  // The lists stand before the items; where there are none, as in a note per capsulam, anywhere before the sign-off.
  const people =
    before.attendees.length > 0 ? before : readPeople(passages, (index) => !taken(index) && index < end.from);
  const free = (index: number) => begun(index) && !people.used.has(index);
  const { starts, mark, outOfOrder } = itemStarts(passages, (index) => free(index) && index < end.from);
  const body = bodyOf(passages, starts, { free, end: end.from, formal: mark === 'paragraph' });
  const facts = composed({ passages, head, people, end, body, contents, starts });
  const judged =
    facts.date === undefined ? undefined : judgeDate(facts.date, facts.number, passages, head.words);
  const protocol = {
    ...facts,
    ...(judged?.likely === undefined ? {} : { dateLikely: judged.likely }),
    ...(mark === 'paragraph' ? { numbering: 'paragraph' as const } : {}),
    printed: [
      ...facts.printed,
      ...read.furniture.map((passage) => printed('furniture', passage)),
      ...heads.map((passage) => printed('label', passage)),
    ].sort((a, b) => a.line - b.line),
  };
  const warnings = warningsOf({
    protocol,
    passages,
    ...(judged ? { judged } : {}),
    ...(head.differs ? { issued: head.differs } : {}),
    orphans: people.orphans,
    uncut: people.uncut,
    outOfOrder: outOfOrder.flatMap((at) => passages[at] ?? []),
    unlabelled: body.unlabelled,
  });
  return { ...protocol, warnings };
}

/** Where the head ends at the latest: at the first item that has a mark of its own. */
function firstOf(
  starts: readonly Start[],
  passages: readonly Passage[],
  contents: ReadonlySet<number>,
): number {
  const first = starts.find(
    (start) => start.kind === 'item' && (start.number !== undefined || start.time !== undefined),
  );
  const limit = first?.at ?? passages.length;
  return contents.size > 0 ? Math.max(limit, Math.min(...contents)) : limit;
}

interface Parts {
  readonly passages: readonly Passage[];
  readonly head: ReadHead;
  readonly people: People;
  readonly end: SignOff;
  readonly body: Body;
  readonly contents: ReadonlySet<number>;
  readonly starts: readonly Start[];
}

function composed({
  passages,
  head,
  people,
  end,
  body,
  contents,
  starts,
}: Parts): Omit<ImportedProtocol, 'warnings'> {
  const [opening, closing] = [markdownOf(body.opening), markdownOf(body.closing)];
  const adjusters = [...new Set([...head.adjusters, ...end.adjusters, ...body.adjusters])];
  const signed = end.signatories.length > 0 ? end.signatories : head.signatories;
  const signatories = signed.map((signatory) => asChair(signatory, passages));
  const texts = passages.filter((_, index) => !people.used.has(index)).map(({ text }) => text);
  const members = new Set(people.attendees.map(({ name }) => name));
  const at = (as: PrintedPassage['as'], indexes: Iterable<number>) =>
    [...indexes].flatMap((index) => (passages[index] ? [printed(as, passages[index])] : []));
  const page = end.signature === undefined ? [] : passages.slice(end.from);
  const below = passages.slice(end.from).filter((passage) => end.signature?.includes(passage.text) !== true);
  return {
    title: head.title,
    number: head.number,
    ...head.facts,
    attendees: withMoves(
      people.attendees,
      passages.map(({ text }) => text),
    ).map((attendee) => withRole(attendee, signatories)),
    guests: people.guests.length > 0 ? people.guests : guestsTold(texts, members),
    ...(opening === '' ? {} : { opening }),
    items: body.items,
    ...(closing === '' ? {} : { closing }),
    breaks: body.breaks,
    adjusters,
    checkedWith: end.checkedWith,
    signatories,
    ...(end.signature === undefined || page.length === 0
      ? {}
      : { signature: { kind: 'electronic', text: end.signature } }),
    printed: [
      ...at('header', head.used),
      ...at('people', people.used),
      ...at('contents', contents),
      ...body.labels.map((passage) => printed('label', passage)),
      ...starts.flatMap((start) => (start.kind === 'item' ? beside(start, passages) : [])),
      ...below.map((passage) => printed('sign-off', passage)),
    ],
  };
}

/** What stands beside an item's title: its number, its time, its case number. */
function beside(
  start: Start & { readonly kind: 'item' },
  passages: readonly Passage[],
): readonly PrintedPassage[] {
  return passages.slice(start.at, start.from).flatMap((passage) => {
    const words = passage.text.replaceAll('\t', ' ');
    const text = words.replace(start.title, ' ').replace(/\s+/gu, ' ').trim();
    return /[\p{L}\p{N}]/u.test(text) ? [printed('label', { ...passage, text })] : [];
  });
}

/** `Ordförande: Anna Ek` in the head, and she below "Justeras": she signs as what she was. */
function asChair(signatory: ImportedSignatory, passages: readonly Passage[]): ImportedSignatory {
  if (signatory.role !== 'justerare') return signatory;
  const chairs = passages.some(({ text }) => {
    const label = labelOf(text);
    return label?.label === 'chair' && label.rest.includes(signatory.name);
  });
  return chairs ? { ...signatory, role: 'ordförande' } : signatory;
}

/** What somebody is, where only the sign-off says so. */
function withRole(
  attendee: ImportedAttendee,
  signatories: ImportedProtocol['signatories'],
): ImportedAttendee {
  const role = signatories.find(({ name }) => name === attendee.name)?.role;
  return attendee.role !== undefined || !role || /justerare/iu.test(role) ? attendee : { ...attendee, role };
}

function printed(as: PrintedPassage['as'], { text, line, page }: Passage): PrintedPassage {
  return { as, text: text.replaceAll('\t', ' '), line, page };
}
