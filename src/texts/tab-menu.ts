import { defineTexts } from './catalogue.ts';

/** The menu of the tab. */
export const menuTexts = defineTexts({
  menu: { sv: 'Rådslag', en: 'Rådslag' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  pending: { sv: 'Väntande ärenden', en: 'Waiting matters' },
  tasks: { sv: 'Uppdrag', en: 'Tasks' },
  matters: { sv: 'Ärendets gång', en: 'History of the matter' },
  group: { sv: 'Gruppen', en: 'The group' },
  inquiries: { sv: 'Frågor', en: 'Inquiries' },
  outbox: { sv: 'Att skicka', en: 'To be sent' },
  register: { sv: 'Beslutsregister', en: 'Register of decisions' },
  statistics: { sv: 'Statistik', en: 'Statistics' },
  uptake: { sv: 'Kommunmatris', en: 'Municipality matrix' },
  people: { sv: 'Personer i protokollen', en: 'People in the protocols' },
  imports: { sv: 'Äldre protokoll', en: 'Older protocols' },
  funding: { sv: 'Medel', en: 'Funding' },
});
