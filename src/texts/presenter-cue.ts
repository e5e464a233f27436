import { defineTexts } from './catalogue.ts';

/** What a presenter is told in their own chat with the bot, and in their own view of the meeting's card (T5, N6). */
export const presenterCueTexts = defineTexts({
  next: { sv: 'Du är näst på tur', en: 'You are next' },
  nextAt: { sv: 'Du är näst på tur, beräknat {time}.', en: 'You are next, expected {time}.' },
  nextNoTime: { sv: 'Du är näst på tur.', en: 'You are next.' },
  expected: { sv: 'Beräknad tid: {time}.', en: 'Expected: {time}.' },
  onNow: { sv: 'Nu pågår: {item}.', en: 'On now: {item}.' },
  yourItem: { sv: 'Ditt ärende pågår', en: 'Your item is on' },
  later: { sv: 'Ordningen har ändrats', en: 'The order has changed' },
  laterSaid: {
    sv: 'Du är inte längre näst på tur. Du får ett nytt besked här när det närmar sig.',
    en: 'You are no longer next. This message will say so when your turn comes near.',
  },
  over: { sv: 'Du behöver inte göra något', en: 'Nothing for you to do' },
  overSaid: {
    sv: 'Ärendet har behandlats, tas inte upp i dag eller föredras av någon annan.',
    en: 'The item has been dealt with, is not taken up today, or is presented by somebody else.',
  },
});
