import { describe, expect, it } from 'vitest';
import { plainFromRichText, richTextFromPlain } from '../../src/domain/basics/rich-text.ts';
import { renderProtocolHtml } from '../../src/documents/html/protocol-html.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { decideDraft } from '../../src/domain/meeting/agenda/draft.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { decide } from '../../src/domain/meeting/decide.ts';
import { evolve, noMeeting } from '../../src/domain/meeting/evolve.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { Invitee, ItemKind } from '../../src/domain/meeting/vocabulary.ts';
import type { ProtocolView } from '../../src/domain/protocol/protocol-view.ts';
import { protocolOf } from '../../src/domain/protocol/protocol-view.ts';
import { someGroup } from '../support/group-builders.ts';
import type { Told } from '../support/meeting-builders.ts';
import { contextAt, doneBy, meetingOf, recordedFrom } from '../support/meeting-builders.ts';
import { personIdOf } from '../support/meeting-facts.ts';
import type { PrintedAttendee, PrintedItem, PrintedMeeting } from '../support/printed-meeting.ts';
import { plainWords, printedMeetings } from '../support/printed-meeting.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';

/** Each real meeting is lived through as its secretary would, and printed from nothing but its log. */
const shared = sharedFolderOr('the five real meetings, replayed as logs');
const meetings = shared ? printedMeetings(shared) : [];

describe.skipIf(!shared)('the five real meetings, replayed as logs', () => {
  it.each(meetings.map((meeting) => [meeting.file.slice(0, 3), meeting] as const))(
    '%s carries every attendee, item, text, decision, outcome and signatory',
    (_file, printed) => {
      const group = groupOf(printed);
      const events = lived(printed);
      const view = protocolOf(meetingOf(events), group);
      expectHead(view, printed);
      expectAttendance(view, printed);
      expect(plainWords(plainFromRichText(view.opening))).toBe(plainWords(printed.opening));
      expectItems(view, printed);
      expect(view.signatories).toEqual(printed.signatories);
      expect(view.checks.map((check) => check.name)).toEqual(
        printed.checkedWith.length > 0 ? printed.checkedWith : ['Avstämd i efterhand'],
      );
    },
  );

  it.each(meetings.map((meeting) => [meeting.file.slice(0, 3), meeting] as const))(
    '%s says the same in both house styles (S30)',
    (_file, printed) => {
      const state = meetingOf(lived(printed));
      for (const protocolStyle of ['2018', '2022'] as const) {
        const group = groupOf(printed);
        const page = textOf(
          renderProtocolHtml(protocolOf(state, { ...group, settings: { ...group.settings, protocolStyle } })),
        );
        const said = [
          ...printed.attendees.map(({ name, organisation }) => `${name}, ${organisation}`),
          ...printed.items
            .filter((item) => isPrinted(item, protocolStyle))
            .flatMap(({ title, decisions, conditions = [], outcome, text }) => [
              title,
              ...decisions,
              ...conditions,
              ...(outcome ? [outcome] : []),
              ...text.split('\n\n').map((line) => line.replace(/^- /u, '')),
            ]),
          ...printed.opening.split('\n\n'),
          ...printed.signatories.flatMap(({ name, role }) => [name, role]),
          ...printed.checkedWith,
        ];
        for (const words of said) expect(page).toContain(plainWords(words));
        // What differs is the house: its labels, its way with dates, the sender's address.
        expect(coverage(printed.source, page)).toBeGreaterThan(0.93);
      }
    },
  );

  it('folds a log from anywhere to the same meeting', () => {
    for (const printed of meetings) {
      const events = recordedFrom(lived(printed));
      const whole = events.reduce(evolve, noMeeting);
      for (const at of [1, Math.floor(events.length / 3), events.length - 1]) {
        const snapshot = events.slice(0, at).reduce(evolve, noMeeting);
        expect(events.slice(at).reduce(evolve, snapshot)).toEqual(whole);
      }
    }
  });
});

function expectHead(view: ProtocolView, printed: PrintedMeeting): void {
  const { title, date, start, end, place } = printed;
  expect({ number: view.number ?? null, title: view.title, date: view.date }).toEqual({
    number: printed.number,
    title,
    date,
  });
  expect([view.start, view.end, view.place]).toEqual([start, end, place]);
}

function expectAttendance(view: ProtocolView, printed: PrintedMeeting): void {
  const inGroup = (kind: string) =>
    (view.attendance.find((group) => group.kind === kind)?.people ?? []).map(
      ({ name, organisation, notes }) => ({
        name,
        organisation,
        notes,
      }),
    );
  const those = (test: (one: PrintedAttendee) => boolean) =>
    expect.arrayContaining(
      printed.attendees.filter(test).map((one) => ({
        name: one.name,
        organisation: one.organisation,
        notes: notesOf(one),
      })),
    );
  const count = (test: (one: PrintedAttendee) => boolean) => printed.attendees.filter(test).length;
  const present = (one: PrintedAttendee) => one.presence !== 'absent';
  const excused = (one: PrintedAttendee) => one.absentKind === 'excused';
  const struck = (one: PrintedAttendee) => one.absentKind === 'struck';
  for (const [kind, test] of [
    ['present', present],
    ['excused', excused],
    ['absent', struck],
  ] as const) {
    expect(inGroup(kind)).toEqual(those(test));
    expect(inGroup(kind)).toHaveLength(count(test));
  }
  expect(inGroup('unknown')).toEqual([]);
  const listed = printed.guests.filter(({ source }) => source === 'list');
  expect(view.guests.people.map(({ name, organisation }) => [name, organisation])).toEqual(
    listed.map(({ name, organisation }) => [name, organisation]),
  );
}

/** How the parts somebody was at are printed. */
function notesOf({ presence, from, to }: PrintedAttendee): readonly string[] {
  if (presence !== 'partial') return [];
  if (from) return [`från kl ${from.replace(':', '.')}`];
  return [to ? `till kl ca ${to.replace(':', '.')}` : 'delar av mötet'];
}

function expectItems(view: ProtocolView, printed: PrintedMeeting): void {
  expect(
    view.items.map((item) => ({
      ...(item.number === undefined ? {} : { number: item.number }),
      ...(item.time === undefined ? {} : { time: item.time }),
      title: item.title,
      adHoc: item.adHoc,
      decisions: item.clauses.map((clause) => clause.text),
      conditions: item.clauses.flatMap((clause) => clause.conditions?.texts ?? []),
      outcome: item.outcome,
      text: plainWords(plainFromRichText(item.text)),
    })),
  ).toEqual(
    printed.items.map((item) => ({
      ...(item.number === undefined ? {} : { number: item.number }),
      ...(item.time === undefined ? {} : { time: item.time }),
      title: item.title,
      adHoc: item.adHoc ?? false,
      decisions: item.decisions,
      conditions: item.conditions ?? [],
      outcome: item.outcome,
      text: plainWords(item.text),
    })),
  );
}

function groupOf(printed: PrintedMeeting): GroupState {
  return someGroup({
    protocolStyle: printed.number ? '2018' : '2022',
    numbering: printed.number ? 'running' : 'none',
    protocolTitle: printed.title,
  });
}

function inviteesOf(printed: PrintedMeeting): readonly Invitee[] {
  return printed.attendees.map(({ name, organisation, role }) => {
    const ofSecretariat = role === 'sekretariatschef' || organisation.startsWith('sekretariatet');
    return {
      personId: personIdOf(name),
      name,
      organisation,
      ...(role && role !== 'ordförande' ? { office: role } : {}),
      standing: ofSecretariat ? ('secretariat' as const) : ('member' as const),
      ...(role === 'ordförande' ? { chair: true } : {}),
    };
  });
}

/** The log of a meeting: what its secretary would have pressed and typed, in order. */
function lived(printed: PrintedMeeting): readonly Told[] {
  const invitees = inviteesOf(printed);
  const known = printed.items.filter((item) => !item.adHoc);
  const drafted = decideDraft(noMeeting, {
    meetingId: 'm1',
    groupId: 'exempel',
    details: {
      title: 'Kommundirektörsmöte',
      date: printed.date,
      start: printed.start,
      end: printed.end,
      place: printed.place,
    },
    invitees,
    items: known.map((item) => ({ itemId: idOf(printed, item), plan: planOf(item) })),
  });
  if (!drafted.ok) throw new Error(drafted.error.code);
  let events: readonly Told[] = drafted.value;
  let state: MeetingState = meetingOf(events);
  for (const command of commandsOf(printed)) {
    const decided = decide(
      state,
      command,
      contextAt(printed.start, printed.number ? { protocolNumber: printed.number } : {}),
    );
    if (!decided.ok) throw new Error(`${printed.file}: ${command.type} refused: ${decided.error.code}`);
    // Each answers for themselves; all else is pressed and typed by the secretary.
    const told = decided.value.map((event) =>
      command.type === 'Reply' ? doneBy(command.data.personId, event) : event,
    );
    events = [...events, ...told];
    state = meetingOf(events);
  }
  return events;
}

function commandsOf(printed: PrintedMeeting): readonly MeetingCommand[] {
  return [
    ...printed.guests
      .filter(({ source }) => source === 'list')
      .map(
        ({ name, organisation, role }): MeetingCommand => ({
          type: 'InviteGuest',
          data: {
            guest: {
              guestId: personIdOf(name),
              name,
              ...(organisation ? { organisation } : {}),
              ...(role ? { role } : {}),
            },
          },
        }),
      ),
    { type: 'PostNotice', data: {} },
    ...printed.attendees.flatMap(repliesOf),
    { type: 'StartMeeting', data: { time: printed.start } },
    {
      type: 'ConfirmAttendance',
      data: {
        missing: printed.attendees
          .filter(({ absentKind }) => absentKind === 'struck')
          .map(({ name }) => personIdOf(name)),
        alsoPresent: [],
      },
    },
    ...printed.attendees.flatMap(timesOf),
    { type: 'WriteText', data: { place: 'opening', text: richTextFromPlain(printed.opening), basedOn: 0 } },
    ...printed.items.flatMap((item) => itemCommands(printed, item)),
    { type: 'CloseMeeting', data: { time: printed.end, leftovers: 'keep' } },
    ...(printed.checkedWith.length > 0 ? printed.checkedWith : ['Avstämd i efterhand']).map(
      (name): MeetingCommand => ({ type: 'MarkChecked', data: { name, how: 'checked' } }),
    ),
    { type: 'AgreeProtocol', data: {} },
  ];
}

function repliesOf({ name, absentKind }: PrintedAttendee): readonly MeetingCommand[] {
  const personId = personIdOf(name);
  return [
    {
      type: 'Reply',
      data: { personId, reply: absentKind === 'excused' ? { kind: 'declined' } : { kind: 'attending' } },
    },
  ];
}

function timesOf({ name, presence, from, to }: PrintedAttendee): readonly MeetingCommand[] {
  const personId = personIdOf(name);
  if (presence !== 'partial') return [];
  if (from) return [{ type: 'RegisterArrival', data: { personId, time: from } }];
  if (to) return [{ type: 'RegisterDeparture', data: { personId, time: to, approximate: true } }];
  return [{ type: 'CorrectPresence', data: { personId, presence: 'present', parts: true } }];
}

function itemCommands(printed: PrintedMeeting, item: PrintedItem): readonly MeetingCommand[] {
  const itemId = idOf(printed, item);
  const following = printed.items[printed.items.indexOf(item) + 1];
  const clauses = item.decisions.map((text, index) => ({ clauseId: `${itemId}-${index}`, text }));
  const [first] = clauses;
  return [
    ...(item.adHoc
      ? [
          {
            type: 'AddItem',
            data: {
              itemId,
              plan: planOf(item),
              ...(following ? { before: idOf(printed, following) } : {}),
            },
          } as const,
        ]
      : []),
    { type: 'StartItem', data: { itemId } },
    ...(item.text
      ? [
          {
            type: 'WriteText',
            data: { place: itemId, text: richTextFromPlain(item.text), basedOn: 0 },
          } as const,
        ]
      : []),
    ...clauses.map((clause): MeetingCommand => ({ type: 'RecordClause', data: { itemId, ...clause } })),
    ...(item.conditions && first
      ? [{ type: 'SetConditions', data: { clauseId: first.clauseId, conditions: item.conditions } } as const]
      : []),
    ...(item.outcome ? [{ type: 'RecordOutcome', data: { itemId, text: item.outcome } } as const] : []),
  ];
}

/** The style of 2018 tells of the check-in in its text, or not at all. */
function isPrinted(item: PrintedItem, style: '2018' | '2022'): boolean {
  return style === '2022' || kindOf(item) !== 'check-in' || item.text !== '' || item.decisions.length > 0;
}

function planOf(item: PrintedItem): Extract<MeetingCommand, { type: 'AddItem' }>['data']['plan'] {
  return {
    kind: kindOf(item),
    title: item.title,
    ...(item.time ? { start: item.time } : {}),
    presenters: [],
    papers: [],
  };
}

function kindOf(item: PrintedItem): ItemKind {
  if (item.kind === 'thematic') return 'thematic';
  if (item.title === 'Dialog') return 'dialogue';
  return item.title.startsWith('Välkommen') ? 'check-in' : 'matter';
}

function idOf(printed: PrintedMeeting, item: PrintedItem): string {
  return `i${printed.items.indexOf(item) + 1}`;
}

/** The words of a page as a reader sees them. */
function textOf(page: string): string {
  return plainWords(
    page
      .replace(/<style[\s\S]*?<\/style>/gu, '')
      .replace(/<[^>]+>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  ).replace(/ ([,.)])/gu, '$1');
}

/** The share of the words of a source that a page has, each as often as it stands there. */
function coverage(source: string, page: string): number {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of wordsOf(page)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(source);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / words.length;
}
