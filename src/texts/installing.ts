import { defineTexts } from './catalogue.ts';

/** What the bot says where it comes to, and what it tells the secretariat by itself. */
export const installingTexts = defineTexts({
  elsewhereKnown: {
    sv: 'Hej! Kallelser, beslut och protokoll för {group} visas redan i en annan kanal, så här publiceras ingenting. Ska gruppen mötas här i stället skriver den som förvaltar gruppen ”@Rådslag anslut kanalen”. Annars kan appen tas bort härifrån.',
    en: 'Hello! Notices, decisions and protocols of {group} already show in another channel, so nothing will be posted here. If the group is to meet here instead, whoever manages it writes “@Rådslag connect the channel”. Otherwise the app can be removed from here.',
  },
  elsewhereUnknown: {
    sv: 'Hej! Den här kanalen hör inte till någon grupp i Rådslag, så här publiceras ingenting. Ska en grupp mötas här skriver den som förvaltar gruppen ”@Rådslag anslut kanalen”. Annars kan appen tas bort härifrån.',
    en: 'Hello! This channel belongs to no group in Rådslag, so nothing will be posted here. If a group is to meet here, whoever manages it writes “@Rådslag connect the channel”. Otherwise the app can be removed from here.',
  },

  personalTitle: { sv: 'Hej, och välkommen till Rådslag', en: 'Hello, and welcome to Rådslag' },
  personalText: {
    sv: 'Här kan du svara på kallelser, läsa dagordningen och se dina uppdrag. Skriv ”hjälp” för att se hur, eller öppna Rådslag.',
    en: 'Here you can reply to notices, read the agenda and see your tasks. Write “help” to see how, or open Rådslag.',
  },
  personalSecretariat: {
    sv: 'Du som sekretariat får också veta här när någon i kanalen saknas i deltagarlistan, och om Rådslag tas bort ur kanalen.',
    en: 'As the secretariat you are also told here when somebody in the channel is missing from the roster, and if Rådslag is removed from the channel.',
  },
  personalStranger: {
    sv: 'Hej! Du finns inte i någon grupps deltagarlista, så här kan du inte göra något än. Be gruppens sekretariat lägga till dig.',
    en: 'Hello! You are on no group’s roster, so there is nothing you can do here yet. Ask the group’s secretariat to add you.',
  },

  meetingTitle: { sv: 'Rådslag är med i mötets chatt', en: 'Rådslag is in the meeting’s chat' },
  meetingTied: {
    sv: 'Chatten hör till {meeting}. Kallelse och beslut visas i gruppens kanal som vanligt. Skriv ”@Rådslag hjälp” för att se vad du kan göra här, eller följ mötet i fliken Rådslag bredvid samtalet.',
    en: 'This chat belongs to {meeting}. The notice and the decisions show in the group’s channel as usual. Write “@Rådslag help” to see what you can do here, or follow the meeting in the Rådslag tab beside the call.',
  },
  meetingUntied: {
    sv: 'Vilket möte chatten hör till är inte klart. Den som leder mötet skriver ”@Rådslag anslut” här. Kallelse och beslut visas i gruppens kanal som vanligt.',
    en: 'It is not clear which meeting this chat belongs to. Whoever runs the meeting writes “@Rådslag connect” here. The notice and the decisions show in the group’s channel as usual.',
  },
  meetingSuggests: {
    sv: 'När samtalet börjar och slutar, och när någon kommer eller går, får sekretariatet det som förslag. Inget registreras av sig självt.',
    en: 'When the call starts and ends, and when somebody comes or goes, the secretariat gets it as a suggestion. Nothing is registered by itself.',
  },
  meetingStranger: {
    sv: 'Hej! Du som lade till Rådslag finns inte i någon grupps deltagarlista, så här händer ingenting. Be gruppens sekretariat lägga till appen i mötets chatt.',
    en: 'Hello! You who added Rådslag are on no group’s roster, so nothing happens here. Ask the group’s secretariat to add the app to the meeting’s chat.',
  },
  meetingNowTied: {
    sv: 'Chatten är ansluten till {meeting}.',
    en: 'This chat is connected to {meeting}.',
  },
  openMeeting: { sv: 'Öppna mötet', en: 'Open the meeting' },
  groupChat: {
    sv: 'Hej! Rådslag arbetar i gruppens kanal och i fliken, och publicerar ingenting i den här chatten. Skriv ”@Rådslag hjälp” för att se vad du kan göra här.',
    en: 'Hello! Rådslag works in the group’s channel and in the tab, and posts nothing in this chat. Write “@Rådslag help” to see what you can do here.',
  },

  channelRemoved: {
    sv: 'Rådslag har tagits bort ur gruppens kanal. Inget publiceras där förrän appen läggs till igen. Möten, svar och protokoll finns kvar i fliken.',
    en: 'Rådslag has been removed from the group’s channel. Nothing will be posted there until the app is added again. Meetings, replies and protocols are still in the tab.',
  },
  channelDeleted: {
    sv: 'Gruppens kanal har tagits bort i Teams. Återställ den, eller lägg till Rådslag i en annan kanal och skriv ”@Rådslag anslut kanalen” där. Möten, svar och protokoll finns kvar i fliken.',
    en: 'The group’s channel has been deleted in Teams. Restore it, or add Rådslag to another channel and write “@Rådslag connect the channel” there. Meetings, replies and protocols are still in the tab.',
  },
});

/** Those who were met in the channel and are not in the roster. */
export const newcomerTexts = defineTexts({
  title: { sv: 'Nya i kanalen', en: 'New in the channel' },
  intro: {
    sv: 'De här finns i gruppens kanal men inte i deltagarlistan, och kan inte göra något i Rådslag förrän du har sagt vilka de är. Förslagen bygger på e-postadressen.',
    en: 'These are in the group’s channel but not on the roster, and can do nothing in Rådslag until you have said who they are. The proposals come from the e-mail address.',
  },
  noAddress: { sv: 'ingen e-postadress', en: 'no e-mail address' },
  who: { sv: 'Vem är {name}?', en: 'Who is {name}?' },
  director: { sv: 'Företräder {municipality}', en: 'Speaks for {municipality}' },
  same: {
    sv: 'Är samma person som {name}, {organisation}',
    en: 'Is the same person as {name}, {organisation}',
  },
  nobody: { sv: 'Ska inte vara med', en: 'Is not to be a member' },
  later: { sv: 'Avvakta', en: 'Wait' },
  confirm: { sv: 'Bekräfta valen', en: 'Confirm the choices' },
  confirmed: { sv: 'Deltagarlistan är uppdaterad.', en: 'The roster has been brought up to date.' },
  nothingChosen: {
    sv: 'Ingen är vald. Ingenting har ändrats.',
    en: 'Nobody was chosen. Nothing has changed.',
  },
  none: {
    sv: 'Alla i kanalen finns i deltagarlistan eller är genomgångna.',
    en: 'Everybody in the channel is on the roster or has been dealt with.',
  },
  rest: {
    sv: 'Ytterligare {count} visas i fliken Rådslag under Gruppen.',
    en: '{count} more show in the Rådslag tab under The group.',
  },
  openGroup: { sv: 'Öppna Gruppen', en: 'Open The group' },
  changedAfterwards: {
    sv: 'Titel, kommun och uppdrag går att ändra nedan efteråt.',
    en: 'Office, municipality and position can be changed below afterwards.',
  },
  twins: {
    sv: '{one} och {other} verkar vara samma person.',
    en: '{one} and {other} seem to be the same person.',
  },
  secretariat: { sv: 'Hör till sekretariatet', en: 'Belongs to the secretariat' },
  coOpted: { sv: 'Är adjungerad', en: 'Is co-opted' },
  reader: { sv: 'Är läsare', en: 'Is a reader' },
});

/** What a newcomer is said to be who speaks for no municipality. */
export const NEWCOMER_ROLE_TEXTS = {
  secretariat: newcomerTexts.secretariat,
  'co-opted': newcomerTexts.coOpted,
  reader: newcomerTexts.reader,
} as const;
