import { defineTexts } from './catalogue.ts';

/** Deliveries that need a person's word. */
export const attentionTexts = defineTexts({
  title: { sv: 'Behöver din uppmärksamhet', en: 'Needs your attention' },
  unknown: {
    sv: 'Vi vet inte om detta kom fram: {what}. Titta efter i Teams innan du skickar på nytt.',
    en: 'We do not know whether this arrived: {what}. Look in Teams before sending it again.',
  },
  failed: {
    sv: 'Detta kunde inte levereras: {what}. Försök igen, eller markera det som ordnat.',
    en: 'This could not be delivered: {what}. Try again, or mark it as settled.',
  },
  newcomers: {
    sv: 'Personer i kanalen som inte finns i deltagarlistan: {count}.',
    en: 'People in the channel who are not on the roster: {count}.',
  },
  toNewcomers: { sv: 'Gå igenom dem', en: 'Go through them' },
  failedBecause: {
    sv: 'Detta kunde inte levereras: {what}.',
    en: 'This could not be delivered: {what}.',
  },
  found: { sv: 'Något i arkivet är ändrat för hand.', en: 'Something in the archive was changed by hand.' },
  finding: { sv: 'ändring i arkivet', en: 'a change in the archive' },
  lookAgain: { sv: 'Titta igen', en: 'Look again' },
  letBe: { sv: 'Låt vara', en: 'Let it be' },
  looksAgain: { sv: 'Rådslag tittar igen.', en: 'Rådslag looks again.' },
  isLetBe: { sv: 'Det får vara som det är.', en: 'It is let be.' },
  again: { sv: 'Skicka på nytt', en: 'Send again' },
  done: { sv: 'Det är ordnat', en: 'It is settled' },
  settledAgain: { sv: 'Det skickas på nytt.', en: 'It is being sent again.' },
  settledDone: { sv: 'Markerat som ordnat.', en: 'Marked as settled.' },
  post: { sv: 'ett nytt kort i kanalen', en: 'a new card in the channel' },
  update: { sv: 'en uppdatering av ett kort i kanalen', en: 'an update of a card in the channel' },
  archive: { sv: 'protokollet till arkivet', en: 'the protocol to the archive' },
  index: {
    sv: 'kolumnerna och beslutslistan i SharePoint',
    en: 'the columns and the list of decisions in SharePoint',
  },
  reminders: {
    sv: 'påminnelsen till dem som inte har svarat på kallelsen',
    en: 'the reminder to those who have not answered the notice',
  },
  inquiryReminders: {
    sv: 'påminnelsen till dem som inte har svarat på en fråga',
    en: 'the reminder to those who have not answered an inquiry',
  },
  taskReminder: { sv: 'påminnelsen om ett uppdrag', en: 'the reminder of a task' },
  cue: { sv: 'beskedet till den som föredrar härnäst', en: 'the word to whoever presents next' },
  tell: { sv: 'ett meddelande i en egen chatt', en: 'a message in a chat of their own' },
  toOutbox: { sv: 'Visa allt som väntar', en: 'Show all that waits' },
  calendar: { sv: 'kallelsen i kalendern', en: 'the invitation in the calendar' },
  unknownMail: {
    sv: 'Vi vet inte om detta kom fram: {what}. Titta bland skickade mejl, eller fråga mottagaren, innan du skickar på nytt.',
    en: 'We do not know whether this arrived: {what}. Look among the sent mail, or ask the receiver, before sending it again.',
  },
  mailTo: { sv: 'mejlet till {name}, {mail}', en: 'the mail to {name}, {mail}' },
  other: { sv: 'en leverans', en: 'a delivery' },
});

/** What each mail is to people (src/usecases/mails); `mail` is any other. */
export const mailNameTexts = defineTexts({
  mail: { sv: 'ett mejl', en: 'a mail' },
  'reply-reminder': {
    sv: 'påminnelsen om att svara på kallelsen',
    en: 'the reminder to answer the notice',
  },
  'inquiry-reminder': {
    sv: 'påminnelsen om att svara på en fråga',
    en: 'the reminder to answer an inquiry',
  },
  'task-reminder': { sv: 'påminnelsen om ett uppdrag', en: 'the reminder of a task' },
  'meeting-cancelled': { sv: 'beskedet att mötet är inställt', en: 'the word that the meeting is cancelled' },
  'presenter-invitation': { sv: 'inbjudan till en föredragande', en: 'the invitation to a presenter' },
  'presenter-news': { sv: 'beskedet till en föredragande', en: 'the word to a presenter' },
  'review-request': { sv: 'utkastet för avstämning', en: 'the draft for review' },
  'review-reminder': { sv: 'påminnelsen om avstämningen', en: 'the reminder of the review' },
  'protocol-extract': {
    sv: 'kommunens utdrag ur protokollet',
    en: 'the municipality’s extract of the protocol',
  },
  'protocol-dispatch': { sv: 'det fastställda protokollet', en: 'the agreed protocol' },
  'substitute-invitation': { sv: 'inbjudan till en ersättare', en: 'the invitation to a substitute' },
});

/** Why something could not be delivered, and what helps; `file` is its name in the archive. */
export const deliveryTroubleTexts = defineTexts({
  'archive-conflict': {
    sv: 'Någon har ändrat ”{file}” för hand eller lagt något annat där. Inget skrevs över: återställ den eller ge den ett annat namn, och skicka på nytt.',
    en: 'Somebody has changed “{file}” by hand or put something else there. Nothing was overwritten: restore it or give it another name, and send again.',
  },
  'archive-name-refused': {
    sv: 'Två filer skulle få samma namn.',
    en: 'Two files would have the same name.',
  },
  'archive-refused': {
    sv: 'SharePoint låter inte Rådslag skriva där. Be den som sköter servern om hjälp.',
    en: 'SharePoint does not let Rådslag write there. Ask whoever runs the server for help.',
  },
  'archive-place-missing': {
    sv: 'Kanalen har ingen mapp för filer än. Öppna Filer i kanalen, skriv något till Rådslag där, och skicka på nytt.',
    en: 'The channel has no folder for files yet. Open Files in the channel, write something to Rådslag there, and send again.',
  },
  'archive-locked': {
    sv: 'Någon har filen öppen. Stäng den, och skicka på nytt.',
    en: 'Somebody has the file open. Close it, and send again.',
  },
  'archive-unreachable': {
    sv: 'Arkivet har inte svarat på flera timmar.',
    en: 'The archive has not answered for several hours.',
  },
  'archive-found-changed': {
    sv: '”{file}” har ändrats efter att den arkiverades. Återställ den ur versionshistoriken i SharePoint, eller låt den vara.',
    en: '“{file}” was changed after it was archived. Restore it from the version history in SharePoint, or let it be.',
  },
  'archive-found-missing': {
    sv: '”{file}” ligger inte kvar där den arkiverades. Återställ den ur papperskorgen, eller låt den vara.',
    en: '“{file}” is no longer where it was archived. Restore it from the recycle bin, or let it be.',
  },
  'archive-found-moved': {
    sv: 'Någon har flyttat eller bytt namn: ”{file}”. Byt tillbaka, eller låt det vara.',
    en: 'Somebody has moved or renamed it: “{file}”. Change it back, or let it be.',
  },
  'archive-found-checked-out': {
    sv: 'Någon har checkat ut ”{file}” i SharePoint. Be om att den checkas in eller att utcheckningen tas bort, eller låt det vara.',
    en: 'Somebody has checked out “{file}” in SharePoint. Ask for it to be checked in or the check-out discarded, or let it be.',
  },
  'archive-found-fields': {
    sv: 'Kolumnerna för ”{file}” har ändrats eller tagits bort. Rätta dem, eller låt dem vara.',
    en: 'The columns of “{file}” were changed or taken away. Mend them, or let them be.',
  },
  'archive-found-column': {
    sv: 'Någon har ändrat ”{file}” i SharePoint, en kolumn eller hela beslutslistan: den är borttagen, omdöpt eller av ett annat slag. Ändra tillbaka, be den som sköter servern göra om den, eller låt det vara.',
    en: 'Somebody has changed “{file}” in SharePoint, a column or the whole list of decisions: it was taken away, renamed or made into another kind. Change it back, ask whoever runs the server to make it anew, or let it be.',
  },
  'mail-unanswered': {
    sv: 'Titta bland skickade mejl i brevlådan, eller fråga mottagaren, innan du skickar på nytt.',
    en: 'Look among the sent mail of the mailbox, or ask the receiver, before sending it again.',
  },
  'mail-unreachable': {
    sv: 'Brevlådan har inte svarat på flera timmar.',
    en: 'The mailbox has not answered for several hours.',
  },
  'mail-not-permitted': {
    sv: 'Rådslag får inte skicka från brevlådan. Be den som sköter servern om hjälp, och skicka på nytt.',
    en: 'Rådslag may not send from the mailbox. Ask whoever runs the server for help, and send again.',
  },
  'mail-mailbox-missing': {
    sv: 'Brevlådan finns inte. Be den som sköter servern om hjälp, och skicka på nytt.',
    en: 'There is no such mailbox. Ask whoever runs the server for help, and send again.',
  },
  'mail-not-taken': {
    sv: 'Brevlådan tog inte emot det. Kontrollera adresserna, och skicka på nytt.',
    en: 'The mailbox did not take it. Check the addresses, and send again.',
  },
  'mail-too-large': {
    sv: 'Filerna är för stora för ett mejl. Skicka dem på annat sätt.',
    en: 'The files are too large for a mail. Send them in another way.',
  },
  'calendar-unreachable': {
    sv: 'Kalendern har inte svarat på flera timmar.',
    en: 'The calendar has not answered for several hours.',
  },
  'calendar-not-permitted': {
    sv: 'Rådslag får inte skriva i brevlådans kalender. Be den som sköter servern om hjälp, och skicka på nytt.',
    en: 'Rådslag may not write in the calendar of the mailbox. Ask whoever runs the server for help, and send again.',
  },
  'calendar-mailbox-missing': {
    sv: 'Brevlådan finns inte. Be den som sköter servern om hjälp, och skicka på nytt.',
    en: 'There is no such mailbox. Ask whoever runs the server for help, and send again.',
  },
  'calendar-not-taken': {
    sv: 'Kalendern tog inte emot den. Kontrollera tid och adresser, och skicka på nytt.',
    en: 'The calendar did not take it. Check times and addresses, and send again.',
  },
  'calendar-link-awaited': {
    sv: 'Kallelsen fick ingen länk till Teams. Be den som sköter servern om hjälp, eller lägg in en länk själv under Tid och plats.',
    en: 'The invitation got no link to Teams. Ask whoever runs the server for help, or give a link yourself under time and place.',
  },
  'calendar-entry-gone': {
    sv: 'Någon har tagit bort den ur brevlådans kalender. Skicka på nytt om alla ska kallas igen.',
    en: 'Somebody has taken it out of the calendar of the mailbox. Send again if everybody is to be called once more.',
  },
});
