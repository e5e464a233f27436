import type { GroupCommand, GroupCommandType } from '../../src/domain/group/commands.ts';
import { HOST_TENANT, objectIdOf } from './server-people.ts';

const position = {
  organisation: 'Kommun 3',
  office: 'kommundirektör',
  acting: true,
  roles: ['director'],
} as const;
const identity = { kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(77) } as const;

/** One of every command there is; the type checker sees to it that none is forgotten. */
const examples: { readonly [T in GroupCommandType]: Extract<GroupCommand, { type: T }>['data'] } = {
  RenameGroup: { name: 'Direktörerna' },
  ChangeMunicipalities: {
    municipalities: ['Sekretariatet', 'Kommun 2', 'Kommun 3', 'Kommun 4', 'Kommun 5', 'Kommun 8'],
  },
  ChooseTemplate: {},
  ChangeLetterhead: { letterhead: { accent: '#7a1f3d', lines: ['Kommungatan 1, 111 11 Storby'] } },
  ChangeSettings: {
    settings: {
      numbering: 'running',
      lastNumberOf: { '2027': 2 },
      protocolStyle: '2022',
      timeZone: 'Europe/Stockholm',
      meetingTitle: 'Kommundirektörsmöte',
      protocolTitle: 'Protokoll',
      formal: {
        adjusting: true,
        recusal: true,
        quorum: 6,
        votes: true,
        reservations: true,
        paragraphs: 'per-year',
      },
      signing: 'wanted',
      reviewDays: 5,
      mailLists: [
        {
          listId: 'lista-1',
          name: 'Registratorer',
          addresses: [{ name: 'Bjuv', email: 'kommun@bjuv.example' }],
        },
      ],
      vocabulary: {
        networks: [{ name: 'Socialchefsnätverket', variants: ['socialcheferna'] }],
        bodies: [{ name: 'Kommunförbundet Nordan' }],
        sources: [{ name: 'Tidigare års överskott', variants: ['överskottet'] }],
        abbreviations: ['IFO'],
      },
    },
  },
  AddMember: {
    personId: 'ny-1',
    name: 'Nya Nilsson',
    email: 'nya@example.org',
    from: '2027-02-12',
    position: { ...position, roles: ['delegate'], delegateFor: ['arvid'], substitutesFor: ['arvid'] },
    identities: [identity],
  },
  ChangeMember: { personId: 'tove', from: '2027-02-15', position },
  EndMembership: { personId: 'ruben', last: '2027-12-31' },
  DescribeMember: { personId: 'tove', name: 'Tove Ek', email: 'tove.ek@example.org' },
  LinkIdentity: { personId: 'tove', identity: { kind: 'teams', userId: '29:tove' } },
  UnlinkIdentity: { personId: 'tove', identity: { kind: 'teams', userId: '29:tove' } },
  MergeMembers: { kept: 'tove', merged: 'ny-1' },
  KeepSeries: {
    series: {
      seriesId: 'serie-1',
      name: 'Ordinarie möten',
      place: 'Rådhuset',
      start: '08:30',
      end: '12:30',
      meetingTitle: 'Direktörsmöte',
      replyDaysBefore: 2,
      proposalDaysBefore: 10,
      occasions: [
        { date: '2027-03-19', start: '09:00', end: '16:00', place: 'Arild', title: 'Internat' },
        { date: '2027-04-16' },
        { date: '2027-05-20', endDate: '2027-05-21' },
      ],
      items: [
        { kind: 'thematic', title: 'Tematisk uppföljning', presenters: [], papers: [] },
        { kind: 'other', title: 'Övrigt', presenters: [], papers: [] },
      ],
      themes: [
        { themeId: 'tema-1', goalArea: 'Näringsliv', responsible: 'Kommun 3' },
        { themeId: 'tema-2', goalArea: 'Miljö', responsible: 'Kommun 4' },
      ],
    },
  },
  RemoveSeries: { seriesId: 'serie-9' },
  ConfirmNewcomers: { choices: [] },
};

export const GROUP_COMMAND_EXAMPLES = Object.entries(examples).map(
  ([type, data]) => ({ type, data }) as GroupCommand,
);
