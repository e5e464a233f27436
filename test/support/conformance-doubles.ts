import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parts used here of the conformance double of the Bot Connector and the scripted Teams client. */
export interface TeamsDouble {
  readonly base: string;
  readonly port: number;
  /** The authority of its own certificate, where it speaks https. */
  readonly caFile?: string;
  readonly options: { readonly appId: string; readonly tenantId: string; readonly issuer: string };
  readonly users: readonly TeamsUser[];
  readonly conversations: ReadonlyMap<string, TeamsConversation>;
  readonly signer: { sign(claims: object): string };
  readonly client: {
    /** A new thread of the channel. */
    channel(): TeamsConversation;
    personal(user: TeamsUser): TeamsConversation;
    meetingChat(): TeamsConversation;
    teamEvent(where: TeamsConversation, eventType: string, extra: object, how: As): Promise<TeamsAnswer>;
    meetingStart(where: TeamsConversation, how: As): Promise<TeamsAnswer>;
    meetingEnd(where: TeamsConversation, how: As): Promise<TeamsAnswer>;
    meetingJoin(where: TeamsConversation, who: readonly TeamsUser[], how: As): Promise<TeamsAnswer>;
    meetingLeave(where: TeamsConversation, who: readonly TeamsUser[], how: As): Promise<TeamsAnswer>;
    install(where: TeamsConversation, action: string, how: As): Promise<TeamsAnswer>;
    membersAdded(where: TeamsConversation, who: 'bot' | readonly TeamsUser[], how: As): Promise<TeamsAnswer>;
    membersRemoved(where: TeamsConversation, who: 'bot', how: As): Promise<TeamsAnswer>;
    message(where: TeamsConversation, text: string, how: As): Promise<TeamsAnswer>;
    click(
      where: TeamsConversation,
      activityId: string,
      button: string,
      inputs: object,
      how: As,
    ): Promise<TeamsAnswer>;
    taskSubmit(where: TeamsConversation, data: object, how: As): Promise<TeamsAnswer>;
    /** Types into a search of the message extension. */
    meQuery(
      where: TeamsConversation,
      command: string,
      text: string,
      how: As & { readonly param?: string; readonly skip?: number },
    ): Promise<TeamsAnswer>;
    meQueryLink(where: TeamsConversation, url: string, how: As): Promise<TeamsAnswer>;
    /** Chooses an act in a message's menu; `value` is what Teams tells of the message. */
    meFetchTask(
      where: TeamsConversation,
      command: string,
      how: As & { readonly commandContext: 'message'; readonly value: object },
    ): Promise<TeamsAnswer>;
    meSubmit(where: TeamsConversation, command: string, data: object, how: As): Promise<TeamsAnswer>;
    /** What Teams asks by itself when somebody looks; null where the card does not list them. */
    autoRefresh(where: TeamsConversation, activityId: string, user: TeamsUser): Promise<TeamsAnswer | null>;
    /** The card as this person sees it. */
    view(where: TeamsConversation, activityId: string, user: TeamsUser): unknown;
    authMatrix(
      where: TeamsConversation,
      text: string,
    ): Promise<readonly { readonly auth: string; readonly status: number; readonly posted: number }[]>;
  };
  setBot(url: string): void;
  addRule(rule: object): void;
  report(): {
    readonly violations: Readonly<Record<string, readonly string[]>>;
    readonly warnings: Readonly<Record<string, readonly string[]>>;
  };
  close(): Promise<void>;
}

export interface TeamsUser {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

export interface TeamsConversation {
  readonly id: string;
  readonly activities: readonly TeamsActivity[];
}

export interface TeamsActivity {
  readonly id: string;
  readonly from?: { readonly id: string };
  readonly text?: string;
  readonly attachments?: readonly { readonly content: unknown }[];
}

export interface TeamsAnswer {
  readonly status: number;
  readonly body: {
    readonly type?: string;
    readonly value?: unknown;
    readonly task?: { readonly type: string; readonly value: unknown };
    readonly composeExtension?: {
      readonly type: string;
      readonly text?: string;
      readonly attachments?: readonly { readonly content: unknown }[];
    };
  };
  readonly posted: readonly { readonly activity?: { readonly text?: string } }[];
}

interface As {
  readonly user: TeamsUser;
}

/** The parts used here of the conformance double of Microsoft Graph, which also stands for Microsoft Entra. */
export interface EntraDouble {
  readonly base: string;
  readonly port: number;
  /** What the double holds in memory: the events of its mailboxes, and their Teams meetings. */
  readonly state: {
    readonly events: Record<string, unknown>[];
    readonly meetings: readonly Record<string, unknown>[];
  };
  /** A token signed with Entra's keys, with these claims. */
  token(claims: object): string;
  addRule(rule: object): void;
  clearRules(): void;
  seed(world: object): void;
  report(): GraphReport;
  close(): Promise<void>;
}

/** What the double of Graph saw. */
export interface GraphReport {
  readonly tokens: readonly TokenRequest[];
  /** Every request; without `tpl` where there is no such address. */
  readonly requests: readonly { readonly method: string; readonly tpl?: string }[];
  readonly summary: {
    readonly requests: number;
    readonly violations: number;
    readonly warnings: number;
    readonly faultsInjected: number;
    readonly unsupported: readonly string[];
    readonly doubleBugs: number;
  };
  readonly violations: Readonly<Record<string, readonly string[]>>;
  readonly warnings: Readonly<Record<string, readonly string[]>>;
  readonly leastPrivilege: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly files: readonly GraphFile[];
  readonly lists: readonly {
    readonly list: string;
    readonly items: readonly Readonly<Record<string, unknown>>[];
  }[];
  /** What was sent from its mailboxes; of a mail as MIME the length alone. */
  readonly mails: readonly object[];
  readonly uploadSessionsLeftOpen: number;
}

export interface GraphFile {
  readonly path: string;
  readonly folder?: true;
  readonly size?: number;
  readonly sha256?: string;
  readonly versions?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface TokenRequest {
  readonly tenant: string;
  readonly client: string;
  readonly scope: string;
  readonly assertionAuth: boolean;
}

/** Starts the double of the Bot Connector from the shared folder. */
export async function startTeamsDouble(shared: string, options: object): Promise<TeamsDouble> {
  const { startConnectorDouble } = (await conformance(shared, 'connector-conformance.mjs')) as {
    startConnectorDouble: (options: object) => Promise<TeamsDouble>;
  };
  return startConnectorDouble(options);
}

/** Starts the double of Graph and Entra from the shared folder. */
export async function startEntraDouble(shared: string, options: object): Promise<EntraDouble> {
  const { startGraphDouble } = (await conformance(shared, 'graph-conformance.mjs')) as {
    startGraphDouble: (options: object) => Promise<EntraDouble>;
  };
  return startGraphDouble(options);
}

/** What is loaded before a program so that Microsoft's hosts are the doubles, and no other host is reached. */
export function redirectingHosts(shared: string): string {
  return pathToFileURL(join(shared, 'conformance', 'lib', 'redirect-hosts.mjs')).href;
}

async function conformance(shared: string, file: string): Promise<unknown> {
  return import(pathToFileURL(join(shared, 'conformance', file)).href);
}
