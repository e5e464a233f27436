import { defineTexts } from './catalogue.ts';

/** The list of meetings and the drafting of a new one (D9). */
export const meetingsTexts = defineTexts({
  title: { sv: 'Möten', en: 'Meetings' },
  coming: { sv: 'Kommande och pågående', en: 'Coming and in progress' },
  past: { sv: 'Tidigare', en: 'Past' },
  noneComing: { sv: 'Inga kommande möten.', en: 'No coming meetings.' },
  noneNotified: {
    sv: 'Ingen kallelse är publicerad än. De planerade mötena visas nedan.',
    en: 'No notice has been posted yet. The planned meetings are shown below.',
  },
  planned: { sv: 'Planerade möten', en: 'Planned meetings' },
  nonePast: { sv: 'Inga tidigare möten än.', en: 'No past meetings yet.' },
  emptyTitle: { sv: 'Inga möten än', en: 'No meetings yet' },
  emptyMayDraft: {
    sv: 'Börja med att upprätta gruppens första möte. Ingen annan ser det förrän du publicerar kallelsen.',
    en: 'Begin by drafting the group’s first meeting. Nobody else sees it until you post the notice.',
  },
  emptyMayNot: {
    sv: 'När sekretariatet publicerar en kallelse visas mötet här.',
    en: 'When the secretariat posts a notice, the meeting is shown here.',
  },
  newMeeting: { sv: 'Nytt möte', en: 'New meeting' },
  newIntro: {
    sv: 'Mötet blir ett utkast. Ingen får något meddelande förrän du publicerar kallelsen.',
    en: 'The meeting becomes a draft. Nobody is told anything until you post the notice.',
  },
  source: { sv: 'Dagordning', en: 'Agenda' },
  sourceSeries: { sv: 'Utgå från mötesplanen', en: 'Go by the meeting plan' },
  occasion: { sv: 'Möte i planen', en: 'Meeting of the plan' },
  occasionHint: {
    sv: 'De stående ärendena följer med, och nästa tema i den tematiska uppföljningen.',
    en: 'The standing items come along, and the next theme of the thematic follow-up.',
  },
  sourceText: { sv: 'Klistra in en dagordning', en: 'Paste an agenda' },
  sourceCopy: { sv: 'Kopiera ett tidigare möte', en: 'Copy an earlier meeting' },
  sourceEmpty: { sv: 'Börja med tom dagordning', en: 'Start with an empty agenda' },
  copyFrom: { sv: 'Möte att kopiera', en: 'Meeting to copy' },
  copyHint: {
    sv: 'Ärendena följer med, men inte texter, beslut eller svar.',
    en: 'The items come along, but no texts, decisions or replies.',
  },
  paste: { sv: 'Dagordningen som text', en: 'The agenda as text' },
  pasteHint: {
    sv: 'Ett ärende per rad, till exempel ”08.45 Färdtjänst, Eva Lund, 20 min”. Rader utan tid eller nummer därunder blir ärendets bakgrund. Första raderna kan ange datum, tid och plats.',
    en: 'One item a line, for example “08:45 Transport, Eva Lund, 20 min”. Lines without a time or number below it become its background. The first lines may give date, time and place.',
  },
  everyLine: { sv: 'Varje rad är ett ärende', en: 'Every line is an item' },
  preview: { sv: 'Så blir dagordningen', en: 'This becomes the agenda' },
  previewEmpty: { sv: 'Ärendena visas här medan du skriver.', en: 'The items show here while you write.' },
  previewCount: { sv: '{count} ärenden hittade', en: '{count} items found' },
  previewOne: { sv: '1 ärende hittat', en: '1 item found' },
  details: { sv: 'Tid och plats', en: 'Time and place' },
  create: { sv: 'Upprätta mötet', en: 'Draft the meeting' },
  mend: { sv: 'Rätta de markerade fälten.', en: 'Mend the marked fields.' },
  chooseCopy: { sv: 'Välj vilket möte som ska kopieras.', en: 'Choose which meeting to copy.' },
});
