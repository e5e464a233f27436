import { defineTexts } from './catalogue.ts';

/** Presenters from outside, in the channel: typed commands and the card of whoever leads the meeting (T5, D13). */
export const presentingCommandTexts = defineTexts({
  helpInvite: { sv: 'bjud in Namn namn@exempel.se till 3', en: 'invite Name name@example.org to 3' },
  helpInviteDoes: {
    sv: 'ger en föredragande utifrån en personlig länk till ärende 3 (sekretariatet)',
    en: 'gives a presenter from outside a personal link to item 3 (secretariat)',
  },
  helpLetIn: {
    sv: 'föredragande · släpp in Namn · avtacka Namn',
    en: 'presenters · let in Name · thank Name',
  },
  helpLetInDoes: {
    sv: 'visar vilka som är inbjudna och redo; säger till dem att komma in, och tackar dem',
    en: 'shows who is invited and ready; tells them to come in, and thanks them',
  },
  helpLink: {
    sv: 'ny länk till Namn · återkalla länken till Namn',
    en: 'new link to Name · withdraw the link to Name',
  },
  helpLinkDoes: {
    sv: 'byter eller stänger en föredragandes länk (sekretariatet)',
    en: 'replaces or closes a presenter’s link (secretariat)',
  },
  invited: { sv: '{name} är inbjuden till {item}.', en: '{name} is invited to {item}.' },
  letIn: { sv: '{name} släpps in.', en: '{name} is let in.' },
  thanked: { sv: '{name} är avtackad.', en: '{name} is thanked.' },
  withdrawn: { sv: 'Länken till {name} är återkallad.', en: 'The link to {name} is withdrawn.' },
  renewed: { sv: '{name} får en ny länk.', en: '{name} gets a new link.' },
  none: { sv: 'Ingen föredragande utifrån är inbjuden.', en: 'No presenter from outside is invited.' },
  row: { sv: '{name}, {item}: {status}', en: '{name}, {item}: {status}' },

  ready: { sv: 'Redo: {names}', en: 'Ready: {names}' },
  letInButton: { sv: 'Släpp in {name}', en: 'Let {name} in' },
  thankButton: { sv: 'Tacka av {name}', en: 'Thank {name}' },
});
