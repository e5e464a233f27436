import { defineTexts } from './catalogue.ts';

/** What the cards in the channel say: the notice, the meeting as it goes, the agreed protocol. */
export const cardTexts = defineTexts({
  // the notice
  noticeTitle: { sv: 'Kallelse: {title} {time}', en: 'Notice: {title}, {time}' },
  time: { sv: 'Tid', en: 'Time' },
  place: { sv: 'Plats', en: 'Place' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  papers: { sv: 'Handlingar: {papers}', en: 'Papers: {papers}' },
  promisedPaper: { sv: '{title} (kommer)', en: '{title} (to come)' },
  slots: { sv: 'Inslag: {titles}', en: 'Pitches: {titles}' },
  changesInTab: {
    sv: 'Ändringarna finns i fliken Rådslag.',
    en: 'The changes are in the Rådslag tab.',
  },
  addedAtMeeting: { sv: 'Tillagt vid mötet', en: 'Added at the meeting' },
  moreItems: {
    sv: 'Fler ärenden: {count}. Hela dagordningen finns i fliken Rådslag.',
    en: 'More items: {count}. The whole agenda is in the Rådslag tab.',
  },
  join: { sv: 'Anslut till mötet', en: 'Join the meeting' },
  openTab: { sv: 'Öppna i fliken', en: 'Open in the tab' },
  showRoll: { sv: 'Visa svar per kommun', en: 'Show replies by municipality' },
  showPresent: { sv: 'Visa närvarande', en: 'Show who is present' },

  // the reply
  attend: { sv: 'Deltar', en: 'Attending' },
  attendPartly: { sv: 'Deltar del av mötet', en: 'Attending in part' },
  attendRemotely: { sv: 'Deltar via Teams', en: 'Attending through Teams' },
  decline: { sv: 'Anmäl förhinder', en: 'Send apologies' },
  replyBy: {
    sv: 'Svara senast {date}. Du kan ändra ditt svar tills mötet avslutas.',
    en: 'Please reply by {date}. You can change your reply until the meeting ends.',
  },
  replyWhenever: {
    sv: 'Du kan ändra ditt svar tills mötet avslutas.',
    en: 'You can change your reply until the meeting ends.',
  },
  registered: { sv: 'Ditt svar är registrerat: {reply}', en: 'Your reply is registered: {reply}' },
  youAttend: { sv: 'du deltar.', en: 'you are attending.' },
  youAttendPartly: { sv: 'du deltar del av mötet.', en: 'you are attending part of the meeting.' },
  youAttendFrom: { sv: 'du deltar från {from}.', en: 'you are attending from {from}.' },
  youAttendUntil: { sv: 'du deltar till {to}.', en: 'you are attending until {to}.' },
  youAttendBetween: { sv: 'du deltar {span}.', en: 'you are attending {span}.' },
  youAttendRemotely: { sv: 'du deltar via Teams.', en: 'you are attending through Teams.' },
  youDecline: { sv: 'du har anmält förhinder.', en: 'you have sent apologies.' },
  youDeclineFor: {
    sv: 'du har anmält förhinder. {name} ersätter dig.',
    en: 'you have sent apologies. {name} comes in your place.',
  },
  repliedBySecretariat: {
    sv: 'Svaret registrerades av sekretariatet. Stämmer det inte? Ändra svaret här.',
    en: 'The secretariat registered this reply. Is it wrong? Change it here.',
  },
  repliedByOther: {
    sv: 'Svaret registrerades av {name}. Stämmer det inte? Ändra svaret här.',
    en: '{name} registered this reply. Is it wrong? Change it here.',
  },
  replyFor: { sv: 'Svara för {name}, {organisation}:', en: 'Reply for {name}, {organisation}:' },
  registeredFor: {
    sv: 'Svaret för {name} är registrerat: {reply}.',
    en: 'The reply of {name} is registered: {reply}.',
  },
  moreInTab: {
    sv: 'Tider, ersättare och meddelande anges i fliken.',
    en: 'Times, substitute and message are given in the tab.',
  },
  changeReply: { sv: 'Ändra svar', en: 'Change reply' },
  whichPart: {
    sv: 'Vilken del av mötet deltar du i? Lämna tomt om du inte vet.',
    en: 'Which part of the meeting are you attending? Leave empty if you do not know.',
  },
  from: { sv: 'Från klockan', en: 'From' },
  until: { sv: 'Till klockan', en: 'Until' },
  whoInstead: {
    sv: 'Vem ersätter dig? Ange namn och e-postadress. Lämna tomt om ingen ersätter dig.',
    en: 'Who comes in your place? Give a name and an e-mail address. Leave empty if nobody does.',
  },
  substituteName: { sv: 'Ersättarens namn', en: 'Name of the substitute' },
  substituteEmail: { sv: 'Ersättarens e-postadress', en: 'E-mail address of the substitute' },
  note: {
    sv: 'Meddelande till sekretariatet (visas inte för andra)',
    en: 'Message to the secretariat (not shown to others)',
  },
  saveReply: { sv: 'Spara', en: 'Save' },

  // the roll
  replies: {
    sv: 'Svar: {attending} deltar, {declined} förhinder, {unanswered} har inte svarat.',
    en: 'Replies: {attending} attending, {declined} apologies, {unanswered} not answered.',
  },
  attends: { sv: 'deltar', en: 'attending' },
  attendsPartly: { sv: 'deltar del av mötet', en: 'attending in part' },
  attendsFrom: { sv: 'deltar från {from}', en: 'attending from {from}' },
  attendsUntil: { sv: 'deltar till {to}', en: 'attending until {to}' },
  attendsBetween: { sv: 'deltar {span}', en: 'attending {span}' },
  attendsRemotely: { sv: 'deltar via Teams', en: 'attending through Teams' },
  declines: { sv: 'förhinder', en: 'apologies' },
  declinesFor: { sv: 'förhinder, ersätts av {name}', en: 'apologies, {name} instead' },
  unanswered: { sv: 'har inte svarat', en: 'not answered' },
  onBehalf: { sv: '{reply} (svar av {name})', en: '{reply} (reply by {name})' },
  nameAndReply: { sv: '{name}: {reply}', en: '{name}: {reply}' },
  coOpted: { sv: 'Adjungerade', en: 'Co-opted' },
  secretariat: { sv: 'Sekretariatet', en: 'The secretariat' },
  guests: { sv: 'Gäster', en: 'Guests' },

  // the meeting
  meetingTitle: { sv: '{title} {date}', en: '{title}, {date}' },
  ongoing: { sv: 'Mötet pågår sedan {time}.', en: 'The meeting has been on since {time}.' },
  onBreak: { sv: 'Paus sedan {time}.', en: 'Break since {time}.' },
  closed: {
    sv: 'Mötet avslutades {time}. Protokollet är inte avstämt.',
    en: 'The meeting was closed {time}. The protocol has not been agreed.',
  },
  now: { sv: 'Nu: {item}', en: 'Now: {item}' },
  nextUp: { sv: 'Härnäst: {item}', en: 'Next: {item}' },
  nextUpAt: { sv: 'Härnäst: {item}, beräknat {time}', en: 'Next: {item}, expected {time}' },
  behind: {
    sv: 'Mötet ligger cirka {minutes} minuter efter.',
    en: 'The meeting is about {minutes} minutes behind.',
  },
  noneStarted: { sv: 'Inget ärende är påbörjat.', en: 'No item has been taken up.' },
  presentCount: {
    sv: 'Närvarande: {present}. Anmält förhinder: {excused}. Frånvarande: {absent}. Okänt: {unknown}.',
    en: 'Present: {present}. Apologies: {excused}. Absent: {absent}. Not known: {unknown}.',
  },
  notConfirmed: {
    sv: 'Närvaron är inte bekräftad.',
    en: 'Attendance has not been confirmed.',
  },
  present: { sv: 'närvarande', en: 'present' },
  presentRemotely: { sv: 'närvarande via Teams', en: 'present through Teams' },
  expectedLater: { sv: 'väntas senare', en: 'expected later' },
  excused: { sv: 'anmält förhinder', en: 'apologies' },
  absent: { sv: 'frånvarande', en: 'absent' },
  unknown: { sv: 'okänt', en: 'not known' },
  cameAfterwards: { sv: 'anslöt efter mötet', en: 'came after the meeting' },
  inParts: { sv: '{presence} delar av mötet', en: '{presence} for parts of it' },
  fromTime: { sv: '{presence} från {time}', en: '{presence} from {time}' },
  untilTime: { sv: '{presence} till {time}', en: '{presence} until {time}' },
  approximately: { sv: 'ca {time}', en: 'about {time}' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  decisionIn: { sv: 'Beslut – {item}', en: 'Decision – {item}' },
  preliminary: {
    sv: 'Preliminärt: protokollet är inte avstämt.',
    en: 'Preliminary: the protocol has not been agreed.',
  },
  proposal: { sv: 'Förslaget: {words}', en: 'The proposal: {words}' },
  proposalInPaper: {
    sv: 'Förslaget finns i handlingen {words}.',
    en: 'The proposal is in the paper {words}.',
  },
  conditions: { sv: 'Förbehåll:', en: 'Conditions:' },
  conditionCount: { sv: 'Förbehåll: {count}', en: 'Conditions: {count}' },
  clause: { sv: 'att {text}', en: 'att {text}' },
  moreClauses: {
    sv: 'Fler att-satser ({count}) finns i fliken Rådslag.',
    en: 'More clauses ({count}) are in the Rådslag tab.',
  },
  earlierDecisions: {
    sv: 'Tidigare beslut ({count}) finns i fliken Rådslag.',
    en: 'Earlier decisions ({count}) are in the Rådslag tab.',
  },
  noDecisions: { sv: 'Inget beslut är publicerat än.', en: 'No decision has been posted yet.' },

  // leading the meeting
  leading: { sv: 'Led mötet', en: 'Run the meeting' },
  start: { sv: 'Starta mötet', en: 'Start the meeting' },
  allHere: { sv: 'Är alla anmälda på plats?', en: 'Is everybody who said so here?' },
  yesAll: { sv: 'Ja, alla', en: 'Yes, all' },
  sayWhoIsMissing: { sv: 'Ange vilka som saknas', en: 'Say who is missing' },
  next: { sv: 'Nästa ärende', en: 'Next item' },
  pause: { sv: 'Paus', en: 'Break' },
  resume: { sv: 'Återuppta mötet', en: 'Resume' },
  recordDecision: { sv: 'Registrera beslut', en: 'Record a decision' },
  postDecision: { sv: 'Publicera beslut: {item}', en: 'Post decision: {item}' },
  arrival: { sv: 'Ankomst eller avgång', en: 'Arrival or departure' },
  close: { sv: 'Avsluta mötet', en: 'Close the meeting' },
  leftovers: { sv: 'Ärenden som inte hann behandlas: {count}.', en: 'Items there was no time for: {count}.' },
  carryOver: { sv: 'Flytta alla till nästa möte', en: 'Carry all over to the next meeting' },
  tableItems: { sv: 'Bordlägg alla', en: 'Table all' },
  mailItems: { sv: 'Ta upp alla via mail', en: 'Take all up by mail' },
  keepItems: { sv: 'Låt alla stå kvar i protokollet', en: 'Keep all in the protocol' },
  chooseEach: { sv: 'Välj för varje ärende i fliken', en: 'Choose for each item in the tab' },
  backToMeeting: { sv: 'Fortsätt mötet', en: 'Go on with the meeting' },

  // a card that was taken out of the channel
  restored: {
    sv: 'Kortet togs bort ur kanalen och har lagts ut på nytt.',
    en: 'This card was taken out of the channel and has been posted again.',
  },

  // after the meeting
  ended: {
    sv: 'Mötet är avslutat och svaren kan inte längre ändras.',
    en: 'The meeting has ended and replies can no longer be changed.',
  },
  cancelled: {
    sv: 'Mötet är inställt. Ingen behöver svara.',
    en: 'The meeting has been cancelled. Nobody needs to reply.',
  },
  cancelledBecause: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  currentMeeting: { sv: 'Aktuellt möte: {title} {date}', en: 'Current meeting: {title}, {date}' },
  openCurrent: { sv: 'Öppna det aktuella mötet', en: 'Open the current meeting' },
  protocolNumbered: { sv: 'Protokoll {number}: {title} {date}', en: 'Protocol {number}: {title}, {date}' },
  protocol: { sv: 'Protokoll: {title} {date}', en: 'Protocol: {title}, {date}' },
  agreed: {
    sv: 'Protokollet är avstämt {date} och arkiverat.',
    en: 'The protocol was agreed {date} and has been archived.',
  },
  agreedNotArchived: { sv: 'Protokollet är avstämt {date}.', en: 'The protocol was agreed {date}.' },
  checkedWith: { sv: 'Avstämt med {names}.', en: 'Checked with {names}.' },
  approvedBy: { sv: 'Justerat av {names}.', en: 'Approved by {names}.' },
  openProtocol: { sv: 'Öppna protokollet', en: 'Open the protocol' },
  openFile: { sv: 'Öppna {name}', en: 'Open {name}' },
  review: { sv: 'Utkast till protokoll för avstämning', en: 'Draft protocol for review' },

  // who may not
  notOnRoster: {
    sv: 'Du finns inte i gruppens deltagarlista och kan därför inte svara. Kontakta sekretariatet. Ingenting har ändrats.',
    en: 'You are not on the group’s list of members and can therefore not reply. Contact the secretariat. Nothing has changed.',
  },
  onlySecretariatDecides: {
    sv: 'Endast sekretariatet kan registrera beslut. Ingenting har ändrats. Föreslå beslutet för sekretariatet.',
    en: 'Only the secretariat can record decisions. Nothing has changed. Propose the decision to the secretariat.',
  },
  notSaved: {
    sv: 'Svaret kunde inte sparas. Försök igen eller skriv ”@Rådslag närvaro ja” i kanalen.',
    en: 'The reply could not be saved. Try again or write “@Rådslag attendance yes” in the channel.',
  },
  slow: {
    sv: 'Det tar ovanligt lång tid. Öppna kortet igen om en stund för att se om det registrerades.',
    en: 'This takes unusually long. Open the card again in a while to see whether it was registered.',
  },
  unknownButton: {
    sv: 'Knappen hör till en äldre version av kortet. Ingenting har ändrats. Öppna mötet i fliken Rådslag.',
    en: 'This button belongs to an older version of the card. Nothing has changed. Open the meeting in the Rådslag tab.',
  },
});
