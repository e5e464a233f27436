import type { Result } from '../domain/basics/result.ts';
import type { GroupEvent } from '../domain/group/events.ts';
import type { GroupSettings, Identity, Member } from '../domain/group/group.ts';
import type { Logo } from '../domain/group/letterhead/letterhead.ts';
import { soundVocabulary } from '../domain/group/settings/vocabulary.ts';
import type { Series } from '../domain/group/series/series.ts';
import type { GroupFileData } from './schema.ts';

type MemberData = GroupFileData['members'][number];

/** A picture that a group file names, as the group keeps it. */
export type LogoNamed = (name: string) => Result<Logo>;

/** The events that found the group a file describes: itself, its letterhead, its members in the file's order, its series, its channel. */
export function groupEvents(data: GroupFileData, logo?: Logo): readonly GroupEvent[] {
  const { group, name, municipalities, channel } = data;
  return [
    {
      type: 'GroupFounded',
      data: { groupId: group, name, municipalities, settings: settingsOf(data.settings) },
    },
    ...letterheadEvents(data.letterhead, logo),
    ...data.members.map(memberAdded),
    ...data.series.map((each): GroupEvent => ({ type: 'SeriesKept', data: { series: seriesOf(each) } })),
    ...(channel ? [{ type: 'ChannelConnected' as const, data: { channel } }] : []),
  ];
}

function letterheadEvents(given: GroupFileData['letterhead'], logo: Logo | undefined): readonly GroupEvent[] {
  if (!given) return [];
  const { accent, lines } = given;
  const letterhead = {
    ...(logo ? { logo } : {}),
    ...(accent === undefined ? {} : { accent: accent.toLowerCase() }),
    ...(lines ? { lines } : {}),
  };
  return [{ type: 'LetterheadChanged', data: { letterhead } }];
}

function settingsOf({ mailLists, vocabulary, ...rest }: GroupFileData['settings']): GroupSettings {
  return {
    ...rest,
    protocolStyle: Number(rest.protocolStyle) === 2018 ? '2018' : '2022',
    ...(mailLists
      ? { mailLists: mailLists.map(({ id, name, addresses }) => ({ listId: id, name, addresses })) }
      : {}),
    ...(vocabulary ? { vocabulary: soundVocabulary(vocabulary) } : {}),
  };
}

function memberAdded({ from, ...data }: MemberData): GroupEvent {
  const member = memberOf(data);
  return { type: 'MemberAdded', data: { member, ...(from === undefined ? {} : { from }) } };
}

function memberOf({ id, identities, roles, ...rest }: Omit<MemberData, 'from'>): Member {
  return { personId: id, ...rest, roles: [...new Set(roles)], identities: identities.map(identityOf) };
}

function identityOf(account: MemberData['identities'][number]): Identity {
  return 'teams' in account
    ? { kind: 'teams', userId: account.teams }
    : { kind: 'entra', tenantId: account.tenant, objectId: account.object };
}

function seriesOf({ id, items, themes, ...rest }: GroupFileData['series'][number]): Series {
  return {
    ...rest,
    seriesId: id,
    items: items.map((item) => ({ ...item, presenters: [], papers: [] })),
    themes: themes.map(({ id: themeId, goalArea, responsible }) => ({ themeId, goalArea, responsible })),
  };
}
