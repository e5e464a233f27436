import type { Aggregate } from '../basics/event.ts';
import type { GroupEvent } from './events.ts';
import type { GroupState } from './group.ts';

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
  founded: false,
};

/** The roster stream of a group and how its state is made. */
export const groupAggregate: Aggregate<GroupState, GroupEvent> = {
  kind: 'roster',
  initial: unfounded,
  evolve(state, event) {
    switch (event.type) {
      case 'GroupFounded':
        return { ...state, ...event.data, founded: true };
      case 'MemberAdded':
        return { ...state, members: [...state.members, event.data.member] };
      case 'IdentityLinked':
        return {
          ...state,
          members: state.members.map((member) =>
            member.personId === event.data.personId
              ? { ...member, identities: [...member.identities, event.data.identity] }
              : member,
          ),
        };
      case 'ChannelConnected':
        return { ...state, channel: event.data.channel };
      default:
        return event satisfies never;
    }
  },
};

/** The id of a group's one roster stream. */
export const ROSTER_ID = 'main';
