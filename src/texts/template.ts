import { defineTexts } from './catalogue.ts';

/** What is said of a Word template of the customer's own. `tag` stands as it was written, with its braces. */
export const templateTexts = defineTexts({
  'not-word': {
    sv: 'Filen är inget Word-dokument (.docx). Spara mallen i Word som Word-dokument och välj den igen.',
    en: 'The file is no Word document (.docx). Save the template in Word as a Word document and choose it again.',
  },
  damaged: {
    sv: 'Filen är skadad och går inte att öppna. Öppna den i Word, spara den på nytt och välj den igen.',
    en: 'The file is damaged and cannot be opened. Open it in Word, save it anew and choose it again.',
  },
  'too-large': {
    sv: 'Filen är för stor. En mall får vara högst 2 MB: gör bilderna i den mindre och välj den igen.',
    en: 'The file is too large. A template may be 2 MB at most: make its pictures smaller and choose it again.',
  },
  macros: {
    sv: 'Filen har makron eller inbäddade program. Spara den i Word som Word-dokument utan makron (.docx) och välj den igen.',
    en: 'The file has macros or embedded programs. Save it in Word as a document without macros (.docx) and choose it again.',
  },
  outside: {
    sv: 'Filen hämtar något utifrån (en länkad bild, mall eller ett fält). Infoga det i dokumentet i stället och välj den igen.',
    en: 'The file fetches something from outside (a linked picture, template or field). Insert it into the document instead and choose it again.',
  },
  'nothing-to-fill': {
    sv: 'Mallen har inga platshållare. Skriv till exempel {example} där protokollets rubrik ska stå, eller utgå från exempelmallen.',
    en: 'The template has no placeholders. Write {example}, for example, where the heading of the protocol shall stand, or begin with the sample.',
  },
  unknown: { sv: '{tag} finns inte.', en: 'There is no {tag}.' },
  'unknown-near': {
    sv: '{tag} finns inte. Menade du {nearest}?',
    en: 'There is no {tag}. Did you mean {nearest}?',
  },
  elsewhere: {
    sv: '{tag} finns bara inom {loops}.',
    en: '{tag} is only there within {loops}.',
  },
  'a-list': {
    sv: '{tag} är en lista. Börja den med # och avsluta den med /.',
    en: '{tag} is a list. Begin it with # and end it with /.',
  },
  'a-text': {
    sv: '{tag} är text med stycken och listor. Skriv den med @, ensam i sitt stycke.',
    en: '{tag} is text with paragraphs and lists. Write it with @, alone in its paragraph.',
  },
  'no-text': {
    sv: '{tag} är enkla ord. Skriv den utan @.',
    en: '{tag} is plain words. Write it without @.',
  },
  'not-alone': {
    sv: '{tag} måste stå ensam i sitt stycke.',
    en: '{tag} must stand alone in its paragraph.',
  },
  'not-closed': {
    sv: '{tag} avslutas inte. Skriv samma namn med / där det ska sluta.',
    en: '{tag} is not ended. Write the same name with / where it shall end.',
  },
  'not-opened': {
    sv: '{tag} avslutar något som inte har börjat där.',
    en: '{tag} ends something that has not begun there.',
  },
  'no-end': {
    sv: '{tag} saknar en klammer. En platshållare har en före och en efter sitt namn.',
    en: '{tag} lacks a brace. A placeholder has one before and one after its name.',
  },
  place: { sv: '({place})', en: '({place})' },
  body: { sv: 'i stycket ”{words}”', en: 'in the paragraph “{words}”' },
  header: { sv: 'i sidhuvudet, ”{words}”', en: 'in the header, “{words}”' },
  footer: { sv: 'i sidfoten, ”{words}”', en: 'in the footer, “{words}”' },
  notes: { sv: 'i en fotnot, ”{words}”', en: 'in a footnote, “{words}”' },
  below: { sv: ' under ”{heading}”', en: ' below “{heading}”' },
});
