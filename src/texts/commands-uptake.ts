import { defineTexts } from './catalogue.ts';

/** Typed commands about how decisions are taken up. */
export const uptakeCommandTexts = defineTexts({
  helpShow: { sv: 'kommunmatris', en: 'municipality matrix' },
  helpShowDoes: {
    sv: 'visar besluten som följs upp, med nummer och knappar',
    en: 'shows the decisions that are followed up, with numbers and buttons',
  },
  helpAnswer: {
    sv: 'kvittera · kvittera 2 · kvittera 2 pågår ansvarig Eva Ros dnr KS 2026/12: i nämnden',
    en: 'acknowledge · acknowledge 2 · acknowledge 2 ongoing owner Eva Ros dnr KS 2026/12: in committee',
  },
  helpAnswerDoes: {
    sv: 'svarar för din kommun: mottaget, pågår, genomfört, berör oss inte; sekretariatet skriver ”kvittera 2 för Klippan”',
    en: 'answers for your municipality: received, ongoing, done, not concerned; the secretariat types “acknowledge 2 for Klippan”',
  },
  helpLead: {
    sv: 'följ upp 3 · följ inte upp 3 · sammanställ uppföljningen',
    en: 'follow up 3 · do not follow 3 · sum up the follow-up',
  },
  helpLeadDoes: {
    sv: 'väljer vilka beslut som följs upp, och för in läget i nästa protokoll (sekretariatet)',
    en: 'chooses which decisions are followed up, and enters how it goes in the next protocol (secretariat)',
  },
  whichNumber: {
    sv: 'Säg vilket beslut, till exempel ”kvittera 2 pågår”. Ingenting har ändrats. Skriv ”kommunmatris” för att se numren.',
    en: 'Say which decision, for instance “acknowledge 2 ongoing”. Nothing has changed. Type “municipality matrix” to see the numbers.',
  },
  noNumber: {
    sv: 'Det finns inget beslut med nummer {number}. Ingenting har ändrats. Skriv ”kommunmatris” för att se numren.',
    en: 'There is no decision with the number {number}. Nothing has changed. Type “municipality matrix” to see the numbers.',
  },
  noMunicipality: {
    sv: 'Ingen kommun i gruppen heter {name}. Ingenting har ändrats.',
    en: 'No municipality of the group is called {name}. Nothing has changed.',
  },
  answered: { sv: '{municipality}: {words}: att {text}', en: '{municipality}: {words}: att {text}' },
  followed: { sv: 'Följs upp: att {text}', en: 'Followed up: att {text}' },
  notFollowed: { sv: 'Följs inte upp: att {text}', en: 'Not followed up: att {text}' },
});
