import { defineTexts } from './catalogue.ts';

/** What the page of the local channel says. Warm and concrete; names of buttons as people find them on the page. */
export const simulatorTexts = defineTexts({
  title: { sv: 'Rådslag – prova på den egna datorn', en: 'Rådslag – try it on your own computer' },
  skip: { sv: 'Hoppa till kanalen', en: 'Skip to the channel' },
  product: { sv: 'Rådslag', en: 'Rådslag' },
  demo: { sv: 'Demo på den här datorn', en: 'Demo on this computer' },

  personLabel: { sv: 'Du är', en: 'You are' },
  personOption: { sv: '{name}, {from}', en: '{name}, {from}' },
  groupSecretariat: { sv: 'Sekretariat', en: 'Secretariat' },
  groupChair: { sv: 'Ordförande', en: 'Chair' },
  groupDirector: { sv: 'Direktörer', en: 'Chief executives' },
  groupGuest: { sv: 'Gäster', en: 'Guests' },
  signInTitle: { sv: 'Logga in i demon', en: 'Sign in to the demo' },
  signInText: {
    sv: 'I drift visas Microsofts inloggning här. I demon väljer du vem du är.',
    en: 'In production Microsoft’s sign-in is shown here. In the demo you choose who you are.',
  },
  signInStrangerTitle: { sv: 'Inloggningen kan inte börja här', en: 'Signing in cannot begin here' },
  signInStrangerText: {
    sv: 'Länken kommer inte från Rådslag. Ingenting har ändrats. Öppna Rådslag igen och välj Logga in.',
    en: 'The link does not come from Rådslag. Nothing has changed. Open Rådslag again and choose Sign in.',
  },
  anotherWindow: { sv: 'Öppna ett fönster till', en: 'Open another window' },

  clock: { sv: 'Klockan i demon: {time}', en: 'The demo’s clock: {time}' },
  clockHint: {
    sv: 'Flytta tiden för att uppleva ett möte i dag. Klockan går vidare därifrån.',
    en: 'Move time to live a meeting today. The clock runs on from there.',
  },
  clockBackHour: { sv: '−1 timme', en: '−1 hour' },
  clockForward5: { sv: '+5 minuter', en: '+5 minutes' },
  clockForwardHour: { sv: '+1 timme', en: '+1 hour' },
  clockForwardDay: { sv: '+1 dag', en: '+1 day' },
  clockMeeting: { sv: 'Till mötets start', en: 'To the start of the meeting' },
  clockReal: { sv: 'Riktig tid', en: 'Real time' },
  clockSet: { sv: 'Ställ klockan', en: 'Set the clock' },
  clockDate: { sv: 'Datum och tid', en: 'Date and time' },
  clockMoved: { sv: 'Klockan är nu {time}.', en: 'The time is now {time}.' },

  tools: { sv: 'Mer', en: 'More' },
  toolsName: { sv: 'Mer: klockan och inställningar', en: 'More: the clock and the settings' },

  settings: { sv: 'Inställningar', en: 'Settings' },
  language: { sv: 'Språk', en: 'Language' },
  swedish: { sv: 'Svenska', en: 'Svenska' },
  english: { sv: 'English', en: 'English' },
  theme: { sv: 'Utseende', en: 'Appearance' },
  themeSystem: { sv: 'Som datorn', en: 'As the computer' },
  themeLight: { sv: 'Ljust', en: 'Light' },
  themeDark: { sv: 'Mörkt', en: 'Dark' },
  themeContrast: { sv: 'Hög kontrast', en: 'High contrast' },
  disturbance: { sv: 'Prova en störning', en: 'Try a disturbance' },
  disturbanceHint: {
    sv: 'Nästa anrop från Rådslag till kanalen störs. Inget ska gå förlorat.',
    en: 'The next call from Rådslag to the channel is disturbed. Nothing is to be lost.',
  },
  disturbanceKind: { sv: 'Störning', en: 'Disturbance' },
  disturbanceUnavailable: { sv: 'Kanalen svarar inte', en: 'The channel is away' },
  disturbanceThrottled: { sv: 'För många anrop', en: 'Too many calls' },
  disturbanceLost: { sv: 'Svaret kommer bort', en: 'The answer is lost' },
  disturbanceStart: { sv: 'Stör nästa anrop', en: 'Disturb the next call' },
  disturbanceWaiting: { sv: 'Störning väntar: {count}', en: 'Disturbances waiting: {count}' },

  viewSwitch: { sv: 'Visa', en: 'Show' },
  viewChannel: { sv: 'Kanal', en: 'Channel' },
  viewTab: { sv: 'Flik', en: 'Tab' },
  channelHeading: { sv: 'Kanalen {name}', en: 'The channel {name}' },
  tabHeading: { sv: 'Fliken Rådslag', en: 'The Rådslag tab' },
  tabReload: { sv: 'Ladda om fliken', en: 'Reload the tab' },
  faces: { sv: 'Så visas fliken', en: 'How the tab is shown' },
  faceTab: { sv: 'Flik', en: 'Tab' },
  facePanel: { sv: 'Sidopanel', en: 'Side panel' },
  facePresenter: { sv: 'Föredragande', en: 'Presenter' },
  noPresenter: {
    sv: 'Ingen föredragande utifrån är inbjuden. Bjud in någon under Dagordning i fliken.',
    en: 'No presenter from outside is invited. Invite somebody under Agenda in the tab.',
  },
  faceStage: { sv: 'Scen', en: 'Stage' },
  messages: { sv: 'Inlägg i kanalen', en: 'Posts in the channel' },
  noMessages: {
    sv: 'Här är det tomt än så länge. Skriv ”hjälp” nedan, eller publicera en kallelse från fliken.',
    en: 'Nothing here yet. Write “help” below, or post a notice from the tab.',
  },
  messageBy: { sv: '{name}, {time}', en: '{name}, {time}' },
  bot: { sv: 'app', en: 'app' },
  edited: { sv: 'Ändrat', en: 'Edited' },
  reply: { sv: 'Svara', en: 'Reply' },
  replyTo: { sv: 'Svara {name}', en: 'Reply to {name}' },
  newMessageShow: { sv: 'Visa nytt inlägg', en: 'Show the new post' },
  newMessage: { sv: 'Nytt inlägg från {name}.', en: 'New post from {name}.' },

  composeLabel: { sv: 'Skriv till Rådslag', en: 'Write to Rådslag' },
  composePlaceholder: { sv: 'Till exempel: dagordning', en: 'For example: agenda' },
  composeMention: { sv: 'Nämn @Rådslag', en: 'Mention @Rådslag' },
  composeMentionHint: {
    sv: 'I en kanal hör Rådslag bara det som nämner @Rådslag.',
    en: 'In a channel Rådslag hears only what mentions @Rådslag.',
  },
  composeSend: { sv: 'Skicka', en: 'Send' },
  composeThread: { sv: 'Du svarar {name}.', en: 'You are replying to {name}.' },
  composeLeaveThread: { sv: 'Avbryt svaret', en: 'Cancel the reply' },
  composeQuick: { sv: 'Prova ett kommando', en: 'Try a command' },
  quickHelp: { sv: 'hjälp', en: 'help' },
  quickAgenda: { sv: 'dagordning', en: 'agenda' },
  quickAttend: { sv: 'närvaro ja', en: 'attend yes' },

  insertName: { sv: 'Infoga från Rådslag', en: 'Insert from Rådslag' },
  searches: { sv: 'Sök bland', en: 'Search among' },
  searchField: { sv: 'Sök', en: 'Search' },
  searchResults: { sv: 'Träffar', en: 'Results' },
  searchCount: { sv: 'Träffar: {count}', en: 'Results: {count}' },
  searchMore: { sv: 'Visa fler', en: 'Show more' },
  searchWaits: { sv: 'Söker …', en: 'Searching …' },
  inserted: { sv: 'Kortet är infogat i kanalen.', en: 'The card has been inserted in the channel.' },
  acts: { sv: 'Mer om inlägget från {name}', en: 'More about the post from {name}' },

  cardUpdated: { sv: 'Ditt svar är mottaget.', en: 'Your reply has been received.' },
  dialogClose: { sv: 'Stäng', en: 'Close' },
  dialogSent: { sv: 'Skickat.', en: 'Sent.' },
  noticeClose: { sv: 'Stäng meddelandet', en: 'Close the message' },

  guideHeading: { sv: 'Så här kommer du igång', en: 'How to get started' },
  guideClose: { sv: 'Jag är med', en: 'Got it' },
  guideOpen: { sv: 'Kom igång', en: 'Get started' },
  guideSecretariat1: {
    sv: 'Du är {name}, sekretariatet. Öppna det kommande mötet i fliken Rådslag, eller upprätta ett nytt genom att kopiera ett tidigare eller klistra in en dagordning.',
    en: 'You are {name}, the secretariat. Open the coming meeting in the Rådslag tab, or draft a new one by copying an earlier one or pasting an agenda.',
  },
  guideSecretariat2: {
    sv: 'Publicera kallelsen i fliken. Den visas som ett kort här i kanalen.',
    en: 'Post the notice in the tab. It shows as a card here in the channel.',
  },
  guideSecretariat3: {
    sv: 'Byt person överst på sidan, eller öppna ett fönster till, och svara på kallelsen som en direktör.',
    en: 'Change person at the top of the page, or open another window, and answer the notice as a chief executive.',
  },
  guideSecretariat4: {
    sv: 'Flytta klockan till mötets start, starta mötet och skriv beslut i fliken.',
    en: 'Move the clock to the start of the meeting, start it and write decisions in the tab.',
  },
  guideChair1: {
    sv: 'Du är {name}, ordförande. Svara på kallelsen i kanalen; finns ingen, byt till sekretariatet och publicera en.',
    en: 'You are {name}, the chair. Answer the notice in the channel; if there is none, change to the secretariat and post one.',
  },
  guideChair2: {
    sv: 'Följ dagordningen och protokollet i fliken Rådslag medan mötet pågår.',
    en: 'Follow the agenda and the protocol in the Rådslag tab while the meeting goes on.',
  },
  guideDirector1: {
    sv: 'Du är {name}, {organisation}. Tryck på Deltar i kallelsen; finns ingen, byt till sekretariatet och publicera en.',
    en: 'You are {name}, {organisation}. Press Attending in the notice; if there is none, change to the secretariat and post one.',
  },
  guideDirector2: {
    sv: 'Du kan också skriva ”närvaro ja 9–11” eller ”förhinder” i rutan längst ned.',
    en: 'You can also write “attend yes 9–11” or “apologies” in the box at the bottom.',
  },
  guideDirector3: {
    sv: 'Öppna ett fönster till som någon annan och se varandras svar.',
    en: 'Open another window as somebody else and see each other’s replies.',
  },
  guideGuest1: {
    sv: 'Du är {name}, gäst. Du läser kanalen men finns inte i gruppens deltagarlista: Rådslag säger vänligt nej till det du inte får göra.',
    en: 'You are {name}, a guest. You read the channel but are not on the group’s list: Rådslag politely declines what you may not do.',
  },
  guideGuest2: {
    sv: 'Byt till sekretariatet överst på sidan för att leda ett möte.',
    en: 'Change to the secretariat at the top of the page to run a meeting.',
  },

  failedUnreachable: {
    sv: 'Rådslag svarade inte. Ingenting har ändrats. Vänta en stund och försök igen.',
    en: 'Rådslag did not answer. Nothing has changed. Wait a moment and try again.',
  },
  failedStatus: {
    sv: 'Rådslag kunde inte svara (fel {code}). Försök igen, eller gör samma sak i fliken.',
    en: 'Rådslag could not answer (error {code}). Try again, or do the same in the tab.',
  },
  failedPage: {
    sv: 'Sidan nådde inte servern. Ingenting har skickats. Kontrollera att den är igång och försök igen.',
    en: 'The page did not reach the server. Nothing was sent. Check that it is running and try again.',
  },
  failedGone: {
    sv: 'Inlägget finns inte längre. Ingenting har ändrats. Ladda om sidan.',
    en: 'The post is no longer there. Nothing has changed. Reload the page.',
  },
  failedNoMeeting: {
    sv: 'Det finns inget kommande möte. Klockan är inte flyttad. Upprätta ett möte i fliken först.',
    en: 'There is no coming meeting. The clock has not been moved. Draft a meeting in the tab first.',
  },
  failedAddress: {
    sv: 'Adressen kan inte öppnas härifrån. Ingenting har ändrats. Öppna mötet i fliken i stället.',
    en: 'The address cannot be opened from here. Nothing has changed. Open the meeting in the tab instead.',
  },
  connectionLost: {
    sv: 'Kontakten med servern är bruten. Vi försöker igen.',
    en: 'The connection to the server is broken. Trying again.',
  },
  connectionBack: { sv: 'Kontakten är tillbaka.', en: 'The connection is back.' },
});
