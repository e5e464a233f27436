import type { RichText } from '../../domain/basics/rich-text.ts';
import type { AttendanceGroup, PrintedPerson } from '../../domain/protocol/attendance-view.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import { speak } from '../../texts/catalogue.ts';
import { documentTexts } from '../../texts/documents.ts';
import type { Html } from './html.ts';
import { html, htmlText, styleElement } from './html.ts';
import { correctionsHtml } from './protocol-corrections.ts';
import { itemsHtml } from './protocol-items.ts';
import { protocolStyle } from './protocol-style.ts';
import { richTextHtml } from './rich-text-html.ts';

/**
 * The protocol as one self-contained HTML page in the group's house style (S30): nothing is loaded from anywhere, no
 * script runs, and the same view gives the same bytes. A draft says so on the screen and on every printed page (D5).
 */
export function renderProtocolHtml(view: ProtocolView): string {
  const draft = view.mark.kind === 'preliminary';
  const title = draft ? `${speak('sv', documentTexts.draft)}: ${view.heading}` : view.heading;
  return `${htmlText(html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement(protocolStyle, { heading: view.heading, draft: draft ? speak('sv', documentTexts.draft) : '' })}
</head>
<body class="style-${view.style}">
<main>
<header>
<p class="group">${view.groupName}</p>
<h1>${view.heading}</h1>
${draftMark(view)}</header>
<div class="facts">
${fact(view.timeAndPlace.label, view.timeAndPlace.text)}
${view.attendance.map((group) => attendanceHtml(view, group.label, group.people))}${guestsHtml(view)}${unconfirmed(view)}</div>
${placeHtml('opening', view.opening)}${itemsHtml(view)}
${placeHtml('closing', view.closing)}${afterwards(view)}${endHtml(view)}${correctionsHtml(view)}</main>
${draft ? html`<div class="stamp" aria-hidden="true">${speak('sv', documentTexts.draft)}</div>\n` : null}</body>
</html>`)}\n`;
}

function placeHtml(place: 'opening' | 'closing', text: RichText): Html | null {
  return text.length === 0 ? null : html`<div class="written ${place}">\n${richTextHtml(text)}</div>\n`;
}

function draftMark({ mark }: ProtocolView): Html | null {
  if (mark.kind !== 'preliminary') return null;
  return html`<p class="mark"><strong>${speak('sv', documentTexts.draft)}</strong> ${mark.text}</p>\n`;
}

function fact(label: string, text: string): Html {
  return html`<p><strong>${label}:</strong> ${text.endsWith('.') ? text : `${text}.`}</p>`;
}

/** One run of names in the style of 2018, one person a line in that of 2022 (S3). */
function attendanceHtml(view: ProtocolView, label: string, people: AttendanceGroup['people']): Html {
  if (view.style === '2018') return html`${fact(label, people.map(({ text }) => text).join(', '))}\n`;
  return html`<strong class="label">${label}:</strong>
<ul class="people">
${people.map(personLine)}</ul>
`;
}

function personLine({ text }: PrintedPerson): Html {
  return html`<li>${text}</li>\n`;
}

function guestsHtml(view: ProtocolView): Html | null {
  const { label, people } = view.guests;
  return people.length === 0 ? null : attendanceHtml(view, label, people);
}

function afterwards({ joinedAfterwards }: ProtocolView): Html | null {
  return joinedAfterwards === undefined ? null : html`<p class="written">${joinedAfterwards}</p>\n`;
}

function unconfirmed(view: ProtocolView): Html | null {
  if (view.attendanceConfirmed) return null;
  return html`<p class="meta">${speak('sv', documentTexts['attendance-not-confirmed'])}</p>\n`;
}

/** Whose word the protocol rests on and who stands under it; both may be missing (D8). */
function endHtml({ checkSentences, signatories, mark }: ProtocolView): Html | null {
  const agreed = mark.kind === 'agreed';
  if (checkSentences.length === 0 && signatories.length === 0 && !agreed) return null;
  const signed = signatories.map(
    ({ name, role }) => html`<li>${name}<span class="role">${role}</span></li>\n`,
  );
  return html`<footer>
${checkSentences.map((sentence) => html`<p>${sentence}</p>\n`)}${signed.length > 0 ? html`<ul class="signatories">\n${signed}</ul>\n` : null}${agreed ? html`<p class="meta agreed">${mark.text}</p>\n` : null}</footer>
`;
}
