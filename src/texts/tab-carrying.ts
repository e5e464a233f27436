import { defineTexts } from './catalogue.ts';

/** Putting an item off, and what a decision puts on a coming agenda. */
export const carryingTabTexts = defineTexts({
  defer: { sv: 'Skjut upp', en: 'Defer' },
  deferOf: { sv: 'Skjut upp {title}', en: 'Defer {title}' },
  deferTitle: { sv: 'Skjut upp {title}', en: 'Defer {title}' },
  deferred: { sv: 'Uppskjutet', en: 'Deferred' },
  change: { sv: 'Ändra', en: 'Change' },
  changeOf: { sv: 'Ändra hur {title} skjuts upp', en: 'Change how {title} is deferred' },
  resume: { sv: 'Ta upp ärendet ändå', en: 'Take it up after all' },
  resumeOf: { sv: 'Ta upp ärendet ändå: {title}', en: 'Take it up after all: {title}' },
  where: { sv: 'När tas ärendet upp?', en: 'When will it be taken up?' },
  meeting: { sv: 'Vid nästa möte', en: 'At the next meeting' },
  mail: { sv: 'Via mail från sekretariatet', en: 'By mail from the secretariat' },
  either: { sv: 'Via mail eller vid ett kommande möte', en: 'By mail or at a coming meeting' },
  tabled: { sv: 'Gruppen bordlägger ärendet', en: 'The group tables the matter' },
  time: { sv: 'Annan tid än nästa möte', en: 'Another time than the next meeting' },
  timeHint: {
    sv: 'Datum eller ord, till exempel 2026-09-18 eller hösten 2026',
    en: 'A date or words, for example 2026-09-18 or autumn 2026',
  },
  together: { sv: 'Tillsammans med ärendet', en: 'Together with the matter' },
  note: { sv: 'Skäl, skrivs i protokollet', en: 'Reason, printed in the protocol' },

  // follow-ups
  followUp: { sv: 'Återkom till ärendet', en: 'Come back to the matter' },
  followUpOf: { sv: 'Återkom till ärendet: {title}', en: 'Come back to the matter: {title}' },
  followUpTitle: { sv: 'Ärende på ett kommande möte', en: 'Matter at a coming meeting' },
  followUpLine: { sv: 'Återkommer: {title} ({when})', en: 'Comes back: {title} ({when})' },
  followUpWith: {
    sv: 'Återkommer: {title} ({when}, {condition})',
    en: 'Comes back: {title} ({when}, {condition})',
  },
  proposed: {
    sv: 'Återkommer enligt besluten i {title}',
    en: 'Comes back by the decisions of {title}',
  },
  accept: { sv: 'Lägg till som kommande ärende', en: 'Add as a coming matter' },
  acceptOf: { sv: 'Lägg till som kommande ärende: {text}', en: 'Add as a coming matter: {text}' },
  whenAnswered: { sv: 'när svar har kommit från {name}', en: 'when {name} has answered' },
  byClause: { sv: 'Följer av att-satsen', en: 'Follows from the clause' },
  noClause: { sv: 'Ingen särskild att-sats', en: 'No clause in particular' },
  drop: { sv: 'Ta bort', en: 'Remove' },
});
