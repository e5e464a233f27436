import type { Aggregate } from '../basics/event.ts';
import type { Instant } from '../basics/time.ts';
import type { GroupEvent } from './events.ts';
import type { GroupState } from './group.ts';
import { evolveLetterhead } from './letterhead/evolve.ts';
import { evolveMembers } from './members/evolve.ts';
import { evolveNewcomers } from './newcomers/evolve.ts';
import { evolvePlaces } from './places/evolve.ts';
import { nowhere } from './places/place.ts';
import { evolveSeries } from './series/evolve.ts';
import { evolveTemplate } from './template/evolve.ts';
import { evolveSettings } from './settings/evolve.ts';

/** A group that no log tells of yet. */
const unfounded: GroupState = {
  groupId: '',
  name: '',
  municipalities: [],
  settings: {
    numbering: 'none',
    protocolStyle: '2018',
    timeZone: 'Europe/Stockholm',
    meetingTitle: 'Kommundirektörsmöte',
    protocolTitle: 'Protokoll',
  },
  members: [],
  series: [],
  places: nowhere,
  newcomers: [],
  founded: false,
};

/** The group after one more event; `at` is when, of one that stands in a log. */
export function evolveGroup(state: GroupState, event: GroupEvent & { readonly at?: Instant }): GroupState {
  switch (event.type) {
    case 'GroupFounded':
    case 'GroupRenamed':
    case 'MunicipalitiesChanged':
    case 'SettingsChanged':
    case 'ChannelConnected':
      return evolveSettings(state, event, event.at);
    case 'TemplateChosen':
      return evolveTemplate(state, event);
    case 'LetterheadChanged':
      return evolveLetterhead(state, event, event.at);
    case 'MemberAdded':
    case 'MemberChanged':
    case 'MemberLeft':
    case 'MemberDescribed':
    case 'IdentityLinked':
    case 'IdentityUnlinked':
    case 'MembersMerged':
      return evolveMembers(state, event);
    case 'SeriesKept':
    case 'SeriesRemoved':
    case 'OccasionDrafted':
      return evolveSeries(state, event);
    case 'ChannelLost':
    case 'ChannelNamed':
    case 'PersonReached':
    case 'PersonUnreached':
    case 'MeetingChatJoined':
    case 'MeetingChatLeft':
      return evolvePlaces(state, event);
    case 'NewcomerMet':
    case 'NewcomerMetAgain':
    case 'NewcomerSetAside':
    case 'NewcomerGone':
      return evolveNewcomers(state, event);
    default:
      return event satisfies never;
  }
}

/** The roster stream of a group and how its state is made. Who reads it on a day asks `groupOn`. */
export const groupAggregate: Aggregate<GroupState, GroupEvent> = {
  kind: 'roster',
  initial: unfounded,
  evolve: evolveGroup,
};

/** The id of a group's one roster stream. */
export const ROSTER_ID = 'main';
