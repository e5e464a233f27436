import type { Deferral } from '../meeting/vocabulary.ts';
import type { ProtocolStyle } from './wording.ts';
import { longDay } from './wording.ts';

/**
 * Under an item that is not dealt with at this meeting (S12, S19): `Ärendet flyttas till nästa möte.`, `Ärendet tas upp
 * via mail från sekretariatet eller vid kommande möte tillsammans med ärendet …`.
 */
export function deferralSentence(deferral: Deferral, style: ProtocolStyle = '2018'): string {
  const { note } = deferral;
  const said = `Ärendet ${wording(deferral, style)}${togetherWith(deferral)}.`;
  return note === undefined ? said : `${said} ${note}`;
}

function wording(deferral: Deferral, style: ProtocolStyle): string {
  const { to, tabled } = deferral;
  const meeting = meetingOf(deferral, style);
  const [byMail, atMeeting] = [to.includes('mail'), to.includes('next-meeting')];
  const mail = 'via mail från sekretariatet';
  if (tabled && atMeeting) return `bordläggs till ${meeting}${byMail ? ` eller tas upp ${mail}` : ''}`;
  if (tabled) return `bordläggs och tas upp ${mail}`;
  if (byMail && atMeeting) return `tas upp ${mail} eller vid ${meeting}`;
  return byMail ? `tas upp ${mail}` : `flyttas till ${meeting}`;
}

/** The meeting it is put off to. The style of 2022 speaks of a coming meeting where mail may do as well. */
function meetingOf({ to, date, when }: Deferral, style: ProtocolStyle): string {
  if (date !== undefined) return `mötet den ${longDay(date)}`;
  if (when !== undefined) return `ett möte ${when}`;
  return style === '2022' && to.includes('mail') ? 'kommande möte' : 'nästa möte';
}

function togetherWith({ together }: Deferral): string {
  return together === undefined ? '' : ` tillsammans med ärendet ${together}`;
}
