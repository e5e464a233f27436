import { defineTexts } from './catalogue.ts';

/** Presenters from outside, as those who prepare and lead the meeting see them (T5, D13). */
export const inviteTexts = defineTexts({
  label: { sv: 'Inbjudna föredragande', en: 'Invited presenters' },
  invite: { sv: 'Bjud in {name}', en: 'Invite {name}' },
  title: { sv: 'Bjud in till {item}', en: 'Invite to {item}' },
  change: { sv: 'Ändra inbjudan', en: 'Change the invitation' },
  changeOf: { sv: 'Ändra inbjudan till {name}', en: 'Change the invitation to {name}' },
  what: {
    sv: 'Föredraganden får en personlig länk till en egen sida: tiden följer mötet, ”Jag är redo” och anslutningen när det är dags. Inget konto behövs, och sidan visar inget annat av dagordningen.',
    en: 'The presenter gets a personal link to a page of their own: the time follows the meeting, “I am ready” and the way in when it is time. No account is needed, and the page shows nothing else of the agenda.',
  },
  name: { sv: 'Namn', en: 'Name' },
  email: { sv: 'E-post', en: 'E-mail' },
  emailHint: {
    sv: 'Mejlet går nu, och igen om tiden flyttas mer än tio minuter. Lämnas tomt om du själv lämnar över länken.',
    en: 'The mail goes now, and again if the time moves by more than ten minutes. Leave empty to hand over the link yourself.',
  },
  emailWrong: {
    sv: 'Skriv en e-postadress, eller lämna fältet tomt.',
    en: 'Give an e-mail address, or leave the field empty.',
  },
  words: { sv: 'Vad ni väntar er', en: 'What you expect' },
  wordsHint: {
    sv: 'Till exempel ”Tio minuter, sedan frågor”. Bara föredraganden ser det.',
    en: 'For instance “Ten minutes, then questions”. Seen by the presenter alone.',
  },
  send: { sv: 'Bjud in', en: 'Invite' },
  invited: { sv: '{name} är inbjuden.', en: '{name} is invited.' },
  copy: { sv: 'Kopiera länk', en: 'Copy link' },
  copyOf: { sv: 'Kopiera länk till {name}', en: 'Copy link to {name}' },
  copied: {
    sv: 'Länken är kopierad. Den är personlig för {name}.',
    en: 'The link is copied. It is personal to {name}.',
  },
  withdraw: { sv: 'Återkalla', en: 'Withdraw' },
  withdrawOf: { sv: 'Återkalla länken till {name}', en: 'Withdraw the link to {name}' },
  withdrawAsk: { sv: 'Återkalla länken?', en: 'Withdraw the link?' },
  withdrawText: {
    sv: 'Länken till {name} slutar gälla direkt, och sidan stängs om den är öppen. Du kan skicka en ny när du vill.',
    en: 'The link to {name} stops working at once, and the page closes if it is open. You can send a new one at any time.',
  },
  withdrawn: { sv: 'Länken till {name} är återkallad.', en: 'The link to {name} is withdrawn.' },
  renew: { sv: 'Skicka ny länk', en: 'Send a new link' },
  renewPlain: { sv: 'Gör en ny länk', en: 'Make a new link' },
  renewOf: { sv: 'Skicka ny länk till {name}', en: 'Send a new link to {name}' },
  renewPlainOf: { sv: 'Gör en ny länk till {name}', en: 'Make a new link to {name}' },
  renewed: {
    sv: '{name} får en ny länk. Den gamla gäller inte längre.',
    en: '{name} gets a new link. The old one is no longer valid.',
  },
  forPitch: { sv: '{name}, {pitch}', en: '{name}, {pitch}' },

  cues: { sv: 'Föredragande utifrån', en: 'Presenters from outside' },
  letIn: { sv: 'Släpp in', en: 'Let in' },
  letInOf: { sv: 'Släpp in {name}', en: 'Let in {name}' },
  thank: { sv: 'Tacka av', en: 'Thank' },
  thankOf: { sv: 'Tacka av {name}', en: 'Thank {name}' },
});

/** How far somebody who was called has come. */
export const presenterStatusTexts = defineTexts({
  invited: { sv: 'inbjuden', en: 'invited' },
  opened: { sv: 'har öppnat sidan', en: 'has opened the page' },
  ready: { sv: 'redo', en: 'ready' },
  in: { sv: 'insläppt', en: 'let in' },
  thanked: { sv: 'avtackad', en: 'thanked' },
  withdrawn: { sv: 'länken återkallad', en: 'link withdrawn' },
});
