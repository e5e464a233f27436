import type { ChannelFiles } from '../graph/channel-files.port.ts';
import type { ArchiveReader } from '../graph/library-reader.ts';
import type { EventStore } from '../store/event-store.port.ts';
import type { Locale, Text } from '../texts/catalogue.ts';

/** What the command line is handed by main.ts; it opens nothing and reads no environment itself. */
export interface CliDeps {
  readonly locale: Locale;
  /** Standard output: data only. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  /** Whether standard error is a terminal that shows progress. */
  readonly terminal: boolean;
  /** Runs the server until it is stopped; answers the exit code. */
  readonly serve: () => Promise<number>;
  /** Opens the log of the configured store; the caller closes it. */
  readonly openEvents: () => Promise<EventStore>;
  /** The configured folder archive, which need not exist. */
  readonly archiveFolder: () => string;
  /** The archive in SharePoint, null where Graph is not configured. */
  readonly libraryArchive: () => Promise<LibraryArchive | null>;
  /** Whose the app package is to be. */
  readonly appIds: () => AppIds;
  /** Makes in SharePoint what an administrator makes once. */
  readonly provision: () => Promise<Provisioned>;
}

/** An archive in SharePoint, and the files of the channels that papers were chosen from. */
export interface LibraryArchive {
  readonly reader: ArchiveReader;
  readonly channelFiles: ChannelFiles;
}

/** Where the channel's files lie and how many things were made; or why nothing could be. */
export type Provisioned =
  | { readonly ok: true; readonly driveId: string; readonly folderId: string; readonly made: number }
  | { readonly ok: false; readonly why: 'unconfigured' | 'no-channel' | 'refused' | 'unreachable' };

/** What the configuration says of an app package. */
export interface AppIds {
  readonly teamsAppId: string;
  readonly botAppId: string;
  readonly tabAppId: string;
  readonly publicUrl: string;
  /** Nothing is configured: the ids are the demo's, which no tenant knows. */
  readonly demo: boolean;
}

/** A row of the table of commands. */
export interface Command {
  readonly name: string;
  readonly about: Text;
  /** What must follow the command's name without a flag: `import FILE`. */
  readonly operand?: { readonly about: Text; readonly value: Text };
  readonly options: Readonly<Record<string, Option>>;
  /** Answers the exit code: 0 done, 1 something is wrong, 2 wrong use. */
  readonly run: (deps: CliDeps, given: Given, operand?: string) => Promise<number>;
}

export interface Option {
  readonly about: Text;
  /** What the option's value is called in the help; an option without it is a switch. */
  readonly value?: Text;
  /** The option may also stand without its value. */
  readonly bare?: true;
}

/** Options as given: a value, or true for a switch. */
export type Given = Readonly<Record<string, string | true>>;
