import { defineTexts } from './catalogue.ts';

/** The protocol as a file. The formats are the words of people who open them. */
export const downloadTexts = defineTexts({
  agreed: { sv: 'Hämta:', en: 'Download:' },
  draft: { sv: 'Hämta utkastet:', en: 'Download the draft:' },
  notice: { sv: 'Kallelsen', en: 'The notice' },
  noticeLabel: { sv: 'Hämta kallelsen:', en: 'Download the notice:' },
  what: { sv: 'Vad som hämtas', en: 'What to download' },
  protocol: { sv: 'Protokollet', en: 'The protocol' },
  decisions: { sv: 'Beslutslistan', en: 'The list of decisions' },
  attendance: { sv: 'Närvarolistan', en: 'The attendance list' },
  extract: { sv: 'Utdrag per kommun', en: 'Extracts per municipality' },
  municipality: { sv: 'För vilken kommun', en: 'For which municipality' },
  everyMunicipality: { sv: 'Alla kommuner (zip)', en: 'Every municipality (zip)' },
  pdf: { sv: 'PDF', en: 'PDF' },
  docx: { sv: 'Word', en: 'Word' },
  ownTemplate: { sv: 'Word i egen mall', en: 'Word in your own template' },
  html: { sv: 'Webbsida', en: 'Web page' },
  done: { sv: 'Filen är hämtad ({format}).', en: 'The file is downloaded ({format}).' },
});
