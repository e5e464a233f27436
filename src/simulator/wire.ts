import type { Text } from '../texts/catalogue.ts';
import type { JsonObject } from './json.ts';

/** What goes between the simulator's page and its server. Free of node, since the browser reads it too. */

/** The header by which the page shows that its own script, and no form of another site, asks. */
export const PAGE_HEADER = 'x-radslag-simulator';

/** The groups of the page's person switch, in its order. */
export const PERSONA_GROUPS = ['secretariat', 'chair', 'director', 'guest'] as const;

/** A person as the page lists them. */
export interface PagePerson {
  readonly key: string;
  readonly name: string;
  readonly group: (typeof PERSONA_GROUPS)[number];
  readonly organisation: string;
  readonly office: string;
}

/** What does not change while the page is open. */
export interface PageSetting {
  readonly people: readonly PagePerson[];
  readonly bot: string;
  readonly team: { readonly id: string; readonly name: string; readonly aadGroupId: string };
  readonly channel: { readonly id: string; readonly name: string };
  readonly tenantId: string;
  readonly extension: ExtensionOffer;
}

/** What the app's message extension offers, as its manifest says. */
export interface ExtensionOffer {
  readonly searches: readonly {
    readonly id: string;
    readonly title: Text;
    /** The name of its parameter as the app knows it, and what people are told to write there. */
    readonly parameter: string;
    readonly hint: Text;
  }[];
  /** What can be made of a message. */
  readonly acts: readonly { readonly id: string; readonly title: Text }[];
  /** Hosts whose links the app shows a card for. */
  readonly linkHosts: readonly string[];
}

/** One of what a search found: two lines to choose it by, and the card it inserts. */
export interface FoundResult {
  readonly title: string;
  readonly text: string;
  readonly card: JsonObject;
}

/** What a search in the extension shows. */
export type SearchOutcome =
  | { readonly kind: 'found'; readonly results: readonly FoundResult[] }
  | Extract<PressOutcome, { kind: 'message' | 'failed' }>;

/** A message as one person sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly rootId: string;
  /** `bot`, or the key of a persona. */
  readonly from: string;
  readonly text?: string;
  readonly card?: JsonObject;
  /** ISO 8601 in UTC, on the demo's clock. */
  readonly at: string;
  readonly edited: boolean;
}

/** One line of the feed: everything a window shows of the channel. */
export interface PageState {
  readonly messages: readonly SeenMessage[];
  readonly clock: { readonly instant: string; readonly moved: boolean };
  /** How many calls of the bot will still be spoilt. */
  readonly disturbances: number;
}

/** A dialog the bot opened. `activityId` is the message it was opened from. */
export interface Dialog {
  readonly activityId: string;
  readonly title: string;
  readonly card?: JsonObject;
  /** A page instead of a card. */
  readonly url?: string;
  /** The command of the message extension that opened it, where one did. */
  readonly command?: string;
}

/** What a person sees after a press. */
export type PressOutcome =
  | { readonly kind: 'card'; readonly card: JsonObject }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'dialog'; readonly dialog: Dialog }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'done' }
  /** `code` is the bot's own, or `bot-unreachable`, `bot-status-<n>`, `bot-answer-unreadable`; then without words. */
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };
