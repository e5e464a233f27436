import { defineTexts } from './catalogue.ts';

/** Mails in the protocol's life: the draft to those who review it, the agreed protocol to those it concerns. */
export const protocolMailTexts = defineTexts({
  reviewSubject: {
    sv: 'Utkast till protokoll för avstämning: {title} {date}',
    en: 'Draft protocol for review: {title}, {date}',
  },
  reviewReminderSubject: {
    sv: 'Påminnelse: stäm av protokollet från mötet {date}',
    en: 'Reminder: please review the protocol of the meeting on {date}',
  },
  reviewAsked: {
    sv: 'Utkastet till protokoll är klart att läsa. Lämna synpunkter senast {deadline}.',
    en: 'The draft protocol is ready to be read. Please give your comments by {deadline}.',
  },
  reviewCorrection: {
    sv: 'Protokollet är fastställt sedan tidigare och håller på att rättas. Skäl: {reason}. Lämna synpunkter på rättelsen senast {deadline}.',
    en: 'The protocol was agreed before and is being corrected. Reason: {reason}. Please comment on the correction by {deadline}.',
  },
  reviewMissing: {
    sv: 'Vi saknar ditt besked om utkastet till protokoll. Lämna synpunkter senast {deadline}.',
    en: 'We have no word from you on the draft protocol. Please give your comments by {deadline}.',
  },
  reviewOverdue: {
    sv: 'Vi saknar ditt besked om utkastet till protokoll. Tiden för synpunkter gick ut {deadline}. Lämna gärna besked så snart du kan.',
    en: 'We have no word from you on the draft protocol. The time for comments ended {deadline}. Please give your word as soon as you can.',
  },
  reviewHow: {
    sv: 'För varje ärende kan du välja Inga synpunkter eller föreslå en annan lydelse. Sprid inte utkastet.',
    en: 'For each item you can choose No comment or propose another wording. Please do not pass the draft on.',
  },
  openDraft: { sv: 'Läs utkastet i Rådslag', en: 'Read the draft in Rådslag' },
  reviewWhy: {
    sv: 'Du får det eftersom du är utsedd att stämma av protokollet.',
    en: 'You receive it because you are named to review the protocol.',
  },
  dispatchSubject: { sv: '{heading}, {date}', en: '{heading}, {date}' },
  dispatchCorrectedSubject: {
    sv: 'Rättat protokoll: {heading}, {date}',
    en: 'Corrected protocol: {heading}, {date}',
  },
  dispatchSent: {
    sv: '{heading} fastställdes {date} och skickas här.',
    en: '{heading} was agreed on {date} and is sent herewith.',
  },
  dispatchCorrected: {
    sv: 'Det ersätter den version som skickats tidigare (rättad version {revision}). Skäl: {reason}',
    en: 'It replaces the version sent before (corrected version {revision}). Reason: {reason}',
  },
  dispatchAttached: { sv: 'Protokollet är bifogat.', en: 'The protocol is attached.' },
  dispatchInTab: {
    sv: 'Protokollet finns i fliken Rådslag i Teams.',
    en: 'The protocol is in the Rådslag tab in Teams.',
  },
  dispatchWithout: {
    sv: 'Skickas utan: {papers}.',
    en: 'Sent without: {papers}.',
  },
  extractSubject: {
    sv: 'Utdrag för {municipality}: {heading}, {date}',
    en: 'Extract for {municipality}: {heading}, {date}',
  },
  extractSent: {
    sv: '{heading} fastställdes {date}. Bifogat är det som rör {municipality}: beslut, uppdrag och handlingar.',
    en: '{heading} was agreed on {date}. Attached is what concerns {municipality}: decisions, tasks and papers.',
  },
  extractWhy: {
    sv: 'Du får det eftersom du företräder {municipality}, eller svarar för den som gör det.',
    en: 'You receive it because you speak for {municipality}, or answer for whoever does.',
  },
  paperOf: { sv: '{paper} ({item})', en: '{paper} ({item})' },
  openProtocol: { sv: 'Öppna protokollet i Rådslag', en: 'Open the protocol in Rådslag' },
  dispatchWhy: {
    sv: 'Du får det eftersom du står på sändlistan {list}.',
    en: 'You receive it because you are on the mail list {list}.',
  },
  dispatchWhyOnce: {
    sv: 'Du får det eftersom sekretariatet har angett din e-postadress.',
    en: 'You receive it because the secretariat gave your e-mail address.',
  },
});
