import { defineTexts } from './catalogue.ts';

/** What Teams shows of the app before it is installed, and beside the bot's name. Limits: test/manifest. */
export const manifestTexts = defineTexts({
  name: { sv: 'Rådslag', en: 'Rådslag' },
  fullName: {
    sv: 'Rådslag – möten, beslut och protokoll',
    en: 'Rådslag – meetings, decisions and protocols',
  },
  developer: { sv: 'Rådslag', en: 'Rådslag' },
  short: {
    sv: 'Kallelser, närvaro, beslut och protokoll för en grupp kommundirektörer.',
    en: 'Notices, attendance, decisions and protocols for a group of chief executives.',
  },
  full: {
    sv: `Rådslag håller i gruppens möten, från kallelse till färdigt protokoll.

Före mötet: kallelsen med dagordningen visas i kanalen. Du svarar med ett tryck, ser vad som är nytt sedan du senast läste och får en påminnelse om ditt svar saknas.

Under mötet: sekretariatet skriver protokollet i fliken medan mötet pågår. Besluten visas i kanalen, och du ser var mötet är, vad som kommer härnäst och vad som hände medan du var borta.

Efter mötet: utkastet stäms av ärende för ärende, protokollet får sitt nummer och arkiveras. Uppdrag besvaras på kortet, i fliken eller genom att skriva till @Rådslag.

Överallt i Teams: sök och infoga beslut, ärenden, protokoll och uppdrag, och gör ett beslut, ett ärende eller ett svar av ett meddelande.

Rådslag läser bara de meddelanden i kanalen där @Rådslag nämns, och det meddelande du själv väljer att göra något av.`,
    en: `Rådslag runs the meetings of the group, from notice to finished protocol.

Before the meeting: the notice with the agenda shows in the channel. You reply with one tap, see what is new since you last read, and are reminded if your reply is missing.

During the meeting: the secretariat writes the protocol in the tab while the meeting goes on. Decisions show in the channel, and you see where the meeting is, what comes next and what happened while you were away.

After the meeting: the draft is reviewed item by item, the protocol gets its number and is archived. Tasks are answered on the card, in the tab or by writing to @Rådslag.

Anywhere in Teams: find and insert decisions, items, protocols and tasks, and make a decision, an item or a reply of a message.

Rådslag reads only those messages in the channel that mention @Rådslag, and the message you choose to make something of.`,
  },
  tab: { sv: 'Möten', en: 'Meetings' },

  // commands that are in no room's help as one command
  help: { sv: 'hjälp', en: 'help' },
  helpDoes: { sv: 'visar allt du kan skriva', en: 'shows all that you can write' },
  attend: { sv: 'närvaro ja', en: 'attendance yes' },
  attendDoes: { sv: 'svarar att du deltar i mötet', en: 'replies that you will attend the meeting' },
  remote: { sv: 'närvaro via Teams', en: 'attendance via Teams' },
  remoteDoes: { sv: 'svarar att du deltar via Teams', en: 'replies that you will attend via Teams' },
  apologies: { sv: 'förhinder', en: 'apologies' },
  apologiesDoes: {
    sv: 'anmäler förhinder; lägg till ”ersättare Namn” om någon ersätter dig',
    en: 'sends apologies; add “substitute Name” if somebody comes instead',
  },
  tasks: { sv: 'mina uppdrag', en: 'my tasks' },
  tasksDo: { sv: 'visar dina uppdrag med knappar att svara', en: 'shows your tasks with buttons to answer' },
});

/** The message extension as Teams lists its commands. The descriptions for Copilot are in English, which it reads best. */
export const extensionCommandTexts = defineTexts({
  query: { sv: 'Sökord', en: 'Words' },
  queryDoes: {
    sv: 'Ord, namn, kommun, årtal eller protokollsnummer',
    en: 'Words, a name, a municipality, a year or a protocol number',
  },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  decisionsDo: {
    sv: 'Sök bland gruppens beslut och infoga ett',
    en: 'Search the group’s decisions and insert one',
  },
  decisionsPrompt: {
    sv: 'Vad har gruppen beslutat om bredband?',
    en: 'What has the group decided on broadband?',
  },
  items: { sv: 'Ärenden', en: 'Items' },
  itemsDo: {
    sv: 'Sök bland ärenden på kommande och tidigare möten',
    en: 'Search the items of coming and earlier meetings',
  },
  itemsPrompt: {
    sv: 'Vilka ärenden tas upp vid nästa möte?',
    en: 'Which items are on the agenda of the next meeting?',
  },
  protocols: { sv: 'Protokoll', en: 'Protocols' },
  protocolsDo: {
    sv: 'Sök protokoll efter nummer, datum eller plats',
    en: 'Search protocols by number, date or place',
  },
  protocolsPrompt: { sv: 'Hitta protokollet från april 2018', en: 'Find the protocol of April 2018' },
  tasks: { sv: 'Uppdrag', en: 'Tasks' },
  tasksDo: {
    sv: 'Sök uppdrag efter ord, person eller kommun',
    en: 'Search tasks by words, person or municipality',
  },
  tasksPrompt: { sv: 'Vilka uppdrag har Ängelholm?', en: 'Which tasks does Ängelholm have?' },
  matters: { sv: 'Ärendets gång', en: 'History of a matter' },
  mattersDo: { sv: 'Följ ett ärende genom alla möten', en: 'Follow a matter through every meeting' },
  mattersPrompt: { sv: 'När var vattenkontroll uppe senast?', en: 'When was water control last taken up?' },
  'to-decision': { sv: 'Gör till beslut', en: 'Make into a decision' },
  'to-decisionDoes': {
    sv: 'Registrerar meddelandets ord som beslut i ett ärende',
    en: 'Records the words of the message as a decision on an item',
  },
  'to-agenda': { sv: 'Lägg till på dagordningen', en: 'Add to the agenda' },
  'to-agendaDoes': {
    sv: 'Gör ett ärende av meddelandet, eller ett förslag till sekretariatet',
    en: 'Makes the message an item, or a proposal to the secretariat',
  },
  'to-reply': { sv: 'Registrera som svar', en: 'Register as a reply' },
  'to-replyDoes': {
    sv: 'Registrerar att den som skrev kommer, kommer senare eller har förhinder',
    en: 'Registers that the writer comes, comes later or sends apologies',
  },
});
