import { defineTexts } from './catalogue.ts';

/** A matter followed through its meetings (N5). */
export const matterTexts = defineTexts({
  link: { sv: 'Ärendets gång', en: 'History of the matter' },
  linkOf: { sv: 'Ärendets gång: {title}', en: 'History of the matter: {title}' },
  label: { sv: 'Ärendets gång', en: 'History of the matter' },
  intro: {
    sv: 'Samma ärende genom alla möten, det äldsta först.',
    en: 'The same matter through every meeting, the oldest first.',
  },
  calledThen: { sv: 'Då: {title}', en: 'Then: {title}' },
  item: { sv: 'Ärende {number}', en: 'Item {number}' },
  presentedBy: { sv: 'Föredragande: {names}', en: 'Presented by: {names}' },
  decision: { sv: 'Beslut', en: 'Decision' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  nothingYet: { sv: 'Inget är beslutat.', en: 'Nothing has been decided.' },
  comes: { sv: 'Tas upp vid mötet.', en: 'Will be taken up at the meeting.' },
  cancelled: { sv: 'Mötet ställdes in.', en: 'The meeting was called off.' },
  waits: { sv: 'Väntar', en: 'Waiting' },
  continues: { sv: 'Fortsätter ett tidigare ärende', en: 'Continues an earlier matter' },
  continuesHint: {
    sv: 'Sök på ord i rubriken. Lämna tomt för ett nytt ärende.',
    en: 'Search by words of the title. Leave empty for a new matter.',
  },
  noMatch: { sv: 'Inget tidigare ärende hittades.', en: 'No earlier matter was found.' },
  clear: { sv: 'Nytt ärende i stället', en: 'A new matter instead' },
});
