import type { Purpose } from '../../src/domain/inquiry/vocabulary.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { inquiryDialogTexts as t } from '../../src/texts/inquiries.ts';
import { purposeWords } from '../../src/texts/inquiry-words.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, openDialog, openUrl, paragraph } from './adaptive-card.ts';
import { choiceSet, dialogCard, submit } from './dialog-parts.ts';

/** What has been filled in so far; `inquiryId` was minted when the dialog opened, so that sent twice it is one. */
export interface AskDraft {
  readonly inquiryId: string;
  readonly purpose?: Purpose;
  readonly question?: string;
  readonly background?: string;
  readonly alternatives?: string;
  readonly date?: string;
  readonly time?: string;
  readonly answersTo?: string;
  readonly problem?: string;
}

/** What `fråga` alone is answered with: where a question is written. */
export function inquiryAskCard(locale: Locale, publicUrl: string): Card {
  const title = speak(locale, t.askTitle);
  return card(locale, {
    body: [
      paragraph(title, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
      paragraph(speak(locale, t.askHere)),
    ],
    actions: [
      openDialog(speak(locale, t.openAsk), 'inquiry-ask', {}),
      openUrl(speak(locale, cardTexts.openTab), `${publicUrl}/tab/inquiries`),
    ],
    fallbackText: title,
  });
}

/** A question to the municipalities. */
export function inquiryAskDialog(locale: Locale, publicUrl: string, draft: AskDraft): Card {
  const { alternatives, answersTo, background, date, inquiryId, problem, purpose, question, time } = draft;
  const line = (id: string, label: string, value: string | undefined, maxLength: number): CardPart => ({
    type: 'Input.Text',
    id,
    label,
    maxLength,
    ...valueOf(value),
  });
  return dialogCard(locale, {
    title: speak(locale, t.askTitle),
    tab: `${publicUrl}/tab/inquiries`,
    ...(problem ? { problem } : {}),
    body: [
      choiceSet(
        'purpose',
        speak(locale, t.purpose),
        (['per-capsulam', 'interest'] as const).map((each) => [purposeWords(locale, each), each]),
        { value: purpose ?? 'per-capsulam' },
      ),
      line('question', speak(locale, t.question), question, 250),
      { ...line('background', speak(locale, t.background), background, 20_000), isMultiline: true },
      {
        ...line('alternatives', speak(locale, t.alternatives), alternatives, 1_500),
        placeholder: speak(locale, t.alternativesExample),
      },
      { type: 'Input.Date', id: 'date', label: speak(locale, t.deadline), ...valueOf(date) },
      { type: 'Input.Time', id: 'time', label: speak(locale, t.time), ...valueOf(time) },
      line('answersTo', speak(locale, t.answersTo), answersTo, 200),
    ],
    actions: [submit(speak(locale, t.ask), { dialog: 'inquiry-ask', inquiryId }, 'positive')],
  });
}

function valueOf(value: string | undefined): { value?: string } {
  return value ? { value } : {};
}
