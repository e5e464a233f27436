import { defineTexts } from './catalogue.ts';

/** The group: its people, over time. */
export const groupTexts = defineTexts({
  title: { sv: 'Gruppen', en: 'The group' },
  parts: { sv: 'Gruppens delar', en: 'Parts of the group' },
  people: { sv: 'Personer', en: 'People' },
  series: { sv: 'Mötesserier', en: 'Series of meetings' },
  settings: { sv: 'Inställningar', en: 'Settings' },

  addPerson: { sv: 'Lägg till person', en: 'Add a person' },
  municipalities: { sv: 'Kommunerna', en: 'The municipalities' },
  nobodyToday: { sv: 'Ingen företräder kommunen i dag.', en: 'Nobody speaks for it today.' },
  coOpted: { sv: 'Adjungerade', en: 'Co-opted' },
  secretariat: { sv: 'Sekretariatet', en: 'The secretariat' },
  others: { sv: 'Övriga', en: 'Others' },
  coming: { sv: 'Kommer senare', en: 'Coming later' },
  former: { sv: 'Tidigare', en: 'Former' },
  showFormer: { sv: 'Visa tidigare ({count})', en: 'Show former ({count})' },
  hideFormer: { sv: 'Dölj tidigare', en: 'Hide former' },
  you: { sv: 'du', en: 'you' },
  more: { sv: 'Mer om {name}', en: 'More about {name}' },

  answersFor: { sv: 'Svarar för {names}', en: 'Answers for {names}' },
  substitutesFor: { sv: 'Ständig ersättare för {names}', en: 'Standing substitute for {names}' },
  leavesAfter: { sv: 'Sista dag {date}', en: 'Last day {date}' },
  changesOn: { sv: 'Från {date}: {what}', en: 'From {date}: {what}' },
  history: { sv: 'Uppdrag över tid', en: 'Positions over time' },
  sinceBefore: { sv: 'sedan tidigare', en: 'since before' },
  since: { sv: 'från {from}', en: 'from {from}' },
  until: { sv: 'till {until}', en: 'to {until}' },
  between: { sv: '{from} till {until}', en: '{from} to {until}' },
  neverMember: {
    sv: 'Har aldrig haft något uppdrag i gruppen.',
    en: 'Has never had a position in the group.',
  },
  email: { sv: 'E-post', en: 'E-mail' },
  noEmail: {
    sv: 'Ingen e-postadress. Påminnelser når inte fram.',
    en: 'No e-mail address. Reminders do not reach them.',
  },
  noAccount: {
    sv: 'Inget konto. Andra måste svara för personen.',
    en: 'No account. Others must reply for them.',
  },
  accounts: { sv: 'Konton', en: 'Accounts' },

  newPosition: { sv: 'Nytt uppdrag', en: 'New position' },
  correct: { sv: 'Rätta', en: 'Correct' },
  correctPeriod: { sv: 'Rätta uppdraget {period}', en: 'Correct the position {period}' },
  leave: { sv: 'Lämnar gruppen', en: 'Leaves the group' },
  comeBack: { sv: 'Kommer tillbaka', en: 'Comes back' },
  contact: { sv: 'Namn och e-post', en: 'Name and e-mail' },
  merge: { sv: 'Slå ihop', en: 'Merge' },

  name: { sv: 'Namn', en: 'Name' },
  organisation: { sv: 'Kommun eller organisation', en: 'Municipality or organisation' },
  office: { sv: 'Titel', en: 'Title of office' },
  officeHint: { sv: 'Till exempel kommundirektör.', en: 'For example kommundirektör.' },
  acting: { sv: 'Tillförordnad (tf)', en: 'Acting (tf)' },
  roles: { sv: 'Roller', en: 'Roles' },
  delegateFor: { sv: 'Svarar för', en: 'Answers for' },
  standsInFor: { sv: 'Ständig ersättare för', en: 'Standing substitute for' },
  from: { sv: 'Från och med', en: 'From' },
  fromHint: {
    sv: 'Till dess gäller det som står nu. Kommande möten kallas efter den dagens uppgifter.',
    en: 'Until then, what stands now holds. Meetings to come go by what holds on their day.',
  },
  firstDay: { sv: 'Första dag', en: 'First day' },
  firstDayHint: {
    sv: 'Från den dagen kan personen öppna Rådslag. Möten efter den dagen kallar personen redan nu.',
    en: 'From that day they can open Rådslag. Meetings after it invite them already now.',
  },
  last: { sv: 'Sista dag', en: 'Last day' },
  leaveTitle: { sv: '{name} lämnar gruppen', en: '{name} leaves the group' },
  leaveText: {
    sv: 'Efter den dagen kan {name} inte öppna Rådslag, och möten därefter kallas utan {name}. Namnet står kvar i det som varit.',
    en: 'After that day {name} cannot open Rådslag, and meetings later than that do not invite {name}. The name stays in what has been.',
  },
  left: { sv: '{name} lämnar gruppen {date}.', en: '{name} leaves the group on {date}.' },
  added: { sv: '{name} är tillagd.', en: '{name} has been added.' },
  changed: { sv: 'Uppgifterna om {name} är ändrade.', en: 'What stands about {name} has been changed.' },
  dateMissing: { sv: 'Välj ett datum.', en: 'Choose a date.' },
  roleMissing: { sv: 'Välj minst en roll.', en: 'Choose at least one role.' },
  personMissing: { sv: 'Välj minst en person.', en: 'Choose at least one person.' },
  mustBeMunicipality: {
    sv: 'Den som företräder en kommun måste ha en av gruppens kommuner här.',
    en: 'Whoever speaks for a municipality must have one of the group’s municipalities here.',
  },
  accountOptional: {
    sv: 'Konto i Microsoft Entra (kan läggas till senare)',
    en: 'Account in Microsoft Entra (can be added later)',
  },
  tenantId: { sv: 'Klientorganisationens id', en: 'Tenant id' },
  objectId: { sv: 'Kontots objekt-id', en: 'Object id of the account' },
  accountHint: {
    sv: 'Den som förvaltar Microsoft 365 hittar båda under Användare i Entra. En gäst har ett konto hemma och ett här: lägg till båda.',
    en: 'Whoever runs Microsoft 365 finds both under Users in Entra. A guest has one account at home and one here: add both.',
  },
  guidWrong: {
    sv: 'Ett id ser ut så här: 11111111-1111-4111-8111-111111111111.',
    en: 'An id looks like this: 11111111-1111-4111-8111-111111111111.',
  },
  entraAccount: { sv: 'Konto {object} i {tenant}', en: 'Account {object} in {tenant}' },
  teamsAccount: { sv: 'Känd i Teams', en: 'Known in Teams' },
  removeAccount: { sv: 'Ta bort kontot {account}', en: 'Remove the account {account}' },
  addAccount: { sv: 'Lägg till konto', en: 'Add an account' },
  accountsTitle: { sv: 'Konton för {name}', en: 'Accounts of {name}' },
  mergeTitle: { sv: 'Slå ihop {name} med någon annan', en: 'Merge {name} with somebody else' },
  mergeText: {
    sv: 'Välj den som är samma person. Hens konton och tid i gruppen flyttas till {name}, och det andra namnet försvinner ur listan. Det går inte att ångra.',
    en: 'Choose who is the same person. Their accounts and time in the group move to {name}, and the other name leaves the list. This cannot be undone.',
  },
  samePerson: { sv: 'Är samma person som', en: 'Is the same person as' },
  choosePerson: { sv: 'Välj en person', en: 'Choose a person' },
});

/** The roles of the roster, as people know them. */
export const roleTexts = defineTexts({
  chair: { sv: 'Ordförande', en: 'Chair' },
  'deputy-chair': { sv: 'Vice ordförande', en: 'Deputy chair' },
  director: { sv: 'Företräder kommunen', en: 'Speaks for the municipality' },
  'co-opted': { sv: 'Adjungerad', en: 'Co-opted' },
  secretariat: { sv: 'Sekretariat', en: 'Secretariat' },
  adjuster: { sv: 'Justerare', en: 'Adjuster' },
  delegate: { sv: 'Svarsombud', en: 'Delegate' },
  reader: { sv: 'Läsare', en: 'Reader' },
});

/** What each role means for whoever has it. */
export const roleHints = defineTexts({
  chair: { sv: 'leder mötet och fastställer protokollet', en: 'runs the meeting and agrees the protocol' },
  'deputy-chair': { sv: 'gör det när ordföranden inte kan', en: 'does so when the chair cannot' },
  director: { sv: 'kallas till mötena', en: 'is invited to the meetings' },
  'co-opted': {
    sv: 'kallas till mötena men företräder ingen kommun',
    en: 'is invited but speaks for no municipality',
  },
  secretariat: { sv: 'får göra allt, också ändra gruppen', en: 'may do everything, also change the group' },
  adjuster: {
    sv: 'föreslås när protokollet ska stämmas av',
    en: 'is proposed when the protocol is to be checked',
  },
  delegate: {
    sv: 'läser, och svarar på kallelsen åt någon annan',
    en: 'reads, and replies to the notice for somebody else',
  },
  reader: { sv: 'läser, och inget mer', en: 'reads, and nothing else' },
});
