import type { ActKind } from '../domain/clauses/act-phrases.ts';
import type { Text } from './catalogue.ts';
import { defineTexts } from './catalogue.ts';

/** What a list of decisions and the columns of a library say. */
export const decisionListTexts = defineTexts({
  agreed: { sv: 'Fastställt', en: 'Agreed' },
  corrected: { sv: 'Fastställt, rättat', en: 'Agreed, corrected' },
  decided: { sv: 'Beslutat', en: 'Decided' },
});

/** What a clause decides, by its kind. */
export const ACT_KIND_TEXTS: Readonly<Record<ActKind, Text>> = defineTexts({
  assign: { sv: 'Uppdrag', en: 'Assignment' },
  refer: { sv: 'Remiss', en: 'Referral' },
  refer_back: { sv: 'Återremiss', en: 'Referral back' },
  carry_over: { sv: 'Bordläggning', en: 'Carried over' },
  note: { sv: 'Noterat', en: 'Noted' },
  thank: { sv: 'Tack', en: 'Thanks' },
  endorse: { sv: 'Ställer sig bakom', en: 'Endorsement' },
  approve: { sv: 'Godkännande', en: 'Approval' },
  amend: { sv: 'Ändring', en: 'Amendment' },
  decline: { sv: 'Avstår', en: 'Declined' },
  reject: { sv: 'Avslag', en: 'Rejection' },
  propose: { sv: 'Förslag', en: 'Proposal' },
  forward: { sv: 'Överlämnande', en: 'Forwarding' },
  request: { sv: 'Begäran', en: 'Request' },
  inform: { sv: 'Information', en: 'Information' },
  fund: { sv: 'Finansiering', en: 'Funding' },
  reallocate: { sv: 'Omfördelning', en: 'Reallocation' },
  elect: { sv: 'Val', en: 'Election' },
  establish: { sv: 'Inrättande', en: 'Establishment' },
  invite: { sv: 'Inbjudan', en: 'Invitation' },
  encourage: { sv: 'Uppmaning', en: 'Encouragement' },
  distribute: { sv: 'Fördelning', en: 'Distribution' },
  record: { sv: 'Till protokollet', en: 'For the record' },
  schedule: { sv: 'Tidsbestämning', en: 'Scheduling' },
  reschedule: { sv: 'Flyttad tid', en: 'Rescheduling' },
  report_back: { sv: 'Återrapportering', en: 'Report back' },
  follow_up: { sv: 'Uppföljning', en: 'Follow-up' },
});
