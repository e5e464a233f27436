import type { ChannelReference, GroupState } from '../group.ts';
import type { Instant } from '../../basics/time.ts';
import { withPrinted } from './printed.ts';
import type { SettingsEvent } from './events.ts';

/** The group after something about itself changed. */
export function evolveSettings(state: GroupState, event: SettingsEvent, at?: Instant): GroupState {
  switch (event.type) {
    case 'GroupFounded':
      return withPrinted({ ...state, ...event.data, founded: true }, at);
    case 'GroupRenamed':
      return withPrinted({ ...state, name: event.data.name }, at);
    case 'MunicipalitiesChanged':
      return { ...state, municipalities: event.data.municipalities };
    case 'SettingsChanged':
      return withPrinted({ ...state, settings: event.data.settings }, at);
    case 'ChannelConnected':
      return connectedTo(state, event.data.channel);
    default:
      return event satisfies never;
  }
}

/** A channel that is connected is one the bot is in; another one has another name. */
function connectedTo(state: GroupState, channel: ChannelReference): GroupState {
  const { lost: _before, channelName, ...places } = state.places;
  const kept = state.channel?.conversationId === channel.conversationId ? channelName : undefined;
  return { ...state, channel, places: { ...places, ...(kept === undefined ? {} : { channelName: kept }) } };
}
