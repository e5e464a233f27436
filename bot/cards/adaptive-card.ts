import type { Locale } from '../../src/texts/catalogue.ts';
import { asPlain, asTyped } from './escape.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
/** An element or action of a card. */
export interface CardPart extends JsonObject {
  readonly type: string;
}
interface LinkPart extends CardPart {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}
export interface Card extends CardPart {
  readonly type: 'AdaptiveCard';
}

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** A message stays under 28 kB in Teams; the rest is for what stands around the card. */
const MOST_BYTES = 26_000;

const texts = new WeakMap<CardPart, string>();

export interface TextStyle {
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly color?: 'Good' | 'Warning' | 'Attention' | 'Accent';
  readonly isSubtle?: true;
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly style?: 'heading';
}

/** A paragraph. The text is taken as it is and escaped here, the one way by which words get into a card's body. */
export function paragraph(text: string, style: TextStyle = {}): CardPart {
  return { type: 'TextBlock', text: asTyped(text) || ' ', wrap: true, ...style };
}

/** Pairs of a name and a value; both are taken as they are. */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): CardPart {
  return {
    type: 'FactSet',
    facts: pairs.map(([title, value]) => ({ title: asTyped(title), value: asTyped(value) })),
  };
}

export function container(
  items: readonly CardPart[],
  options: {
    readonly id?: string;
    readonly hidden?: true;
    readonly style?: 'emphasis' | 'good' | 'warning';
    readonly separator?: true;
  } = {},
): CardPart {
  const { id, hidden, style, separator } = options;
  return {
    type: 'Container',
    items,
    ...(id ? { id } : {}),
    ...(hidden ? { isVisible: false } : {}),
    ...(style ? { style } : {}),
    ...(separator ? { separator } : {}),
  };
}

/** Two columns: a narrow one for a time or number, and the rest. */
export function row(
  narrow: CardPart,
  wide: readonly CardPart[],
  spacing: 'Small' | 'Medium' = 'Small',
): CardPart {
  return {
    type: 'ColumnSet',
    spacing,
    columns: [
      { type: 'Column', width: '56px', items: [narrow] },
      { type: 'Column', width: 'stretch', items: wide },
    ],
  };
}

export function buttons(actions: readonly CardPart[]): CardPart {
  return { type: 'ActionSet', actions };
}

/**
 * A button that tells the bot something. Where a client does not know Action.Execute it sends the same as a message
 * (N15: a broken client blocks nobody).
 */
export function execute(
  title: string,
  verb: string,
  data: JsonObject,
  options: { readonly style?: 'positive' | 'destructive'; readonly inputs?: false } = {},
): CardPart {
  const { style, inputs } = options;
  const shown = asPlain(title);
  return {
    type: 'Action.Execute',
    title: shown,
    verb,
    data,
    ...(style ? { style } : {}),
    ...(inputs === false ? { associatedInputs: 'none' } : {}),
    fallback: { type: 'Action.Submit', title: shown, data: { ...data, verb } },
  };
}

/** A button that opens one of the bot's dialogs. */
export function openDialog(title: string, dialog: string, data: JsonObject): CardPart {
  return {
    type: 'Action.Submit',
    title,
    data: { ...data, dialog, msteams: { type: 'task/fetch' } },
    associatedInputs: 'none',
  };
}

export function openUrl(title: string, url: string): LinkPart {
  return { type: 'Action.OpenUrl', title: asPlain(title), url };
}

export function toggle(title: string, target: string): CardPart {
  return { type: 'Action.ToggleVisibility', title, targetElements: [target] };
}

export interface CardContent {
  readonly body: readonly CardPart[];
  readonly actions?: readonly CardPart[];
  /** What is read where cards are not drawn. */
  readonly fallbackText: string;
  /** Who gets a view of their own, and what their client asks for it. */
  readonly refresh?: { readonly userIds: readonly string[]; readonly data: JsonObject };
}

export function card(locale: Locale, { body, actions, fallbackText, refresh }: CardContent): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: locale,
    fallbackText: withLink(asPlain(fallbackText), actions),
    msteams: { width: 'Full' },
    body,
    ...(actions && actions.length > 0 ? { actions } : {}),
    ...(refresh && refresh.userIds.length > 0
      ? {
          refresh: {
            userIds: refresh.userIds,
            action: { type: 'Action.Execute', title: 'refresh', verb: 'refresh', data: refresh.data },
          },
        }
      : {}),
  };
}

/** Where no card is drawn, the way into the tab is read as an address. */
function withLink(text: string, actions: readonly CardPart[] = []): string {
  const link = actions.find(isLink);
  return link ? `${text} – ${link.title}: ${link.url}` : text;
}

function isLink(part: CardPart): part is LinkPart {
  return part.type === 'Action.OpenUrl';
}

/** How much a card must leave out to fit: from nothing (0) to all but the frame (4). */
export const FOLDS = [0, 1, 2, 3, 4] as const;
export type Fold = (typeof FOLDS)[number];

/** The fullest version of a card that Teams takes; what is left out stands in the tab. */
export function fitting(render: (fold: Fold) => Card): Card {
  for (const fold of FOLDS) {
    const made = render(fold);
    const json = jsonOf(made);
    if (fold === FOLDS.at(-1) || fits(json)) {
      texts.set(made, json);
      return made;
    }
  }
  return render(4);
}

/** The card as JSON text. Parts that were `settled` are not made into text again. */
export function jsonOf(made: Card): string {
  const known = texts.get(made);
  if (known !== undefined) return known;
  const { body, ...rest } = made;
  const parts = (body as readonly CardPart[]).map((part) => texts.get(part) ?? JSON.stringify(part));
  return `{"body":[${parts.join(',')}],${JSON.stringify(rest).slice(1)}`;
}

/** The card with a part after all others. Short: the limit of a message was met without it. */
export function followedBy(made: Card, part: CardPart): Card {
  return { ...made, body: [...(made['body'] as readonly CardPart[]), part] };
}

/** Parts that many cards share: their JSON text is made once. */
export function settled(parts: readonly CardPart[]): readonly CardPart[] {
  for (const part of parts) texts.set(part, JSON.stringify(part));
  return parts;
}

function fits(json: string): boolean {
  // No character takes more than three bytes a unit, so that most cards need no count.
  return json.length * 3 <= MOST_BYTES || Buffer.byteLength(json) <= MOST_BYTES;
}

/** The card as an attachment of a message or a dialog. */
export function attachment(content: Card): { contentType: string; content: Card } {
  return { contentType: CARD_TYPE, content };
}
