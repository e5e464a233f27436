import type {
  ConnectedChannelView,
  GroupView,
  KnownPersonView,
  MemberView,
  NewcomerView,
  OccasionView,
  SeriesView,
} from '../../contract/group-view.ts';
import type { IsoDate } from '../../domain/basics/time.ts';
import { abilitiesOf } from '../../domain/group/abilities.ts';
import type { GroupCommandType } from '../../domain/group/commands.ts';
import { namedBodies } from '../../domain/group/words.ts';
import { GROUP_COMMANDS } from '../../domain/group/commands.ts';
import type { GroupState, Identity, Member, Tenure } from '../../domain/group/group.ts';
import { memberById } from '../../domain/group/group.ts';
import type { Letterhead } from '../../domain/group/letterhead/letterhead.ts';
import { letterheadAt } from '../../domain/group/letterhead/letterhead.ts';
import { tenureOn, tenuresOf } from '../../domain/group/members/tenures.ts';
import type { NewcomerProposal } from '../../domain/group/newcomers/newcomers.ts';
import { proposalsOf, twinsOf } from '../../domain/group/newcomers/newcomers.ts';
import type { Places } from '../../domain/group/places/place.ts';
import { planFromSeries } from '../../domain/group/series/plan.ts';
import type { KnownSeries, Occasion } from '../../domain/group/series/series.ts';
import { nextTheme } from '../../domain/group/series/series.ts';
import type { GroupSettings } from '../../domain/group/settings/settings.ts';
import { PHASES } from '../../domain/meeting/state.ts';
import type { OpenedGroup } from '../../usecases/open-group.ts';

const swedish = new Intl.Collator('sv');

/**
 * The group for one of its people: nothing but what is named here leaves the server (design rule 6). Addresses,
 * accounts and settings are for those who manage the group. What the reader is comes from the group shown, not from
 * before: they may just have changed it.
 */
export function presentGroup(opened: OpenedGroup, personId: string, today: IsoDate): GroupView {
  const { state, version } = opened;
  const abilities = abilitiesOf(memberById(state, personId));
  const manages = abilities.has('manage-group');
  const prepares = abilities.has('edit-agenda');
  const { settings } = state;
  const can: readonly GroupCommandType[] = manages ? GROUP_COMMANDS : [];
  return {
    version,
    groupId: state.groupId,
    name: state.name,
    municipalities: state.municipalities,
    bodies: namedBodies(state).map(({ name }) => name),
    today,
    can,
    members: state.members
      .map((member) => presentMember(member, { personId, today, manages }))
      .toSorted((a, b) => swedish.compare(a.name, b.name)),
    series: state.series.map((series) => presentSeries(series, opened, prepares)),
    ...(manages
      ? {
          managed: {
            settings: presentSettings(settings),
            ...presentLetterhead(letterheadAt(state)),
            ...(state.template ? { template: { name: state.template.name, size: state.template.size } } : {}),
            ...(settings.numbering === 'running' ? { nextNumber: opened.nextNumber } : {}),
            ...(state.channel ? { channel: presentChannel(state.places) } : {}),
            newcomers: proposalsOf(state).map(presentNewcomer),
            twins: twinsOf(state).map(([one, other]) => [presentKnown(one), presentKnown(other)] as const),
          },
        }
      : {}),
  };
}

function presentMember(
  member: Member,
  reader: { readonly personId: string; readonly today: IsoDate; readonly manages: boolean },
): MemberView {
  const { personId, name, email, identities } = member;
  const timeline = tenuresOf(member);
  const now = tenureOn(timeline, reader.today);
  return {
    personId,
    name,
    isMe: personId === reader.personId,
    ...(now ? { now: presentTenure(now) } : {}),
    tenures: timeline.map(presentTenure),
    ...(reader.manages
      ? { managed: { ...(email ? { email } : {}), identities: identities.map(presentIdentity) } }
      : {}),
  };
}

function presentChannel({ channelName, lost }: Places): ConnectedChannelView {
  return {
    ...(channelName === undefined ? {} : { name: channelName }),
    ...(lost ? { lost: lost.why } : {}),
  };
}

/** Their accounts are nobody's business before they are somebody's. */
function presentNewcomer({ newcomer, same, municipality, vacant }: NewcomerProposal): NewcomerView {
  const { newcomerId, name, email } = newcomer;
  return {
    newcomerId,
    name,
    ...(email === undefined ? {} : { email }),
    ...(same ? { same: presentKnown(same) } : {}),
    ...(municipality === undefined ? {} : { municipality }),
    vacant,
  };
}

function presentKnown({ personId, name, organisation }: Member): KnownPersonView {
  return { personId, name, organisation };
}

function presentTenure(tenure: Tenure): Tenure {
  const { from, until, organisation, office, acting, roles, delegateFor, substitutesFor } = tenure;
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    organisation,
    ...(office === undefined ? {} : { office }),
    ...(acting ? { acting } : {}),
    roles,
    ...(delegateFor ? { delegateFor } : {}),
    ...(substitutesFor ? { substitutesFor } : {}),
  };
}

function presentIdentity(identity: Identity): Identity {
  return identity.kind === 'teams'
    ? { kind: 'teams', userId: identity.userId }
    : { kind: 'entra', tenantId: identity.tenantId, objectId: identity.objectId };
}

function presentSeries(series: KnownSeries, opened: OpenedGroup, prepares: boolean): SeriesView {
  const { seriesId, name, place, start, end, meetingTitle, replyDaysBefore, proposalDaysBefore } = series;
  const turn = nextTheme(series);
  return {
    seriesId,
    name,
    place,
    start,
    end,
    ...(meetingTitle === undefined ? {} : { meetingTitle }),
    ...(replyDaysBefore === undefined ? {} : { replyDaysBefore }),
    ...(proposalDaysBefore === undefined ? {} : { proposalDaysBefore }),
    occasions: series.occasions.map((occasion) => presentOccasion(series, occasion, opened, prepares)),
    items: series.items,
    themes: series.themes.map(({ themeId, goalArea, responsible }) => ({ themeId, goalArea, responsible })),
    ...(turn ? { nextThemeId: turn.theme.themeId } : {}),
  };
}

function presentOccasion(
  series: KnownSeries,
  occasion: Occasion,
  { state, meetings }: OpenedGroup,
  prepares: boolean,
): OccasionView {
  const { date, endDate, start, end, place, title } = occasion;
  const { details, proposeBy } = planFromSeries(series, occasion, undefined, state.settings.meetingTitle);
  const drafted = series.drafted.findLast((each) => each.date === date);
  const row = drafted && meetings.get(drafted.meetingId);
  const phase = PHASES.find((each) => each === row?.phase);
  return {
    date,
    ...(endDate === undefined ? {} : { endDate }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(place === undefined ? {} : { place }),
    ...(title === undefined ? {} : { title }),
    details,
    ...(proposeBy === undefined ? {} : { proposeBy }),
    ...(row && phase && (prepares || phase !== 'draft')
      ? {
          meeting: {
            meetingId: row.meetingId,
            title: row.title,
            date: row.date,
            ...(row.endDate ? { endDate: row.endDate } : {}),
            start: row.start,
            place: row.place,
            phase,
          },
        }
      : {}),
  };
}

function presentLetterhead(letterhead: Letterhead | undefined): { readonly letterhead?: Letterhead } {
  if (!letterhead || Object.keys(letterhead).length === 0) return {};
  const { logo, accent, lines } = letterhead;
  return {
    letterhead: {
      ...(logo ? { logo: { png: logo.png, width: logo.width, height: logo.height } } : {}),
      ...(accent === undefined ? {} : { accent }),
      ...(lines ? { lines } : {}),
    },
  };
}

function presentSettings(settings: GroupState['settings']): GroupSettings {
  const { numbering, lastNumberOf, protocolStyle, timeZone, meetingTitle, protocolTitle } = settings;
  const { formal, signing, reviewDays, mailLists, vocabulary } = settings;
  return {
    numbering,
    ...(lastNumberOf ? { lastNumberOf } : {}),
    protocolStyle,
    timeZone,
    meetingTitle,
    protocolTitle,
    ...(formal ? { formal } : {}),
    ...(signing ? { signing } : {}),
    ...(reviewDays === undefined ? {} : { reviewDays }),
    ...(mailLists ? { mailLists } : {}),
    ...(vocabulary ? { vocabulary } : {}),
  };
}
