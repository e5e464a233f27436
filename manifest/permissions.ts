/** A permission that whoever installs the app gives it for that one team or chat (resource-specific consent). */
export interface RscPermission {
  readonly name: string;
  readonly type: 'Application' | 'Delegated';
  /** The file that needs it, and the call there that fails without it: a test holds the two together. */
  readonly usedBy: string;
  readonly call: string;
}

/**
 * Every permission the app asks for, and nothing for later: one comes with the code that needs it, goes with it, and has
 * its sentence in docs/installation.md.
 */
export const RSC_PERMISSIONS: readonly RscPermission[] = [
  {
    name: 'MeetingStage.Write.Chat',
    type: 'Delegated',
    usedBy: 'tab/app/share-to-stage.ts',
    call: 'shareAppContentToStage',
  },
  {
    name: 'ChannelMeetingStage.Write.Group',
    type: 'Delegated',
    usedBy: 'tab/app/share-to-stage.ts',
    call: 'shareAppContentToStage',
  },
  {
    name: 'ChannelMember.Read.Group',
    type: 'Application',
    usedBy: 'bot/handlers/channel-changed.ts',
    call: 'takeInRoster',
  },
  {
    name: 'File.Read.Group',
    type: 'Application',
    usedBy: 'src/graph/sharepoint-place.ts',
    call: 'filesFolderOf',
  },
  {
    name: 'OnlineMeeting.ReadBasic.Chat',
    type: 'Application',
    usedBy: 'bot/handlers/call-event.ts',
    call: 'onCallEvent',
  },
  {
    name: 'ChannelMeeting.ReadBasic.Group',
    type: 'Application',
    usedBy: 'bot/handlers/call-event.ts',
    call: 'onCallEvent',
  },
  {
    name: 'OnlineMeetingParticipant.Read.Chat',
    type: 'Application',
    usedBy: 'bot/handlers/call-event.ts',
    call: 'onCallEvent',
  },
];
