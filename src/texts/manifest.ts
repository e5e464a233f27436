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

Rådslag läser bara de meddelanden i kanalen där @Rådslag nämns.`,
    en: `Rådslag runs the meetings of the group, from notice to finished protocol.

Before the meeting: the notice with the agenda shows in the channel. You reply with one tap, see what is new since you last read, and are reminded if your reply is missing.

During the meeting: the secretariat writes the protocol in the tab while the meeting goes on. Decisions show in the channel, and you see where the meeting is, what comes next and what happened while you were away.

After the meeting: the draft is reviewed item by item, the protocol gets its number and is archived. Tasks are answered on the card, in the tab or by writing to @Rådslag.

Rådslag reads only those messages in the channel that mention @Rådslag.`,
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
