import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../bot/cards/adaptive-card.ts';
import { channelCard } from '../../../bot/cards/channel-card.ts';
import { decisionDialog } from '../../../bot/cards/decision-dialog.ts';
import { helpCard, notUnderstoodCard, welcomeCard } from '../../../bot/cards/help-card.ts';
import { helpLines } from '../../../bot/handlers/typed/rooms.ts';
import { meetingCard } from '../../../bot/cards/meeting-card.ts';
import { agendaCard, noticeCard } from '../../../bot/cards/notice-card.ts';
import { attendanceDialog, presenceDialog } from '../../../bot/cards/presence-dialogs.ts';
import type { Scene, Viewer } from '../../../bot/cards/scene.ts';
import { abilitiesOf } from '../../../src/domain/group/abilities.ts';
import type { GroupState } from '../../../src/domain/group/group.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';
import { decide } from '../../../src/domain/meeting/decide.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { CHANNEL_CARDS } from '../../../src/domain/meeting/vocabulary.ts';
import { rosterMembers } from '../../support/bot-people.ts';
import { cardChecker } from '../../support/card-check.ts';
import { someGroup } from '../../support/group-builders.ts';
import { someCommands } from '../../support/meeting-arbitraries.ts';
import {
  aPlan,
  contextAt,
  draftedEvents,
  meetingOf,
  momentAt,
  notifiedEvents,
  ongoingEvents,
} from '../../support/meeting-builders.ts';

const check = await cardChecker();
const teamsIds = rosterMembers().map((member) => ({
  ...member,
  identities: [...member.identities, { kind: 'teams', userId: `29:${member.personId}` } as const],
}));
const group: GroupState = someGroup({}, teamsIds);
const URL = 'https://radslag.example';

const sceneOf = (meeting: MeetingState, over: Partial<Scene> = {}): Scene => ({
  group,
  meeting,
  locale: 'sv',
  publicUrl: URL,
  moment: momentAt('10:40'),
  ...over,
});
const viewer = (personId: string, note?: string): Viewer => {
  const abilities = abilitiesOf(group.members.find((member) => member.personId === personId));
  return { personId, abilities, ...(note === undefined ? {} : { note }) };
};

/** Every card of a meeting, for everybody, in both languages. */
function everyCard(meeting: MeetingState, locales: readonly Locale[] = ['sv', 'en']): readonly Card[] {
  return locales.flatMap((locale) => {
    const scene = sceneOf(meeting, { locale });
    const own = ['anna', 'cia', 'sekr', 'siv'].flatMap((personId) => [
      noticeCard(scene, viewer(personId, 'sjuk *idag*'), meeting),
      meetingCard(scene, viewer(personId), { asking: 3 }),
      meetingCard(scene, viewer(personId)),
    ]);
    const dialogs = [
      decisionDialog(scene, { dialogId: 'd-1', typed: 'att <b>*' }),
      attendanceDialog(scene, 'Fel: *x*'),
      presenceDialog(scene),
    ];
    const posted = CHANNEL_CARDS.map((card) => channelCard({ kind: 'meeting', card, meeting }, scene));
    const help = [
      helpCard(locale, helpLines(), URL),
      notUnderstoodCard(locale, helpLines(), URL, { said: '<b>*hej*</b>', meant: ['*nästa*'] }),
    ];
    return [...posted, ...own, ...dialogs, agendaCard(scene), ...help];
  });
}

/** What is wrong with these cards: too large for Teams, or not as Adaptive Cards 1.5 has them. */
function faultsIn(cards: readonly Card[]): readonly string[] {
  return cards.flatMap((card) => {
    const size = Buffer.byteLength(JSON.stringify(card));
    return [...(size < 28 * 1024 ? [] : [`${size} bytes`]), ...(check?.(card) ?? [])];
  });
}

const HOSTILE = [
  '<script>alert("x")</script>',
  '*fet* _kursiv_ `kod` [länk](javascript:alert(1)) ![bild](x)',
  '{{DATE(2018-04-20T08:00:00Z)}} ${namn}',
  '\\'.repeat(300),
  '*'.repeat(300),
  'ÅÄÖ åäö ”citat” ’apostrof’ – tankstreck '.repeat(7),
  'Upphandlingssamordningsfunktionsutvecklingsmöjlighetsanalys'.repeat(5),
  '👩‍👩‍👧'.repeat(40),
  '1. ettan\n2. tvåan\n- punkt\n# rubrik',
  '\u0001\u0002'.repeat(100),
];

/** A meeting of forty items with texts as long and as bad as the domain lets through. */
function heavyMeeting(clauses: number, bad: (index: number) => string): MeetingState {
  const items = Array.from({ length: 38 }, (_, index): MeetingEvent => {
    const plan = aPlan({
      title: bad(index),
      heading: bad(index + 1),
      presenters: [1, 2, 3].map((n) => ({
        name: bad(index + n).slice(0, 200),
        organisation: bad(n),
        remote: true,
      })),
      papers: [{ paperId: `p${index}`, title: bad(index + 2), url: 'https://radslag.example/a_(b)_*c*' }],
    });
    return { type: 'ItemAdded', data: { itemId: `x${index}`, plan } };
  });
  const replies = ['anna', 'bo', 'cia'].map(
    (personId, index): MeetingEvent => ({
      type: 'AttendanceReplied',
      data: { personId, reply: { kind: 'declined', substitute: { name: bad(index), email: 'a@b.example' } } },
    }),
  );
  const decided = items.flatMap((_, index): readonly MeetingEvent[] => [
    ...Array.from(
      { length: clauses },
      (__, n): MeetingEvent => ({
        type: 'ClauseRecorded',
        data: { itemId: `x${index}`, clauseId: `c${index}-${n}`, text: bad(index + n).repeat(9) },
      }),
    ),
    { type: 'DecisionsPosted', data: { itemId: `x${index}` } },
  ]);
  const started: readonly MeetingEvent[] = [
    { type: 'MeetingStarted', data: { time: '08:30' } },
    { type: 'ItemStarted', data: { itemId: 'x3', time: '08:40' } },
    ...decided,
  ];
  return meetingOf([
    ...draftedEvents({ title: bad(5), place: bad(6), joinUrl: 'https://teams.example/l/meetup' }),
    ...items,
    { type: 'NoticePosted', data: {} },
    ...replies,
    ...(clauses > 0 ? started : []),
  ]);
}

describe('the channel’s cards', () => {
  it('are sound whatever has happened to the meeting', () => {
    fc.assert(
      fc.property(someCommands, (commands) => {
        let meeting = meetingOf(draftedEvents());
        for (const command of commands) {
          const answer = decide(meeting, command, contextAt());
          if (answer.ok) meeting = meetingOf(answer.value, meeting);
        }
        expect(faultsIn(everyCard(meeting))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 20), text.slice(0, 300)] as const))(
    'stay under 28 kB with forty items full of “%s”',
    (_name, text) => {
      for (const clauses of [0, 6])
        for (const card of everyCard(
          heavyMeeting(clauses, () => text),
          ['sv'],
        ))
          expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
    },
  );

  it.each([0, 1, 12])('are sound with forty items of every kind of text and %i clauses each', (clauses) => {
    const mixed = (index: number): string => HOSTILE[index % HOSTILE.length]?.slice(0, 300) ?? '';
    expect(faultsIn(everyCard(heavyMeeting(clauses, mixed), ['sv']))).toEqual([]);
  });

  it('show all of an ordinary agenda of forty items', () => {
    const items = Array.from({ length: 40 }, (_, index): MeetingEvent => {
      const plan = aPlan({ title: `Ärende om vattenkontroll ${index}`, presenters: [{ name: 'Åsa Öberg' }] });
      return { type: 'ItemAdded', data: { itemId: `x${index}`, plan } };
    });
    const meeting = meetingOf([...draftedEvents().slice(0, 1), ...items, { type: 'NoticePosted', data: {} }]);
    const text = JSON.stringify(noticeCard(sceneOf(meeting)));
    for (let index = 0; index < 40; index += 1) expect(text).toContain(`Ärende om vattenkontroll ${index}`);
  });

  it('refresh for those who run the meeting first, and for sixty at most', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({
      ...teamsIds[1]!,
      personId: `d${index}`,
      identities: [{ kind: 'teams', userId: `29:d${index}` } as const],
    }));
    const invited = many.map(({ personId, name, organisation }) => ({
      personId,
      name,
      organisation,
      standing: 'member' as const,
    }));
    const meeting = { ...meetingOf(notifiedEvents()), invitees: invited };
    const card = noticeCard(sceneOf(meeting, { group: { ...group, members: [...many, ...teamsIds] } }));
    const { userIds } = card['refresh'] as { userIds: readonly string[] };
    expect(userIds).toHaveLength(60);
    expect(userIds.slice(0, 2)).toEqual(['29:anna', '29:sekr']);
  });

  it('say that a decision is preliminary, and show it as it was posted, not as it was changed since (D5)', () => {
    const meeting = meetingOf([
      ...ongoingEvents(),
      { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'anta budgeten' } },
      { type: 'DecisionsPosted', data: { itemId: 'i1' } },
      { type: 'ClauseReworded', data: { clauseId: 'c1', text: 'avslå budgeten' } },
      { type: 'ClauseRecorded', data: { itemId: 'i2', clauseId: 'c2', text: 'inte visat' } },
    ]);
    for (const view of [meetingCard(sceneOf(meeting)), meetingCard(sceneOf(meeting), viewer('sekr'))]) {
      const text = JSON.stringify(view);
      expect(text).toContain('att anta budgeten');
      expect(text).toContain('Preliminärt: protokollet är inte avstämt.');
      expect(text).not.toContain('avslå budgeten');
      expect(text).not.toContain('inte visat');
    }
  });

  it('show the conditions that a decision holds under, and never guidance', () => {
    const meeting = meetingOf([
      ...ongoingEvents(),
      { type: 'ClauseRecorded', data: { itemId: 'i1', clauseId: 'c1', text: 'medfinansiera studien' } },
      { type: 'ClauseConditioned', data: { clauseId: 'c1', conditions: ['Högst *tre* år.', 'Fri data.'] } },
      {
        type: 'GuidanceNoted',
        data: { itemId: 'i1', guidance: { guidanceId: 'm1', text: 'Räkna om.', inProtocol: false } },
      },
      { type: 'DecisionsPosted', data: { itemId: 'i1' } },
    ]);
    const text = JSON.stringify(meetingCard(sceneOf(meeting)));
    expect(text).toContain('Förbehåll:');
    expect(text).toContain(JSON.stringify('1\\. Högst \\*tre\\* år.').slice(1, -1));
    expect(text).not.toContain('Räkna om');
  });

  it('carry the proposal that a clause points to, from the notice and never from the draft (D18, D5)', () => {
    const decided = (background?: string) =>
      JSON.stringify(
        meetingCard(
          sceneOf(
            meetingOf([
              ...draftedEvents().slice(0, 1),
              {
                type: 'ItemAdded',
                data: { itemId: 'x1', plan: aPlan(background === undefined ? {} : { background }) },
              },
              { type: 'NoticePosted', data: {} },
              { type: 'MeetingStarted', data: { time: '08:30' } },
              {
                type: 'TextWritten',
                data: {
                  place: 'x1',
                  text: [{ type: 'paragraph', spans: [{ text: 'Hon föreslog hemlig jour.' }] }],
                },
              },
              {
                type: 'ClauseRecorded',
                data: { itemId: 'x1', clauseId: 'c1', text: 'ställa sig bakom förslaget.' },
              },
              { type: 'DecisionsPosted', data: { itemId: 'x1' } },
            ]),
          ),
        ),
      );
    expect(decided('Styrelsen föreslår gemensam jour.')).toContain(
      'Förslaget: Styrelsen föreslår gemensam jour.',
    );
    expect(decided()).not.toContain('hemlig jour');
  });

  it('show the buttons that run the meeting to those who run it alone', () => {
    const scene = sceneOf(meetingOf(ongoingEvents()));
    expect(JSON.stringify(meetingCard(scene, viewer('sekr')))).toContain('Nästa ärende');
    expect(JSON.stringify(meetingCard(scene, viewer('anna')))).toContain('Avsluta mötet');
    expect(JSON.stringify(meetingCard(scene, viewer('anna')))).not.toContain('Registrera beslut');
    for (const view of [meetingCard(scene), meetingCard(scene, viewer('bo'))])
      expect(JSON.stringify(view)).not.toContain('Nästa ärende');
  });

  it('never show a note that came with a reply to anybody else (D6)', () => {
    const meeting = meetingOf([
      ...notifiedEvents(),
      { type: 'AttendanceReplied', data: { personId: 'cia', reply: { kind: 'declined' } } },
    ]);
    expect(JSON.stringify(noticeCard(sceneOf(meeting), viewer('cia', 'hemligt')))).toContain('hemligt');
    expect(JSON.stringify(noticeCard(sceneOf(meeting), viewer('bo', 'hemligt')))).not.toContain('hemligt');
  });

  it('welcome and help are sound', () => {
    expect(
      faultsIn([
        welcomeCard('sv', '*Gruppen* <b>', URL),
        helpCard('en', helpLines(), URL),
        notUnderstoodCard('sv', helpLines(), URL, { said: 'x', meant: [] }),
      ]),
    ).toEqual([]);
  });
});
