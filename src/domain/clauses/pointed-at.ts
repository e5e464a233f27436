import type { Block, RichText } from '../basics/rich-text.ts';
import { plainFromRichText } from '../basics/rich-text.ts';

/** What a clause that says "förslaget" points to, for who meets the clause apart from its item (D18). */
export interface PointedAt {
  readonly from: 'text' | 'background' | 'paper';
  readonly words: string;
}

/** The words around a clause, as far as its reader may know them. */
export interface Surroundings {
  readonly text: RichText;
  readonly background?: string;
  readonly papers: readonly { readonly title: string }[];
}

/**
 * What a clause points to: the passage of the item's text that tells of a proposal, else of its background, else a paper
 * that is called one. Undefined where the clause stands by itself, or where nothing answers: nothing is guessed.
 */
export function pointedAtBy(
  clause: { readonly text: string; readonly conditions?: readonly string[] },
  { text, background, papers }: Surroundings,
): PointedAt | undefined {
  const pointing = POINTING.exec(clause.text)?.[1]?.toLowerCase();
  if (pointing === undefined) return undefined;
  // "med nedanstående förbehåll" points to the conditions, and these stand with the clause wherever it goes.
  if (pointing === 'nedanstående' && clause.conditions && clause.conditions.length > 0) return undefined;
  const passage = pointing.startsWith('försl') ? proposalIn(text) : lastPassage(text);
  if (passage) return { from: 'text', words: passage };
  const told = background && PROPOSAL.test(background) ? background.trim() : undefined;
  if (told) return { from: 'background', words: told };
  const paper = papers.find(({ title }) => PROPOSAL.test(title));
  return paper && { from: 'paper', words: paper.title };
}

/** Words that mean something said elsewhere. "Förslaget att …" says itself what it is. */
const POINTING =
  /(?<!\p{L})(förslagen|förslaget(?!,? att(?!\p{L}))|nedanstående|ovanstående|föreliggande)(?!\p{L})/iu;
const PROPOSAL = /förslag|föresl(?:å|og|ag)/iu;

function proposalIn(text: RichText): string | undefined {
  const at = text.findIndex((block) => PROPOSAL.test(plainFromRichText([block])));
  return at < 0 ? undefined : passageFrom(text, at);
}

/** A list that the paragraph before it introduces is one passage with it. */
function passageFrom(text: RichText, at: number): string | undefined {
  const [block, next] = text.slice(at);
  if (!block) return undefined;
  const whole = block.type === 'paragraph' && next?.type === 'list' ? [block, next] : [block];
  return plainFromRichText(whole).replaceAll('\n\n', '\n').trim();
}

function lastPassage(text: RichText): string | undefined {
  const last = text.length - 1;
  const isList = (block: Block | undefined) => block?.type === 'list';
  return passageFrom(text, isList(text[last]) && last > 0 && !isList(text[last - 1]) ? last - 1 : last);
}
