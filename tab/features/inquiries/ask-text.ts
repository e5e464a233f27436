import type { InquiryView } from '../../../src/contract/inquiry-views.ts';
import type { MeetingView } from '../../../src/contract/views.ts';
import { plainFromRichText, richTextFromPlain } from '../../../src/domain/basics/rich-text.ts';
import type {
  Alternative,
  InquirySource,
  Purpose,
  Question,
} from '../../../src/domain/inquiry/vocabulary.ts';
import { usualAlternatives } from '../../../src/domain/inquiry/vocabulary.ts';
import type { DeadlineText } from './deadline-text.ts';
import { readDeadlineText } from './deadline-text.ts';

/** A question as somebody is writing it. */
export interface AskText {
  readonly purpose: Purpose;
  readonly question: string;
  readonly background: string;
  /** One a line; undefined = the usual ones of the purpose. */
  readonly alternatives: string | undefined;
  readonly deadline: DeadlineText;
  readonly answersTo: string;
  readonly source?: InquirySource;
}

/** What is wrong with it, field by field. */
export type AskProblems = { readonly [Key in 'question' | 'alternatives' | 'deadline']?: true };

/** Nothing written yet. */
export function emptyAsk(): AskText {
  return {
    purpose: 'per-capsulam',
    question: '',
    background: '',
    alternatives: undefined,
    deadline: { date: '', time: '' },
    answersTo: '',
  };
}

/** The same question once more, with a deadline to be set. */
export function askedAnew(view: InquiryView): AskText {
  const { purpose, question, background, alternatives, answersTo, source } = view;
  return {
    ...emptyAsk(),
    purpose,
    question,
    background: plainFromRichText(background),
    alternatives: linesOf(alternatives),
    answersTo: answersTo ?? '',
    ...(source ? { source } : {}),
  };
}

/** A question about an item of a meeting; undefined when the item is not there. */
export function askedAboutItem({ meetingId, items }: MeetingView, itemId: string): AskText | undefined {
  const item = items.find((each) => each.itemId === itemId);
  if (!item) return undefined;
  return {
    ...emptyAsk(),
    purpose: 'interest',
    question: item.title,
    source: { meetingId, itemId, ...(item.matterId === undefined ? {} : { matterId: item.matterId }) },
  };
}

/** The alternatives as they stand in their field. */
export function alternativesText({ alternatives, purpose }: AskText): string {
  return alternatives ?? linesOf(usualAlternatives(purpose));
}

/** The question that is written, or what is missing. Whether the deadline lies ahead the server says. */
export function readAsk(text: AskText): { readonly question: Question } | { readonly problems: AskProblems } {
  const labels = alternativesText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const usual = usualAlternatives(text.purpose);
  const alternatives = labels.map(
    (label, index): Alternative =>
      usual.find((each) => each.label === label) ?? { alternativeId: `alternativ-${index + 1}`, label },
  );
  const deadline = readDeadlineText(text.deadline);
  const apart = new Set(labels.map((label) => label.toLowerCase())).size === labels.length;
  const problems: AskProblems = {
    ...(text.question.trim() === '' ? { question: true } : {}),
    ...(labels.length < 2 || !apart ? { alternatives: true } : {}),
    ...(deadline ? {} : { deadline: true }),
  };
  if (!deadline || Object.keys(problems).length > 0) return { problems };
  const answersTo = text.answersTo.trim();
  return {
    question: {
      purpose: text.purpose,
      question: text.question.trim(),
      background: richTextFromPlain(text.background),
      alternatives,
      deadline,
      ...(answersTo ? { answersTo } : {}),
      ...(text.source ? { source: text.source } : {}),
    },
  };
}

function linesOf(alternatives: readonly Alternative[]): string {
  return alternatives.map(({ label }) => label).join('\n');
}
