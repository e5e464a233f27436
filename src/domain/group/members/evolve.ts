import { withTenures } from '../group-on.ts';
import type { GroupState, Member } from '../group.ts';
import { memberById, sameIdentity } from '../group.ts';
import type { MembersEvent } from './events.ts';
import { mergedInto } from './merge.ts';
import { changedFrom, leftAfter, positionOf, tenuresOf } from './tenures.ts';

/** The group after something about its members changed. Total: what points at nobody changes nothing. */
export function evolveMembers(state: GroupState, event: MembersEvent): GroupState {
  switch (event.type) {
    case 'MemberAdded':
      return { ...state, members: [...state.members, added(event.data)] };
    case 'MemberChanged': {
      const { personId, from, position } = event.data;
      return withMember(state, personId, (member) =>
        withTenures(member, changedFrom(tenuresOf(member), from, position)),
      );
    }
    case 'MemberLeft': {
      const { personId, last } = event.data;
      return withMember(state, personId, (member) => withTenures(member, leftAfter(tenuresOf(member), last)));
    }
    case 'MemberDescribed': {
      const { personId, name, email } = event.data;
      return withMember(state, personId, ({ email: _before, ...member }) => ({
        ...member,
        name,
        ...(email === undefined ? {} : { email }),
      }));
    }
    case 'IdentityLinked': {
      const { personId, identity } = event.data;
      return withMember(state, personId, (member) => ({
        ...member,
        identities: [...member.identities, identity],
      }));
    }
    case 'IdentityUnlinked': {
      const { personId, identity } = event.data;
      return withMember(state, personId, (member) => ({
        ...member,
        identities: member.identities.filter((known) => !sameIdentity(known, identity)),
      }));
    }
    case 'MembersMerged':
      return mergedInto(state, event.data);
    default:
      return event satisfies never;
  }
}

function added({ member, from }: Extract<MembersEvent, { type: 'MemberAdded' }>['data']): Member {
  // Most have been members since before the log and never changed: they need no timeline.
  if (from === undefined && !member.acting) return member;
  return withTenures(member, [{ ...(from === undefined ? {} : { from }), ...positionOf(member) }]);
}

function withMember(state: GroupState, personId: string, change: (member: Member) => Member): GroupState {
  const found = memberById(state, personId);
  if (!found) return state;
  return { ...state, members: state.members.map((member) => (member === found ? change(member) : member)) };
}
