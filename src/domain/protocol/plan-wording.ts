import type { PrintedPlan } from './protocol-item.ts';
import type { RichText } from '../basics/rich-text.ts';
import { plainFromRichText } from '../basics/rich-text.ts';
import type { ItemPlan, Origin, Presenter, Reference, Slot, Theme } from '../meeting/vocabulary.ts';
import { enumeration, longDay, PRESENTERS } from './wording.ts';

/** The printed plan of an item whose text in the protocol is `text`. */
export function printedPlan(plan: ItemPlan, text: RichText): PrintedPlan {
  const { presenters, theme, origin, references = [], slots = [] } = plan;
  return {
    ...(theme ? { themeText: themeText(theme) } : {}),
    ...(presenters.length > 0
      ? { presentersText: `${PRESENTERS}: ${enumeration(presenters.map(presenterText))}` }
      : {}),
    ...(origin ? { originText: originText(origin) } : {}),
    ...(references.length > 0
      ? { referencesText: `Tidigare: ${references.map(referenceText).join('; ')}.` }
      : {}),
    slots: namesAll(text, slots) ? [] : slots.map(slotText),
  };
}

function presenterText({ name, kind, organisation, alsoFor = [], through }: Presenter): string {
  if (kind === 'film') return `filmen ${name}`;
  const who = kind === 'body' && through !== undefined ? `${name} genom ${through}` : name;
  return organisation === undefined ? who : `${who}, ${enumeration([organisation, ...alsoFor])}`;
}

function themeText({ goalArea, responsible }: Theme): string {
  return responsible === undefined
    ? `Målområde ${goalArea}.`
    : `Målområde ${goalArea}, ansvarig kommun ${responsible}.`;
}

function originText(origin: Origin): string {
  if (origin.kind === 'proposal') return ended(`Förslag från ${origin.name}`);
  const { from, date, note } = origin;
  const given = date === undefined ? from : `${from} den ${longDay(date)}`;
  return ended(`Uppdrag från ${given}${note === undefined ? '' : `: ${note}`}`);
}

function referenceText({ body, date, text }: Reference): string {
  const where = body === undefined || body === 'other' ? [] : [BODIES[body]];
  const when = date === undefined ? [] : [`den ${longDay(date)}`];
  const said = text.replace(/\.$/, '');
  return [[...where, ...when].join(' '), said].filter((part) => part !== '').join(': ');
}

const BODIES = { group: 'gruppens möte', board: 'styrelsen', presidium: 'presidiet' } as const;

function slotText({ title, presenters }: Slot): string {
  return [title, ...(presenters.length > 0 ? [enumeration(presenters.map(pitcherText))] : [])].join(', ');
}

/** Who pitches speaks "för" somebody, as protocols write it. */
function pitcherText(presenter: Presenter): string {
  const { name, kind, organisation, alsoFor = [] } = presenter;
  if (kind !== undefined || organisation === undefined) return presenterText(presenter);
  return `${name} för ${enumeration([organisation, ...alsoFor])}`;
}

function namesAll(text: RichText, slots: readonly Slot[]): boolean {
  const written = plainFromRichText(text).toLowerCase();
  return slots.every(({ title }) => written.includes(title.toLowerCase()));
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
