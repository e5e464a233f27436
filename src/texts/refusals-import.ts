import { defineTexts } from './catalogue.ts';

/** Why an old protocol is not taken in, or a file cannot be read as one (N16). */
export const importRefusals = defineTexts({
  'import-not-found': {
    sv: 'Protokollet finns inte bland de äldre protokollen. Ingenting har ändrats. Öppna Äldre protokoll för att se vilka som finns.',
    en: 'The protocol is not among the older protocols. Nothing has changed. Open Older protocols to see which there are.',
  },
  'import-accepted': {
    sv: 'Protokollet står i registret och kan inte ändras där. Ingenting har ändrats. Ta ut det ur registret, rätta och för in det igen.',
    en: 'The protocol stands in the register and cannot be changed there. Nothing has changed. Take it out of the register, mend it and take it in again.',
  },
  'import-withdrawn': {
    sv: 'Protokollet är borttaget. Ingenting har ändrats. Lämna in filen igen om det ska tas in.',
    en: 'The protocol has been removed. Nothing has changed. Hand in the file again if it is to be taken in.',
  },
  'import-nothing-before': {
    sv: 'Det första ärendet har inget före sig att slås ihop med. Ingenting har ändrats. Slå ihop nästa ärende med det i stället.',
    en: 'Nothing stands before the first item that it could be joined to. Nothing has changed. Join the next item to it instead.',
  },
  'import-title-missing': {
    sv: 'Protokollet saknar rubrik. Ingenting har ändrats. Fyll i rubriken och för in protokollet igen.',
    en: 'The protocol has no title. Nothing has changed. Fill in the title and take the protocol in again.',
  },
  'import-date-missing': {
    sv: 'Mötets datum saknas. Ingenting har ändrats. Fyll i datumet och för in protokollet igen.',
    en: 'The date of the meeting is missing. Nothing has changed. Fill in the date and take the protocol in again.',
  },
  'import-date-ahead': {
    sv: 'Mötets datum har inte varit ännu. Ingenting har ändrats. Rätta datumet, eller upprätta mötet under Möten.',
    en: 'The date of the meeting is still to come. Nothing has changed. Mend the date, or draft the meeting under Meetings.',
  },
  'import-twice': {
    sv: 'Gruppen har redan ett protokoll med samma nummer eller från samma dag. Ingenting har ändrats. Jämför dem, och för in det ändå om det är ett annat möte.',
    en: 'The group already has a protocol of the same number or day. Nothing has changed. Compare them, and take it in all the same if it is another meeting.',
  },
  'import-of-unknown-kind': {
    sv: 'Filen är av ett slag som inte går att läsa. Ingenting har sparats. Spara den som Word (.docx), PDF, OpenDocument (.odt) eller text och lämna in den igen.',
    en: 'The file is of a kind that cannot be read. Nothing has been kept. Save it as Word (.docx), PDF, OpenDocument (.odt) or text and hand it in again.',
  },
  'import-too-large': {
    sv: 'Filen är för stor för att vara ett protokoll. Ingenting har sparats. Ta bort bilder och bilagor ur den, eller dela den, och lämna in den igen.',
    en: 'The file is too large to be a protocol. Nothing has been kept. Take pictures and annexes out of it, or divide it, and hand it in again.',
  },
  'import-too-long': {
    sv: 'Filen har för mycket text för ett protokoll, eller tog för lång tid att läsa. Ingenting har sparats. Dela den i ett protokoll per fil och lämna in dem.',
    en: 'The file holds too much text for a protocol, or took too long to read. Nothing has been kept. Divide it into one protocol a file and hand them in.',
  },
  'import-empty': {
    sv: 'Filen är tom. Ingenting har sparats. Kontrollera att det är rätt fil.',
    en: 'The file is empty. Nothing has been kept. See that it is the right file.',
  },
  'import-encrypted': {
    sv: 'Filen är skyddad med lösenord. Ingenting har sparats. Ta bort skyddet, spara och lämna in den igen.',
    en: 'The file is protected by a password. Nothing has been kept. Take the protection away, save it and hand it in again.',
  },
  'import-corrupt': {
    sv: 'Filen är skadad och går inte att läsa. Ingenting har sparats. Öppna den i sitt eget program, spara den på nytt och lämna in den igen.',
    en: 'The file is damaged and cannot be read. Nothing has been kept. Open it in its own program, save it anew and hand it in again.',
  },
  'import-without-text': {
    sv: 'Filen är inskannad: den har bara bilder, ingen text. Ingenting har sparats. Tolka den till text (OCR) och lämna in den igen.',
    en: 'The file is a scan: it holds only pictures, no text. Nothing has been kept. Recognise its text (OCR) and hand it in again.',
  },
  'import-of-old-word': {
    sv: 'Filen är sparad i Words äldre format (.doc). Ingenting har sparats. Öppna den i Word, spara den som Word-dokument (.docx) och lämna in den igen.',
    en: 'The file is saved in the older format of Word (.doc). Nothing has been kept. Open it in Word, save it as a Word document (.docx) and hand it in again.',
  },
  'import-text-gone': {
    sv: 'Originalfilen finns inte kvar i lagret. Det som lästes ur den står kvar. Lämna in filen igen, så är den här igen.',
    en: 'The original file is no longer in the store. What was read from it still stands. Hand in the file again, and it is here again.',
  },
});
