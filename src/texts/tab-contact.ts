import { defineTexts } from './catalogue.ts';

/** While the server is out of reach, and when it is back. */
export const contactTexts = defineTexts({
  reading: {
    sv: 'Ingen kontakt just nu. Det du ser är från {time}. Sidan uppdateras av sig själv när kontakten är tillbaka.',
    en: 'No contact right now. What you see is from {time}. The page updates by itself once contact is back.',
  },
  writing: {
    sv: 'Ingen kontakt sedan {time}. Fortsätt skriva: det du skriver sparas i den här webbläsaren och skickas av sig självt när kontakten är tillbaka.',
    en: 'No contact since {time}. Keep writing: what you write is kept in this browser and sent by itself once contact is back.',
  },
  kept: { sv: 'Sparat här: {what}.', en: 'Kept here: {what}.' },
  oneClause: { sv: 'ett beslut', en: 'one decision' },
  clauses: { sv: '{count} beslut', en: '{count} decisions' },
  oneText: { sv: 'en text', en: 'one text' },
  texts: { sv: '{count} texter', en: '{count} texts' },
  sending: {
    sv: 'Kontakten är tillbaka. Det som är sparat här skickas nu.',
    en: 'Contact is back. What is kept here is being sent now.',
  },
  back: { sv: 'Kontakten är tillbaka.', en: 'Contact is back.' },
  backAndSaved: { sv: 'Kontakten är tillbaka. Allt är sparat.', en: 'Contact is back. Everything is saved.' },
});
