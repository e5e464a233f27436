import { defineTexts } from './catalogue.ts';

/** Why a file cannot be taken back from Word (D10). */
export const wordRefusals = defineTexts({
  'word-file-too-large': {
    sv: 'Filen är för stor för att tas tillbaka: högst 20 MB, och texten i den får inte vara orimligt stor. Ingenting har ändrats. Ta bort bilder ur filen och försök igen.',
    en: 'The file is too large to be taken back: at most 20 MB, and the text in it may not be unreasonably large. Nothing has changed. Take pictures out of the file and try again.',
  },
  'word-file-damaged': {
    sv: 'Filen är skadad och kan inte läsas. Ingenting har ändrats. Öppna den i Word, spara den på nytt som Word-dokument (.docx) och försök igen.',
    en: 'The file is damaged and cannot be read. Nothing has changed. Open it in Word, save it anew as a Word document (.docx) and try again.',
  },
  'word-file-protected': {
    sv: 'Filen är skyddad med lösenord eller kryptering och kan inte läsas. Ingenting har ändrats. Ta bort skyddet i Word, spara och försök igen.',
    en: 'The file is protected by a password or encryption and cannot be read. Nothing has changed. Take the protection away in Word, save and try again.',
  },
  'word-file-old': {
    sv: 'Filen är sparad i Words äldre format (.doc). Ingenting har ändrats. Öppna den i Word, välj Spara som och Word-dokument (.docx), och försök igen.',
    en: 'The file is saved in Word’s older format (.doc). Nothing has changed. Open it in Word, choose Save as and Word document (.docx), and try again.',
  },
  'word-file-other-kind': {
    sv: 'Filen är inget Word-dokument. Ingenting har ändrats. Välj Word-filen (.docx) som hämtades här och har redigerats.',
    en: 'The file is no Word document. Nothing has changed. Choose the Word file (.docx) that was downloaded here and has been edited.',
  },
  'word-file-not-ours': {
    sv: 'Filen är inget helt protokoll som har hämtats ur Rådslag: den säger inte vilket möte den hör till. Ingenting har ändrats. Hämta protokollet som Word-fil, för över ändringarna dit och ta tillbaka den. Text kan också klistras in i ett ärende.',
    en: 'The file is no whole protocol downloaded from Rådslag: it does not say which meeting it belongs to. Nothing has changed. Download the protocol as a Word file, carry the changes over and take that back. Text can also be pasted into an item.',
  },
  'word-file-of-other-meeting': {
    sv: 'Filen är protokollet från ett annat möte. Ingenting har ändrats. Öppna det mötet och ta tillbaka filen där.',
    en: 'The file is the protocol of another meeting. Nothing has changed. Open that meeting and take the file back there.',
  },
  'word-file-of-later-version': {
    sv: 'Filen är gjord av en senare version av mötet än den som finns här. Ingenting har ändrats. Hämta protokollet på nytt och för över ändringarna dit.',
    en: 'The file was made of a later version of the meeting than there is here. Nothing has changed. Download the protocol anew and carry the changes over.',
  },
  'word-file-after-agreement': {
    sv: 'Protokollet är fastställt. Ingenting har ändrats. Välj Rätta protokollet, ange ett skäl och ta sedan tillbaka filen.',
    en: 'The protocol is agreed. Nothing has changed. Choose Correct the protocol, give a reason and then take the file back.',
  },
  'returned-file-not-found': {
    sv: 'Filen från Word finns inte kvar här: genomgången är avslutad. Ingenting har ändrats. Ta tillbaka filen igen om något återstår.',
    en: 'The file from Word is no longer here: it has been gone through. Nothing has changed. Take the file back again if something remains.',
  },
});
