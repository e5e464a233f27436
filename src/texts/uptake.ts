import { defineTexts } from './catalogue.ts';

/** What is said of how decisions are taken up by the municipalities (N1) wherever it is shown. */
export const uptakeTexts = defineTexts({
  matrix: { sv: 'Kommunmatris', en: 'Municipality matrix' },

  // how a municipality stands to a decision
  received: { sv: 'Mottaget', en: 'Received' },
  inProgress: { sv: 'Pågår', en: 'In progress' },
  done: { sv: 'Genomfört', en: 'Carried out' },
  notConcerned: { sv: 'Berör oss inte', en: 'Does not concern us' },
  unanswered: { sv: 'Inget svar', en: 'No answer' },
  notAsked: { sv: 'Inte tillfrågad', en: 'Not asked' },

  // what it says of it
  municipality: { sv: 'Kommun', en: 'Municipality' },
  status: { sv: 'Läge', en: 'Status' },
  owner: { sv: 'Lokal ansvarig', en: 'Local owner' },
  caseNumber: { sv: 'Diarienummer', en: 'Case number' },
  note: { sv: 'Anteckning', en: 'Note' },
  acknowledgedOn: { sv: 'Kvitterat', en: 'Acknowledged' },
  answeredBy: { sv: 'Svar av', en: 'Answer by' },
  answeredOn: { sv: 'Svarsdag', en: 'Day of the answer' },
  dnr: { sv: 'dnr {number}', en: 'case no. {number}' },
  ownerIs: { sv: 'ansvarig {name}', en: 'owner {name}' },

  // who said so
  saidBy: { sv: '{name} {date}', en: '{name} {date}' },
  saidFor: { sv: 'svar av {name} för {director} {date}', en: 'answer by {name} for {director} {date}' },
  registeredBy: { sv: 'svar av {name} {date}', en: 'answer by {name} {date}' },

  // the sum
  someAcknowledged: {
    sv: '{count} av {all} kommuner har kvitterat.',
    en: '{count} of {all} municipalities have acknowledged.',
  },
  noneAcknowledged: {
    sv: 'Ingen av {all} kommuner har kvitterat.',
    en: 'None of {all} municipalities has acknowledged.',
  },
  allAcknowledged: {
    sv: 'Samtliga {all} kommuner har kvitterat.',
    en: 'All {all} municipalities have acknowledged.',
  },
  missing: { sv: 'Svar saknas från {names}.', en: 'No answer from {names}.' },
  settled: { sv: '{count} av {all} svar är avslutade.', en: '{count} of {all} answers are settled.' },
});
