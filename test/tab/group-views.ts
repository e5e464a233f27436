import type { GroupView, MemberView } from '../../src/contract/group-view.ts';
import { GROUP_COMMANDS } from '../../src/domain/group/commands.ts';
import type { Tenure } from '../../src/domain/group/group.ts';
import { aLogo } from '../support/a-logo.ts';
import { GROUP_COMMAND_EXAMPLES } from '../support/server-group-commands.ts';
import { MUNICIPALITIES } from './example-people.ts';

/** The group as those who manage it meet it: directors, one who has moved and one who leaves, and a plan of meetings. */
export function aGroup(): GroupView {
  return {
    version: 7,
    groupId: 'exempel',
    name: 'Kommundirektörerna',
    municipalities: MUNICIPALITIES.map(([organisation]) => organisation),
    bodies: ['Styrelsen', 'HR-nätverket'],
    today: '2026-04-13',
    can: GROUP_COMMANDS,
    members: [
      aMember('Anna Berg', { organisation: 'Sekretariatet', roles: ['secretariat'] }, { isMe: true }),
      ...MUNICIPALITIES.map(([organisation, name]) =>
        aMember(name, { organisation, office: 'kommundirektör', roles: ['director'], from: '2024-01-01' }),
      ),
      aMember('Ellen Dahl', {
        organisation: 'Bjuv',
        roles: ['delegate'],
        delegateFor: ['bjuv'],
        until: '2026-06-30',
      }),
    ],
    series: [aSeries()],
    managed: { settings: example('ChangeSettings').settings, nextNumber: 3, newcomers: [], twins: [] },
  };
}

/** The same, with three in the channel who are not in the roster, and two in it who seem to be one. */
export function aGroupWithNewcomers(): GroupView {
  const group = aGroup();
  const [one, other] = group.members.slice(1, 3);
  const known = (member: MemberView | undefined) => ({
    personId: member?.personId ?? '',
    name: member?.name ?? '',
    organisation: member?.now?.organisation ?? '',
  });
  return {
    ...group,
    managed: {
      ...(group.managed ?? { settings: example('ChangeSettings').settings }),
      newcomers: [
        {
          newcomerId: 'met-1',
          name: 'Gun Åkesson',
          email: 'gun.akesson@astorp.se',
          municipality: 'Åstorp',
          vacant: true,
        },
        {
          newcomerId: 'met-2',
          name: other?.name ?? '',
          email: 'hemma@example.se',
          same: known(other),
          vacant: false,
        },
        {
          newcomerId: 'met-3',
          name: 'Alexandra Wachtmeister-Gyllenstierna',
          email: 'alexandra.wachtmeister-gyllenstierna@konsultforetaget.example',
          vacant: false,
        },
      ],
      twins: [[known(one), known(other)]],
    },
  };
}

/** The same, whose papers have a face of their own. */
export function aGroupWithLetterhead(): GroupView {
  const group = aGroup();
  return {
    ...group,
    managed: {
      ...(group.managed ?? { settings: example('ChangeSettings').settings, newcomers: [], twins: [] }),
      template: { name: 'Protokollsmall 2027.docx', size: 48_213 },
      letterhead: {
        logo: aLogo(),
        accent: '#7a1f3d',
        lines: ['Kommungatan 1, 111 11 Storby', 'Telefon 010-000 00 00, info@storby.example'],
      },
    },
  };
}

/** The same as a director reads it. */
export function groupOfDirector(): GroupView {
  const { managed: _none, ...group } = aGroup();
  return {
    ...group,
    can: [],
    members: group.members.map(({ managed: _hidden, ...member }) => member),
  };
}

function aMember(name: string, now: Tenure, part: Partial<MemberView> = {}): MemberView {
  const personId = now.roles.includes('director') ? now.organisation.toLowerCase() : name;
  return {
    personId,
    name,
    isMe: false,
    now,
    tenures: [now],
    managed: { email: 'namn@kommun.example', identities: [] },
    ...part,
  };
}

function aSeries(): GroupView['series'][number] {
  const { series } = example('KeepSeries');
  return {
    ...series,
    occasions: series.occasions.map((occasion) => ({
      ...occasion,
      proposeBy: occasion.date,
      details: {
        title: 'Kommundirektörsmöte',
        date: occasion.date,
        start: series.start,
        end: series.end,
        place: series.place,
      },
    })),
  };
}

function example<Type extends (typeof GROUP_COMMAND_EXAMPLES)[number]['type']>(
  type: Type,
): Extract<(typeof GROUP_COMMAND_EXAMPLES)[number], { type: Type }>['data'] {
  const found = GROUP_COMMAND_EXAMPLES.find((one) => one.type === type);
  if (!found) throw new Error(`no example of ${type}`);
  return found.data as never;
}
