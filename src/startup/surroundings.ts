import type { TrustedIssuer } from '../../bot/auth/trusted-issuer.ts';
import type { OutboundCredentials } from '../../bot/auth/outbound-credentials.port.ts';
import type { SignInView } from '../contract/sign-in-view.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { ArchiveIndex } from '../graph/archive-index.port.ts';
import type { ArchiveWatch } from '../graph/archive-watch.port.ts';
import type { Archive } from '../graph/archive.port.ts';
import type { ChannelFiles } from '../graph/channel-files.port.ts';
import type { GroupFile } from '../group-file/load-group-file.ts';
import type { TokenRules } from '../server/auth/tab-token.ts';
import type { Simulator } from '../simulator/simulator.ts';
import type { Calendar } from '../usecases/calendar.port.ts';
import type { Mailer } from '../usecases/mail.port.ts';
import type { PresenterLinks } from '../usecases/presenter-links.ts';
import type { Clock, Workplace } from '../usecases/workplace.ts';

/**
 * All in which the demo and production differ. One of the two is chosen at the start, by whether a Microsoft app is
 * configured and by nothing else; everything outside of these files is the same product.
 */
export interface Surroundings {
  readonly clock: ProductClock;
  /** The group that the first start founds; absent where none is named, and then one must have been founded before. */
  readonly groupFile?: GroupFile;
  /** Where agreed protocols are kept; absent = in a folder of DATA_DIR. */
  openArchive?(workplace: Workplace): Archives;
  /** The mailbox that invites and sends mail; absent = both go to folders of DATA_DIR. */
  openMailbox?(): Mailbox;
  /** What comes before the group is founded: in the demo its example is lived through. */
  beforeFounding(workplace: Workplace, archives: Archives): Promise<void>;
  /** Who may come in, and as whom the bot speaks. */
  openDoors(house: House): Promise<Doors>;
}

/**
 * Where agreed protocols are kept, the channel's files that papers are chosen from, and what says in columns and lists what
 * is there; a folder has no such index.
 */
export interface Archives {
  readonly archive: Archive;
  readonly channelFiles: ChannelFiles;
  readonly watch: ArchiveWatch;
  readonly index?: ArchiveIndex;
}

/** What sends mail and invites people. */
export interface Mailbox {
  readonly mailer: Mailer;
  readonly calendar: Calendar;
}

/** The clock of the whole product; in the demo it can be moved. */
export interface ProductClock extends Clock {
  instant(): Instant;
  /** Calls the listener after each move; the answer ends that. */
  onChange(listener: () => void): () => void;
}

/** What the doors lead into. */
export interface House {
  readonly workplace: Workplace;
  readonly presenterLinks: PresenterLinks;
  /** The installation's first group. */
  readonly group: GroupState;
  /** How people reach the product, without a slash at the end; known for sure once it listens. */
  readonly publicUrl: () => string;
}

export interface Doors {
  readonly bot: {
    readonly appId: string;
    /** Whose tokens open /api/messages. */
    readonly trustedIssuer: TrustedIssuer;
    /** How the bot shows the Connector who it is. */
    readonly outboundCredentials: OutboundCredentials;
  };
  /** Which tokens open the tab's API. */
  readonly tokens: TokenRules;
  /** How a browser outside Teams gets such a token; absent where the tab is registered with no issuer. */
  readonly signIn?: () => SignInView;
  /** The demo's Teams; there is none in production, and no address of it. */
  readonly simulator?: Simulator;
  /** Done once the product listens and before anything is sent. */
  whenListening(): Promise<void>;
}
