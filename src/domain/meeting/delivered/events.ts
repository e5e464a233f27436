import type { Happened } from '../happened.ts';
import type { ArchivedFile, PostedCard, PostedCue } from '../vocabulary.ts';

/** What the product did because of what people did. Nobody asks for these: decide.ts notes them. */
export type DeliveredEvent =
  | Happened<'CardPosted', PostedCard>
  // Where the cue stands in the presenter's own chat with the bot.
  | Happened<'PresenterCued', PostedCue>
  | Happened<'ProtocolArchived', { revision: number; files: readonly ArchivedFile[] }>;
