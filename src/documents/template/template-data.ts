import type { RichText } from '../../domain/basics/rich-text.ts';
import { dotted } from '../../domain/basics/time.ts';
import { isThere } from '../../domain/meeting/dispatch/papers.ts';
import type { PrintedPerson } from '../../domain/protocol/attendance-view.ts';
import type { ProtocolCorrection } from '../../domain/protocol/corrections.ts';
import type { ProtocolItem } from '../../domain/protocol/protocol-item.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { FORM_CHANGED, longDay, PAPER_PROMISED } from '../../domain/protocol/wording.ts';
import { timeSpan } from '../../texts/format.ts';
import { xmlText } from '../../domain/basics/xml-text.ts';

/** What a template is filled with: words, rich text or lists of the same, by the names of PLACEHOLDERS. */
export type TemplateValue = string | RichTextValue | readonly TemplateValues[];
export interface TemplateValues {
  readonly [name: string]: TemplateValue;
}

/** Text with paragraphs and lists, told apart from a list of values. */
export interface RichTextValue {
  readonly rich: RichText;
}

/** The protocol as a template asks for it. Every word goes into the file as it is: it is data and never markup. */
export function templateData(view: ProtocolView): TemplateValues {
  const { mark, date, start, end } = view;
  const guests = view.guests.people.length > 0 ? [view.guests] : [];
  return plain({
    rubrik: view.heading,
    titel: view.title,
    grupp: view.groupName,
    nummer: view.number ?? '',
    datum: longDay(date),
    tid: start === '' && end === '' ? '' : timeSpan('sv', start, end),
    plats: view.place,
    tid_och_plats: view.timeAndPlace.text,
    utkast: mark.kind === 'preliminary' ? mark.text : '',
    inledning: { rich: view.opening },
    avslutning: { rich: view.closing },
    närvaro: [...view.attendance, ...guests].map(({ label, people }) => attendance(label, people)),
    efter_mötet: view.joinedAfterwards ?? '',
    ärenden: view.items.map(itemValues),
    avstämt: view.checkSentences.join('\n'),
    fastställt: mark.kind === 'agreed' ? mark.text : '',
    underskrifter: view.signatories.map(({ name, role }) => ({ namn: name, roll: role })),
    rättelser: (view.corrections ?? []).map(correctionValues),
  });
}

function attendance(label: string, people: readonly PrintedPerson[]): TemplateValues {
  return {
    etikett: label,
    i_rad: people.map(({ text }) => text).join(', '),
    personer: people.map(({ name, organisation, office, notes, text }) => ({
      namn: name,
      kommun: organisation ?? '',
      befattning: office ?? '',
      not: notes.join(', '),
      rad: text,
    })),
  };
}

function itemValues(item: ProtocolItem): TemplateValues {
  const { themeText, presentersText, originText, referencesText, clauses } = item;
  const lines = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined).join('\n');
  return {
    nummer: item.paragraph ?? item.number ?? (item.time ? dotted(item.time) : ''),
    titel: item.title,
    avsnitt: item.heading ?? '',
    om: lines([themeText, originText, referencesText]),
    föredragande: presentersText ?? '',
    handlingar: item.papers
      .map((paper) => (isThere(paper) ? paper.title : `${paper.title} (${PAPER_PROMISED})`))
      .join(', '),
    text: { rich: item.text },
    presentationer: item.slots.map((rad) => ({ rad })),
    omröstning: item.votes.join('\n'),
    beslutsrubrik: clauses.length > 0 ? item.decisionLabel : '',
    beslut: clauses.map(({ word, text, conditions }) => ({
      att: word,
      sats: text,
      förbehåll: (conditions?.texts ?? []).map((villkor) => ({ villkor })),
    })),
    utfall: item.outcome ?? '',
    deltog: item.tookPart.join('\n'),
    reservationer: item.reservations.join('\n'),
    medskick: item.guidance.map(({ text }) => text).join('\n'),
    flyttat: item.carriedOver ?? '',
  };
}

function correctionValues({ text, changes }: ProtocolCorrection): TemplateValues {
  return {
    text,
    ställen: changes.map(({ where, lines }) => ({
      ställe: where,
      tidigare: lines.length === 0 ? FORM_CHANGED : wording(lines.map(({ before }) => before)),
      ny: wording(lines.map(({ after }) => after)),
    })),
  };
}

function wording(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join('\n');
}

/** Values that inherit nothing and hold no character that a Word file cannot. */
function plain(values: TemplateValues): TemplateValues {
  const bare = Object.entries(values).map(([name, value]) => [name, plainValue(value)] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(bare));
}

function plainValue(value: TemplateValue): TemplateValue {
  if (typeof value === 'string') return xmlText(value);
  return 'rich' in value ? value : value.map(plain);
}
