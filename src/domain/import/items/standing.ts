import { clockTime } from '../head/times.ts';

/** What an item of this title is, whoever holds the meeting (S12). */
export function kindOfTitle(title: string): 'thematic' | 'dialogue' | 'other' | undefined {
  if (/^tema(?:tisk|:|punkt|diskussion|möte|dag|\s)/iu.test(title)) return 'thematic';
  if (/^dialog$/iu.test(title)) return 'dialogue';
  if (/^övrig(?:t|a\s+(?:frågor|ärenden|punkter))$/iu.test(title)) return 'other';
  return undefined;
}

/** Titles that stand without a number in protocols whose items have one. */
export function isStandingTitle(title: string): boolean {
  return kindOfTitle(title) !== undefined || STANDING.test(title);
}

/** `Kort paus`, `10.00 Fika`, `Lunch`: nothing was dealt with. */
export function isBreak(title: string): boolean {
  return BREAK.test(title.trim());
}

/** What a heading over several items is called: no item of its own. */
export function isSectionTitle(title: string): boolean {
  return SECTION.test(title.trim());
}

/** The time before a break's words. */
export function timeBefore(text: string): string | undefined {
  return clockTime(/^(?:kl\.?\s*)?(\d{1,2}[.:]\d{2})/iu.exec(text)?.[1]);
}

const STANDING =
  /^(?:nästa\s+(?:möte|sammanträde)|kommande\s+möten|mötes(?:plan|tider)|mötets\s+(?:öppnande|avslut(?:ande|ning)?)|avslutning|laget\s+runt|runda(?:n)?|in-?checkning|ut-?checkning|utvärdering(?:\s+av\s+(?:mötet|dagens\s+möte))?|information(?:spunkter)?|rapporter|meddelanden|bordlagda\s+ärenden|aktuellt(?:\s+från\s+\S+)?|omvärldsspaning|nytt\s+från\s+.{3,40}|avtackning)$/iu;
const BREAK =
  /^(?:(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–—]\s*\d{1,2}[.:]\d{2})?\s+)?(?:kort\s+|gemensam\s+)?(?:paus|fika(?:paus)?|kaffe(?:paus)?|lunch(?:paus|rast)?|bensträckare|rast|förmiddagsfika|eftermiddagsfika|förmiddagskaffe|eftermiddagskaffe|ajournering)(?:\s+(?:med|och|\(|\d|kl|ca)[^.]{0,40})?\.?$/iu;
const SECTION =
  /^(?:ärenden(?:\s+och\s+beredning)?|(?:besluts|informations|diskussions|anmälnings|rapport|initiativ)(?:ärenden|punkter|frågor)?|ärenden\s+för\s+(?:beslut|information|diskussion)|(?:för|till)\s+(?:beslut|information|diskussion|kännedom)|dagordning(?:en)?|föredragningslista|agenda|program|punkter|protokoll|beslut\s+och\s+information)\s*:?$/iu;
