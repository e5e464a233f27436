import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime } from '../basics/time.ts';
import type { PointedAt } from '../clauses/pointed-at.ts';
import type { ItemKind, Paper, Presenter } from '../meeting/vocabulary.ts';

/** What is printed of an item's plan between its title and its text, and after it. */
export interface PrintedPlan {
  /** `kl. 08.45, 20 min`: on a notice alone. */
  readonly whenText?: string;
  /** `Målområde Näringsliv, ansvarig kommun Höganäs.` (S12). */
  readonly themeText?: string;
  /** `Föredragande: Anna Ek, Bjuv och Klippan genom Freja Ås`. */
  readonly presentersText?: string;
  /** `Uppdrag från styrelsen den 6 april 2018: återkom.`, `Förslag från Bo Al.` */
  readonly originText?: string;
  /** `Tidigare: styrelsen den 21 oktober 2022; remiss i nätverken.` (S27). */
  readonly referencesText?: string;
  /** Its pitches, `Vattenkontroll, Ida By för Bjuv`; none where the text names them all (S8). */
  readonly slots: readonly string[];
}

/** An item of a protocol as it is printed. */
export interface ProtocolItem extends PrintedPlan {
  readonly itemId: string;
  readonly kind: ItemKind;
  /** `§ 12`, printed before the title instead of a number or a time, where the group prints them (D19). */
  readonly paragraph?: string;
  /** Printed before the title in the style of 2018. */
  readonly number?: string;
  /** Printed before the title in the style of 2022. */
  readonly time?: ClockTime;
  /** Section heading above the item (S10). */
  readonly heading?: string;
  readonly title: string;
  readonly adHoc: boolean;
  readonly presenters: readonly Presenter[];
  readonly papers: readonly Paper[];
  readonly text: RichText;
  readonly decisionLabel: string;
  /** How votes came out, a sentence each; printed above the decision. */
  readonly votes: readonly string[];
  readonly clauses: readonly ProtocolClause[];
  readonly outcome?: string;
  /** Who took no part in it or not all through, and who was recused, a sentence each; printed below the decision. */
  readonly tookPart: readonly string[];
  /** Reservations and remarks, a sentence each. */
  readonly reservations: readonly string[];
  /** What was sent along, as printed: `Medskick till projektet: …`; only what is meant for the protocol. */
  readonly guidance: readonly { readonly guidanceId: string; readonly text: string }[];
  /** `Ärendet flyttas till nästa möte.`, where so. */
  readonly carriedOver?: string;
}

export interface ProtocolClause {
  readonly clauseId: string;
  readonly word: 'att' | 'samt att';
  readonly text: string;
  /** Printed below it as a list, where it holds under conditions. */
  readonly conditions?: { readonly label: string; readonly texts: readonly string[] };
  /** What it points to with "förslaget" or the like; only on papers that carry it apart from its item's text (D18). */
  readonly pointsAt?: PointedAt;
}
