import { defineTexts } from './catalogue.ts';

/** What the bot answers to typed commands and when it is installed. */
export const commandTexts = defineTexts({
  helpTitle: { sv: 'Det här kan du skriva till @Rådslag', en: 'What you can write to @Rådslag' },
  helpAgenda: { sv: 'dagordning', en: 'agenda' },
  helpAgendaDoes: { sv: 'visar mötets ärenden', en: 'shows the items of the meeting' },
  helpReply: {
    sv: 'närvaro ja · närvaro nej · närvaro delvis 9–11 · närvaro via Teams',
    en: 'attendance yes · attendance no · attendance partly 9–11 · attendance via Teams',
  },
  helpReplyDoes: { sv: 'svarar på kallelsen', en: 'replies to the notice' },
  helpReplyFor: { sv: 'närvaro ja för Namn', en: 'attendance yes for Name' },
  helpReplyForDoes: {
    sv: 'svarar för den vars svarsombud du är',
    en: 'replies for whom you are a delegate of',
  },
  helpDecline: { sv: 'förhinder ersättare Namn', en: 'apologies substitute Name' },
  helpDeclineDoes: {
    sv: 'anmäler förhinder och vem som ersätter dig',
    en: 'sends apologies and says who comes instead',
  },
  helpProtocol: { sv: 'protokoll', en: 'protocol' },
  helpProtocolDoes: { sv: 'länkar till protokollet', en: 'links to the protocol' },
  helpRun: {
    sv: 'starta · alla på plats · nästa · ärende 3 · paus · fortsätt · avsluta',
    en: 'start · all here · next · item 3 · break · resume · close',
  },
  helpRunDoes: {
    sv: 'leder mötet (sekretariatet och ordföranden)',
    en: 'runs the meeting (secretariat and chair)',
  },
  helpArrived: { sv: 'anlände Namn 10.40 · gick Namn 11.15', en: 'arrived Name 10:40 · left Name 11:15' },
  helpArrivedDoes: { sv: 'registrerar vem som kom eller gick', en: 'registers who came or left' },
  helpDecision: { sv: 'beslut 3 att … · publicera 3', en: 'decision 3 att … · post 3' },
  helpDecisionDoes: {
    sv: 'registrerar och publicerar beslut (sekretariatet)',
    en: 'records and posts decisions (secretariat)',
  },
  notUnderstood: {
    sv: 'Vi förstod inte ”{text}”. Ingenting har ändrats.',
    en: 'We did not understand “{text}”. Nothing has changed.',
  },
  didYouMean: { sv: 'Menade du:', en: 'Did you mean:' },
  showAll: { sv: 'Visa allt du kan skriva', en: 'Show all you can write' },
  noReply: {
    sv: 'Du har inte svarat på kallelsen till {meeting}. Skriv till exempel ”närvaro ja” eller ”förhinder”.',
    en: 'You have not replied to the notice of {meeting}. Write for example “attendance yes” or “apologies”.',
  },
  meeting: { sv: '{title} {date}', en: '{title}, {date}' },
  started: {
    sv: 'Mötet är startat. Är alla anmälda på plats? Skriv ”alla på plats”.',
    en: 'The meeting has started. Is everybody who said so here? Write “all here”.',
  },
  nowItem: { sv: 'Nu: {item}.', en: 'Now: {item}.' },
  paused: {
    sv: 'Paus. Skriv ”fortsätt” när mötet återupptas.',
    en: 'Break. Write “resume” when the meeting goes on.',
  },
  resumed: { sv: 'Mötet är återupptaget.', en: 'The meeting goes on.' },
  closed: {
    sv: 'Mötet är avslutat. Protokollet kan skrivas färdigt i fliken Rådslag.',
    en: 'The meeting is closed. The protocol can be finished in the Rådslag tab.',
  },
  leftovers: {
    sv: 'Ärenden som inte hann behandlas: {count}. Mötet är inte avslutat. Skriv ”avsluta flytta”, ”avsluta bordlägg”, ”avsluta via mail” eller ”avsluta behåll”.',
    en: 'Items there was no time for: {count}. The meeting is not closed. Write “close carry over”, “close table”, “close by mail” or “close keep”.',
  },
  attendanceConfirmed: { sv: 'Närvaron är bekräftad.', en: 'Attendance is confirmed.' },
  arrived: { sv: '{name} anlände {time}. Registrerat.', en: '{name} arrived {time}. Registered.' },
  left: { sv: '{name} gick {time}. Registrerat.', en: '{name} left {time}. Registered.' },
  arrivedNow: { sv: '{name} är på plats. Registrerat.', en: '{name} is here. Registered.' },
  leftNow: { sv: '{name} har gått. Registrerat.', en: '{name} has left. Registered.' },
  severalPeople: {
    sv: 'Flera heter så: {names}. Ingenting har ändrats. Skriv hela namnet.',
    en: 'Several people match: {names}. Nothing has changed. Write the whole name.',
  },
  nobody: {
    sv: 'Vi hittade ingen som heter ”{name}” i mötet. Ingenting har ändrats. Skriv namnet som det står i deltagarlistan.',
    en: 'We found nobody called “{name}” in the meeting. Nothing has changed. Write the name as it is on the list.',
  },
  noItem: {
    sv: 'Ange vilket ärende beslutet gäller, till exempel ”beslut 3 att …”. Ingenting har ändrats.',
    en: 'Say which item the decision belongs to, for example “decision 3 att …”. Nothing has changed.',
  },
  noClause: {
    sv: 'Skriv beslutet efter ordet: ”beslut att …”, en att-sats per rad. Ingenting har ändrats.',
    en: 'Write the decision after the word: “decision att …”, one clause a line. Nothing has changed.',
  },
  decided: {
    sv: 'Beslut i {item} är registrerat och visas i möteskortet. Preliminärt: protokollet är inte avstämt.',
    en: 'The decision in {item} is recorded and shows in the meeting card. Preliminary: the protocol has not been agreed.',
  },
  decidedNotPosted: {
    sv: 'Beslut i {item} är registrerat. Ärendet har även annat som inte är publicerat: skriv ”publicera {number}” för att visa allt i möteskortet.',
    en: 'The decision in {item} is recorded. The item also has other things not posted: write “post {number}” to show it all in the meeting card.',
  },
  recordedBeforeStart: {
    sv: 'Beslut i {item} är registrerat. Det kan publiceras när mötet har startat.',
    en: 'The decision in {item} is recorded. It can be posted once the meeting has started.',
  },
  posted: {
    sv: 'Beslut i {item} visas i möteskortet.',
    en: 'The decision in {item} shows in the meeting card.',
  },
  protocolArchived: {
    sv: 'Protokollet från {meeting} är avstämt och arkiverat: {link}',
    en: 'The protocol of {meeting} has been agreed and archived: {link}',
  },
  protocolAgreed: {
    sv: 'Protokollet från {meeting} är avstämt: {link}',
    en: 'The protocol of {meeting} has been agreed: {link}',
  },
  protocolDraft: {
    sv: 'Protokollet från {meeting} är inte avstämt än. Läs det i fliken Rådslag: {link}',
    en: 'The protocol of {meeting} has not been agreed yet. Read it in the Rådslag tab: {link}',
  },

  // installing
  welcomeTitle: { sv: 'Rådslag är på plats', en: 'Rådslag is here' },
  welcomeChannel: {
    sv: 'Kallelser, beslut och protokoll för {group} visas i den här kanalen.',
    en: 'Notices, decisions and protocols of {group} will show in this channel.',
  },
  welcomeNext: {
    sv: 'Nästa steg: sekretariatet öppnar Rådslag, upprättar ett möte och publicerar kallelsen. Skriv ”@Rådslag hjälp” för att se vad du kan göra.',
    en: 'Next: the secretariat opens Rådslag, drafts a meeting and posts the notice. Write “@Rådslag help” to see what you can do.',
  },
  welcomePersonal: {
    sv: 'Hej! Här kan du svara på kallelser och läsa dagordningen. Skriv ”hjälp” för att se hur.',
    en: 'Hello! Here you can reply to notices and read the agenda. Write “help” to see how.',
  },
  openRadslag: { sv: 'Öppna Rådslag', en: 'Open Rådslag' },
  connected: {
    sv: 'Kanalen är ansluten. Kallelser, beslut och protokoll visas här.',
    en: 'The channel is connected. Notices, decisions and protocols will show here.',
  },
  connectInChannel: {
    sv: 'Skriv kommandot i den kanal som ska anslutas. Ingenting har ändrats.',
    en: 'Write the command in the channel to connect. Nothing has changed.',
  },
});
