import { defineTexts } from './catalogue.ts';

/** Refusals between meetings: inquiries, tasks, and how decisions are taken up. */
export const betweenRefusals = defineTexts({
  'inquiry-not-found': {
    sv: 'Frågan finns inte. Ingenting har ändrats. Öppna Frågor i fliken Rådslag för att se gruppens frågor.',
    en: 'There is no such inquiry. Nothing has changed. Open Inquiries in the Rådslag tab to see those of the group.',
  },
  'inquiry-ended': {
    sv: 'Frågan är avslutad. Ingenting har ändrats. Kontakta sekretariatet om något är fel, eller ställ en ny fråga.',
    en: 'The inquiry has ended. Nothing has changed. Contact the secretariat if something is wrong, or ask anew.',
  },
  'inquiry-not-closed': {
    sv: 'Frågan är fortfarande öppen. Ingenting har ändrats. Avsluta den med ett utfall först.',
    en: 'The inquiry is still open. Nothing has changed. Close it with an outcome first.',
  },
  'inquiry-withdrawn': {
    sv: 'Frågan är återkallad och förs inte till något protokoll. Ingenting har ändrats. Ställ frågan på nytt om den ska besvaras.',
    en: 'The inquiry was withdrawn and goes into no protocol. Nothing has changed. Ask anew if it is to be answered.',
  },
  'inquiry-entered': {
    sv: 'Frågan är redan förd till ett protokoll. Ingenting har ändrats. Öppna frågan för att se vilket möte det är.',
    en: 'The inquiry has already been entered in a protocol. Nothing has changed. Open it to see which meeting that is.',
  },
  'not-asked': {
    sv: 'Frågan är inte ställd till den personen. Ingenting har ändrats. Välj någon av dem som har fått frågan.',
    en: 'That person was not asked. Nothing has changed. Choose one of those who were.',
  },
  'nobody-to-ask': {
    sv: 'Ingen i gruppen företräder en kommun i dag. Ingenting har ändrats. Kontrollera deltagarlistan och försök igen.',
    en: 'Nobody in the group speaks for a municipality today. Nothing has changed. Check the list of members and try again.',
  },
  'alternative-not-found': {
    sv: 'Det svaret finns inte bland frågans svarsalternativ. Ingenting har ändrats. Välj ett av dem som visas.',
    en: 'That is not one of the answers offered. Nothing has changed. Choose one of those shown.',
  },
  'alternatives-unusable': {
    sv: 'En fråga behöver två till {max} olika svarsalternativ. Ingenting har ändrats. Rätta alternativen och försök igen.',
    en: 'An inquiry needs two to {max} different alternatives. Nothing has changed. Mend them and try again.',
  },
  'deadline-too-early': {
    sv: 'Svarstiden måste ligga framåt i tiden, och efter den som redan gäller. Ingenting har ändrats. Välj en senare dag.',
    en: 'The deadline must lie ahead, and after the one already set. Nothing has changed. Choose a later day.',
  },
  'outcome-missing': {
    sv: 'Ett beslut per capsulam behöver ett utfall i ord. Frågan är inte avslutad. Skriv vad som beslutades och försök igen.',
    en: 'A decision per capsulam needs an outcome in words. The inquiry is not closed. Write what was decided and try again.',
  },
  'task-not-found': {
    sv: 'Uppdraget finns inte. Ingenting har ändrats. Öppna Uppdrag i fliken, eller skriv uppgifter, för att se dem som finns.',
    en: 'There is no such task. Nothing has changed. Open Tasks in the tab, or type tasks, to see those there are.',
  },
  'task-of-others': {
    sv: 'Bara den som har uppdraget och sekretariatet kan säga hur det går. Ingenting har ändrats. Är uppdraget ditt? Be sekretariatet ändra vem som har det.',
    en: 'Only whoever has the task and the secretariat can say how it goes. Nothing has changed. Is it yours? Ask the secretariat to change who has it.',
  },
  'task-dropped': {
    sv: 'Uppdraget är avskrivet. Ingenting har ändrats. Sekretariatet kan ta upp det igen.',
    en: 'The task has been dropped. Nothing has changed. The secretariat can take it up again.',
  },
  'keeper-unsuitable': {
    sv: 'Den som bevakar ett uppdrag måste höra till sekretariatet. Ingenting har ändrats. Välj någon av dem.',
    en: 'Whoever keeps a task must be of the secretariat. Nothing has changed. Choose one of them.',
  },
  'time-not-asked': {
    sv: 'Ingen har bett om mer tid för uppdraget. Ingenting har ändrats. Vill du flytta dagen, ändra uppdraget.',
    en: 'Nobody has asked for more time for this task. Nothing has changed. To move its day, change the task.',
  },
  'task-of-rehearsal': {
    sv: 'Det här är en övning: inget uppdrag lämnar den. Ingenting har ändrats. Ge uppdraget vid mötet, eller under Uppdrag i fliken.',
    en: 'This is a rehearsal: no task leaves it. Nothing has changed. Give the task at the meeting, or under Tasks in the tab.',
  },
  'deadline-missing': {
    sv: 'Säg till när: den som bad om mer tid angav ingen dag. Ingenting har ändrats.',
    en: 'Say until when: whoever asked for more time gave no day. Nothing has changed.',
  },
  'decision-not-agreed': {
    sv: 'Mötets beslut är inte fastställda, så ingen kommun kan svara på dem ännu. Ingenting har ändrats. Försök igen när protokollet är fastställt.',
    en: 'The decisions of the meeting are not agreed, so no municipality can answer them yet. Nothing has changed. Try again once the protocol is agreed.',
  },
  'decision-not-followed': {
    sv: 'Beslutet följs inte upp. Ingenting har ändrats. Sekretariatet väljer vilka beslut som följs upp, i kommunmatrisen.',
    en: 'The decision is not followed up. Nothing has changed. The secretariat chooses which are, in the municipality matrix.',
  },
  'municipality-missing': {
    sv: 'Säg vilken kommun svaret gäller. Ingenting har ändrats. Skriv till exempel ”kvittera för Klippan”, eller välj kommun i kommunmatrisen.',
    en: 'Say which municipality the answer is for. Nothing has changed. Type for instance “acknowledge for Klippan”, or choose one in the municipality matrix.',
  },
  'municipality-of-others': {
    sv: 'Bara kommunens direktör, en delegat för direktören och sekretariatet kan svara för kommunen. Ingenting har ändrats. Be någon av dem svara.',
    en: 'Only the director of the municipality, a delegate of theirs and the secretariat can answer for it. Nothing has changed. Ask one of them.',
  },
  'uptake-entered': {
    sv: 'Uppföljningen står redan i det mötets protokoll. Ingenting har ändrats. Ta bort ärendet där om den ska föras in på nytt.',
    en: 'The follow-up already stands in the protocol of that meeting. Nothing has changed. Remove the item there to enter it anew.',
  },
});
