import { defineTexts } from './catalogue.ts';

/** The mails to those who present from outside (T5, D13). */
export const presenterMailTexts = defineTexts({
  hello: { sv: 'Hej {name}!', en: 'Hello {name}!' },
  item: { sv: 'Punkt', en: 'Item' },
  itemPitch: { sv: '{item}: {pitch}', en: '{item}: {pitch}' },
  time: { sv: 'Din tid', en: 'Your time' },
  timeOpen: { sv: '{day}, klockslaget meddelas', en: '{day}, the hour will be told' },
  timeAt: { sv: '{day} {time}', en: '{day} {time}' },
  timeFor: { sv: '{day} {time}, {minutes} minuter', en: '{day} {time}, {minutes} minutes' },
  openPage: { sv: 'Öppna din sida', en: 'Open your page' },

  invitedSubject: { sv: 'Inbjudan att föredra: {item}, {date}', en: 'Invitation to present: {item}, {date}' },
  invited: {
    sv: '{group} bjuder in dig att föredra vid mötet {date}.',
    en: '{group} invites you to present at its meeting {date}.',
  },
  expected: { sv: 'Så här tänker vi oss det: {words}', en: 'What we have in mind: {words}' },
  page: {
    sv: 'På din sida ser du när det väntas bli din tur, säger till när du är redo, lämnar handlingar och ansluter till mötet när det är dags. Du behöver inget konto.',
    en: 'On your page you see when your turn is expected, say when you are ready, hand in papers and join the meeting when it is time. You need no account.',
  },
  personal: {
    sv: 'Länken är personlig: skicka den inte vidare. Om något inte stämmer, svara på det här mejlet.',
    en: 'The link is personal: do not pass it on. If something is wrong, answer this mail.',
  },
  personalUnanswered: {
    sv: 'Länken är personlig: skicka den inte vidare. Om något inte stämmer, hör av dig till den som bjöd in dig.',
    en: 'The link is personal: do not pass it on. If something is wrong, get in touch with whoever invited you.',
  },

  nearSubject: { sv: 'Snart din tur: {item}', en: 'Soon your turn: {item}' },
  nearAt: {
    sv: 'Det närmar sig. Din punkt väntas börja {time}.',
    en: 'It is nearly time. Your item is expected to begin {time}.',
  },
  near: { sv: 'Det är snart din tur.', en: 'It is soon your turn.' },
  nearDo: {
    sv: 'Öppna din sida, säg till när du är redo och anslut därifrån.',
    en: 'Open your page, say when you are ready and join from there.',
  },
  movedSubject: { sv: 'Ny tid {time}: {item}', en: 'New time {time}: {item}' },
  movedOn: {
    sv: 'Din punkt har fått en annan tid: {day} {time}.',
    en: 'Your item has another time: {day} {time}.',
  },
  movedFollow: {
    sv: 'På din sida ser du tiden följa mötet.',
    en: 'On your page you see the time follow the meeting.',
  },
  offSubject: { sv: 'Tas inte upp: {item}', en: 'Not taken up: {item}' },
  off: {
    sv: 'Din punkt tas inte upp vid mötet {date}. Du behöver inte ansluta. Sekretariatet hör av sig om det blir en annan gång.',
    en: 'Your item is not taken up at the meeting {date}. You need not join. The secretariat gets in touch if there is another time.',
  },
  cancelledSubject: { sv: 'Inställt: mötet {date}', en: 'Cancelled: the meeting {date}' },
  cancelled: {
    sv: 'Mötet {date}, där du skulle föredra, är inställt. Du behöver inte ansluta.',
    en: 'The meeting {date}, at which you were to present, is cancelled. You need not join.',
  },
  yourItem: { sv: 'din punkt', en: 'your item' },
  why: {
    sv: 'Du får det eftersom du är inbjuden att föredra. Adressen används bara för det.',
    en: 'You receive it because you are invited to present. The address is used for that alone.',
  },
});
