import type { GroupState } from '../group.ts';
import type { SettingsEvent } from './events.ts';

/** The group after something about itself changed. */
export function evolveSettings(state: GroupState, event: SettingsEvent): GroupState {
  switch (event.type) {
    case 'GroupFounded':
      return { ...state, ...event.data, founded: true };
    case 'GroupRenamed':
      return { ...state, name: event.data.name };
    case 'MunicipalitiesChanged':
      return { ...state, municipalities: event.data.municipalities };
    case 'SettingsChanged':
      return { ...state, settings: event.data.settings };
    case 'ChannelConnected':
      return { ...state, channel: event.data.channel };
    default:
      return event satisfies never;
  }
}
