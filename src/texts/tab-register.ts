import { defineTexts } from './catalogue.ts';

/** The register: the decisions of all meetings, searched, filtered and counted (N16). */
export const registerTexts = defineTexts({
  title: { sv: 'Beslutsregister', en: 'Register of decisions' },
  intro: {
    sv: 'Alla beslut i gruppens möten. Sök på ord, namn, belopp eller datum, eller välj bland dem.',
    en: 'All decisions of the group’s meetings. Search by words, names, amounts or dates, or choose among them.',
  },
  search: { sv: 'Sök bland besluten', en: 'Search the decisions' },
  searchHint: {
    sv: 'En del av ett ord räcker: ”trafik” hittar ”kollektivtrafik”.',
    en: 'A part of a word is enough: “trafik” finds “kollektivtrafik”.',
  },
  filters: { sv: 'Välj bland besluten', en: 'Choose among the decisions' },
  from: { sv: 'Från och med år', en: 'From the year' },
  to: { sv: 'Till och med år', en: 'To the year' },
  anyYear: { sv: 'Alla år', en: 'All years' },
  kind: { sv: 'Vad som beslutas', en: 'What is decided' },
  anyKind: { sv: 'Alla slag', en: 'All kinds' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  anyMunicipality: { sv: 'Alla kommuner', en: 'All municipalities' },
  status: { sv: 'Protokollet', en: 'The protocol' },
  anyStatus: { sv: 'Alla beslut', en: 'All decisions' },
  agreed: { sv: 'Fastställt', en: 'Agreed' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  money: { sv: 'Bara beslut om pengar', en: 'Only decisions about money' },
  clear: { sv: 'Rensa', en: 'Clear' },
  found: { sv: 'Beslut som stämmer: {count}', en: 'Decisions found: {count}' },
  none: {
    sv: 'Inga beslut stämmer. Ta bort ett val eller skriv ett kortare ord.',
    en: 'No decisions match. Remove a choice, or write a shorter word.',
  },
  empty: {
    sv: 'Här samlas besluten när gruppen har fattat några.',
    en: 'Decisions are gathered here once the group has made some.',
  },
  more: { sv: 'Visa fler', en: 'Show more' },
  ofMeeting: { sv: '{meeting}, {date}', en: '{meeting}, {date}' },
  byYear: { sv: 'Beslut per år', en: 'Decisions by year' },
  year: { sv: 'År', en: 'Year' },
  count: { sv: 'Antal', en: 'Number' },
  common: { sv: 'Vanligast', en: 'Most common' },
  kindCount: { sv: '{kind} ({count})', en: '{kind} ({count})' },
  download: { sv: 'Hämta alla som tabell', en: 'Get all as a table' },
  downloadJson: { sv: 'Hämta alla som JSON', en: 'Get all as JSON' },
  downloaded: { sv: 'Filen {name} är hämtad.', en: 'The file {name} has been fetched.' },

  // the columns of the table
  date: { sv: 'Datum', en: 'Date' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  protocol: { sv: 'Protokoll', en: 'Protocol' },
  item: { sv: 'Ärende', en: 'Item' },
  decision: { sv: 'Beslut', en: 'Decision' },
  kinds: { sv: 'Slag', en: 'Kind' },
  who: { sv: 'Ansvarig', en: 'Responsible' },
  amount: { sv: 'Belopp (kr)', en: 'Amount (SEK)' },
});
