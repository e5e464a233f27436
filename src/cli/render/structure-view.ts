import { richTextFromMarkdown } from './markdown.ts';
import { ITEM_KINDS } from '../../domain/meeting/vocabulary.ts';
import type { AttendanceGroup, PrintedPerson } from '../../domain/protocol/attendance-view.ts';
import type { ProtocolItem } from '../../domain/protocol/protocol-item.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';
import {
  attendanceLabel,
  checkedSentence,
  clauseWord,
  CONDITIONS,
  decisionLabel,
  GUESTS,
  heldWhen,
  partsAttended,
} from '../../domain/protocol/wording.ts';
import type { Structure } from './structure.ts';

/**
 * An old protocol as a view, to be printed in either house style. It stands as it was printed then: nothing says when
 * it was agreed, so nothing is printed about it.
 */
export function structureView(structure: Structure, style: ProtocolStyle): ProtocolView {
  const { title, number, date, start, end, place, checkedWith, adjusters } = structure;
  return {
    meetingId: '',
    groupName: '',
    style,
    phase: 'agreed',
    heading: number ? `${title} ${number}` : title,
    title,
    meetingTitle: title,
    ...(number ? { number } : {}),
    date,
    start: start ?? '',
    end: end ?? '',
    place: place ?? '',
    timeAndPlace: heldWhen(style, { date, start: start ?? '', end: end ?? '', place: place ?? '' }),
    mark: { kind: 'agreed', revision: 1, date, text: '' },
    attendanceConfirmed: true,
    attendance: attendanceOf(structure, style),
    guests: {
      label: GUESTS,
      people: structure.guests.filter(({ source }) => source !== 'body').map((guest) => printed(guest, [])),
    },
    opening: richTextFromMarkdown(structure.opening ?? ''),
    items: itemsOf(structure, style),
    closing: richTextFromMarkdown(structure.closing ?? ''),
    checks: [],
    checkSentences: [
      ...(checkedWith.length > 0 ? [checkedSentence('checked', checkedWith, undefined)] : []),
      ...(adjusters.length > 0 ? [checkedSentence('approved', adjusters, undefined)] : []),
    ],
    signatories: structure.signatories.map(({ name, role }) => ({ name, role: role ?? '' })),
  };
}

function attendanceOf({ attendees }: Structure, style: ProtocolStyle): readonly AttendanceGroup[] {
  const groups = [
    ['present', attendees.filter(({ presence }) => presence !== 'absent')],
    [
      'excused',
      attendees.filter(({ presence, absentKind }) => presence === 'absent' && absentKind === 'excused'),
    ],
    [
      'absent',
      attendees.filter(({ presence, absentKind }) => presence === 'absent' && absentKind !== 'excused'),
    ],
  ] as const;
  return groups.flatMap(([kind, people]) =>
    people.length === 0
      ? []
      : [
          {
            kind,
            label: attendanceLabel(kind, style),
            people: people.map((one) => printed(one, notesOf(one))),
          },
        ],
  );
}

function notesOf({ presence, from, to, note }: Structure['attendees'][number]): readonly string[] {
  if (presence !== 'partial') return [];
  // Which paragraphs somebody was there for is said in no other words than the old ones.
  if (!from && !to && note) return [note];
  const stay = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return [partsAttended({ ...stay, ...(from || to ? {} : { parts: true as const }) })];
}

function printed(
  { name, organisation, role }: Structure['guests'][number],
  notes: readonly string[],
): PrintedPerson {
  const facts = [name, ...(organisation ? [organisation] : []), ...(role ? [role] : [])].join(', ');
  return {
    personId: '',
    name,
    ...(organisation ? { organisation } : {}),
    notes,
    text: notes.length > 0 ? `${facts} (${notes.join(', ')})` : facts,
  };
}

function itemsOf({ items }: Structure, style: ProtocolStyle): readonly ProtocolItem[] {
  return items.map((item, index): ProtocolItem => {
    const { time, title, decisions, conditions, outcome, heading } = item;
    const kind = ITEM_KINDS.find((each) => each === item.kind) ?? 'matter';
    // What there is is printed, whichever the style would have: no number is made up, no time left out.
    const number = item.number?.replace(/\.$/u, '');
    const timed = number === undefined ? time : undefined;
    return {
      itemId: `item-${index + 1}`,
      kind,
      ...(timed ? { time: timed.padStart(5, '0') } : number ? { number } : {}),
      ...(heading ? { heading } : {}),
      title,
      adHoc: false,
      presenters: [],
      papers: [],
      slots: [],
      text: richTextFromMarkdown(item.text ?? ''),
      decisionLabel: decisionLabel(style),
      votes: [],
      clauses: decisions.map((text, at) => ({
        clauseId: `item-${index + 1}-${at + 1}`,
        word: clauseWord(at, decisions.length, style),
        text,
        ...(at === 0 && conditions?.length ? { conditions: { label: CONDITIONS, texts: conditions } } : {}),
      })),
      ...(outcome ? { outcome } : {}),
      tookPart: [],
      reservations: [],
      guidance: [],
    };
  });
}
