import type { Happened } from '../happened.ts';
import type { ArchivedFile, ArchiveFinding, KeptInvitation, PostedCard, PostedCue } from '../vocabulary.ts';

/** What the product did because of what people did. Nobody asks for these: decide.ts notes them. */
export type DeliveredEvent =
  | Happened<'CardPosted', PostedCard>
  // Where the cue stands in the presenter's own chat with the bot.
  | Happened<'PresenterCued', PostedCue>
  // An entry stands in people's calendars; the whole meeting's may have made the Teams meeting.
  | Happened<'InvitationKept', KeptInvitation>
  // It was called off, or somebody took it away: the next one is made anew.
  | Happened<'InvitationWithdrawn', { entry: string }>
  | Happened<'InvitationLost', { entry: string }>
  // Something that could not be delivered was given up by somebody, and why.
  | Happened<'DeliveryGivenUp', { deliveryId: string; what: string; reason: string }>
  // What somebody has done by hand to what is filed, all of it as it was found last.
  | Happened<'ArchiveFound', { found: readonly ArchiveFinding[] }>
  | Happened<'ProtocolArchived', { revision: number; files: readonly ArchivedFile[] }>;
