import type { Happened } from '../happened.ts';
import type { ArchivedFile, PostedCard } from '../vocabulary.ts';

/** What the product did because of what people did. Nobody asks for these: decide.ts notes them. */
export type DeliveredEvent =
  | Happened<'CardPosted', PostedCard>
  | Happened<'ProtocolArchived', { revision: number; files: readonly ArchivedFile[] }>;
