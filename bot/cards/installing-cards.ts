import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { commandTexts } from '../../src/texts/commands.ts';
import { installingTexts as t } from '../../src/texts/installing.ts';
import type { Card } from './adaptive-card.ts';
import { card, openUrl, paragraph } from './adaptive-card.ts';

/** What somebody of the roster is told who takes the app for themselves. */
export function personalWelcomeCard(locale: Locale, isSecretariat: boolean, publicUrl: string): Card {
  return welcome(
    locale,
    speak(locale, t.personalTitle),
    [speak(locale, t.personalText), ...(isSecretariat ? [speak(locale, t.personalSecretariat)] : [])],
    openUrl(speak(locale, commandTexts.openRadslag), `${publicUrl}/tab/`),
  );
}

/** What is said in the chat of a meeting: which of the group's it is, where that is known. */
export function meetingChatCard(
  locale: Locale,
  publicUrl: string,
  meeting: { readonly name: string; readonly link: string } | undefined,
): Card {
  return welcome(
    locale,
    speak(locale, t.meetingTitle),
    [
      meeting ? speak(locale, t.meetingTied, { meeting: meeting.name }) : speak(locale, t.meetingUntied),
      speak(locale, t.meetingSuggests),
    ],
    meeting
      ? openUrl(speak(locale, t.openMeeting), meeting.link)
      : openUrl(speak(locale, commandTexts.openRadslag), `${publicUrl}/tab/`),
  );
}

function welcome(
  locale: Locale,
  title: string,
  words: readonly string[],
  open: ReturnType<typeof openUrl>,
): Card {
  return card(locale, {
    body: [
      paragraph(title, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      ...words.map((text) => paragraph(text)),
    ],
    actions: [open],
    fallbackText: title,
  });
}
