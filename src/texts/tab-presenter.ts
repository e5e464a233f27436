import { defineTexts } from './catalogue.ts';

/** The page of somebody who presents from outside: short words, read on a phone a minute before one speaks. */
export const presenterPageTexts = defineTexts({
  hello: { sv: '{name}, du föredrar för {group}', en: '{name}, you present to {group}' },
  pitch: { sv: 'Din del: {pitch}', en: 'Your part: {pitch}' },
  expected: { sv: 'Så här tänker vi oss det', en: 'What we have in mind' },

  today: { sv: 'i dag', en: 'today' },
  plannedAt: { sv: '{day} {time}', en: '{day} {time}' },
  plannedWas: { sv: 'Planerad {time}.', en: 'Planned {time}.' },
  timeOpen: { sv: 'Klockslaget är inte bestämt.', en: 'The hour is not decided yet.' },
  length: { sv: '{minutes} minuter.', en: '{minutes} minutes.' },
  follows: {
    sv: 'Under mötet visar sidan när det väntas bli din tur.',
    en: 'During the meeting this page shows when your turn is expected.',
  },
  predicted: { sv: 'Beräknad {time}', en: 'Expected {time}' },
  predictedMoved: { sv: 'Beräknad {time} ({moved} min)', en: 'Expected {time} ({moved} min)' },
  oneBefore: { sv: 'En punkt före din.', en: 'One item before yours.' },
  someBefore: { sv: '{count} punkter före din.', en: '{count} items before yours.' },
  onePitchBefore: { sv: 'En föredragning före din.', en: 'One presentation before yours.' },
  somePitchesBefore: { sv: '{count} föredragningar före din.', en: '{count} presentations before yours.' },
  unknown: { sv: 'Tiden är osäker', en: 'The time is uncertain' },
  unknownText: {
    sv: 'Just nu går det inte att säga när det blir din tur. Ha sidan öppen.',
    en: 'Right now it cannot be said when your turn comes. Keep this page open.',
  },
  soon: { sv: 'Snart din tur', en: 'Soon your turn' },
  next: { sv: 'Du är näst på tur', en: 'You are next' },
  now: { sv: 'Nu är det din tur', en: 'It is your turn' },
  nowText: { sv: 'Anslut till mötet, så släpper vi in dig.', en: 'Join the meeting, and we let you in.' },
  comeInTitle: { sv: 'Välkommen in', en: 'Come in' },
  comeIn: { sv: 'Anslut nu: du släpps in.', en: 'Join now: you are let in.' },
  thanks: { sv: 'Tack!', en: 'Thank you!' },
  thankedText: {
    sv: 'Tack för din föredragning. Du behöver inte göra något mer.',
    en: 'Thank you for presenting. There is nothing more to do.',
  },
  doneText: {
    sv: 'Din punkt är behandlad. Du behöver inte göra något mer.',
    en: 'Your item has been dealt with. There is nothing more to do.',
  },
  off: { sv: 'Tas inte upp', en: 'Not taken up' },
  offText: {
    sv: 'Din punkt tas inte upp vid det här mötet. Sekretariatet hör av sig om det blir en annan gång.',
    en: 'Your item is not taken up at this meeting. The secretariat gets in touch if there is another time.',
  },
  cancelled: { sv: 'Mötet är inställt', en: 'The meeting is cancelled' },
  cancelledText: { sv: 'Du behöver inte ansluta.', en: 'You need not join.' },

  lobby: {
    sv: 'Du kommer till en lobby; sekretariatet släpper in dig därifrån.',
    en: 'You come to a lobby; the secretariat lets you in from there.',
  },
  ready: { sv: 'Jag är redo', en: 'I am ready' },
  readyHint: {
    sv: 'Säg till när du är på plats, så vet sekretariatet det.',
    en: 'Say so when you are in place, and the secretariat knows.',
  },
  isReady: { sv: 'Du är redo. Sekretariatet ser det.', en: 'You are ready. The secretariat sees it.' },
  notReady: { sv: 'Inte redo ändå', en: 'Not ready after all' },
  saidReady: {
    sv: 'Sekretariatet ser nu att du är redo.',
    en: 'The secretariat now sees that you are ready.',
  },
  saidNotReady: { sv: 'Du är inte längre anmäld som redo.', en: 'You are no longer marked as ready.' },
  lost: {
    sv: 'Ingen kontakt just nu. Det som står här kan vara gammalt; sidan ansluter igen av sig själv.',
    en: 'No contact right now. What stands here may be old; the page connects again by itself.',
  },
  questions: { sv: 'Undrar du något? Skriv till', en: 'Any questions? Write to' },
});
