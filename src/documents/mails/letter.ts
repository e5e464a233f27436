import type { Locale } from '../../texts/catalogue.ts';
import type { Html } from '../html/html.ts';
import { html, htmlText } from '../html/html.ts';

/** What a mail says, before it is set as text and as a page. All of it plain text: people's words are escaped here. */
export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  /** `Hej Åsa!`; left out = the mail begins with its first paragraph. */
  readonly greeting?: string;
  readonly paragraphs: readonly string[];
  /** Lines such as "Tid: fredag 17 februari kl. 08.30–12.30", after the paragraphs. */
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** Where to go on, shown as a link with these words and, in the text, its address. */
  readonly links?: readonly { readonly label: string; readonly address: string }[];
  /** Small print at the end: who sends this and why. */
  readonly footer: readonly string[];
}

/** The parts of a mail that carry words. */
export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Sets a letter: the text is complete by itself, and the page says the same in the same order. The page loads nothing
 * and follows nobody: no pictures, no scripts, no style but a readable column.
 */
export function writeLetter(letter: Letter): WrittenLetter {
  return { subject: letter.subject, text: textOf(letter), html: pageOf(letter) };
}

function textOf(letter: Letter): string {
  const { greeting, paragraphs, footer } = letter;
  const facts = (letter.facts ?? []).map(({ label, value }) => `${label}: ${value}`).join('\n');
  const links = openable(letter).map(({ label, address }) => `${label}: ${address}`);
  return `${[greeting, ...paragraphs, facts, ...links, `-- \n${footer.join('\n')}`].filter(Boolean).join('\n\n')}\n`;
}

function pageOf(letter: Letter): string {
  const { locale, subject, greeting, paragraphs, facts = [], footer } = letter;
  return `${htmlText(html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
</head>
<body style="font-family: 'Segoe UI', Arial, sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em; margin: 1em">
${greeting === undefined ? null : paragraph(greeting)}${paragraphs.map(paragraph)}${facts.length === 0 ? null : factsOf(facts)}${openable(
  letter,
).map(
  ({ label, address }) => html`<p><a href="${address}">${label}</a></p>
`,
)}<hr>
${footer.map(small)}</body>
</html>`)}\n`;
}

function paragraph(text: string): Html {
  return html`<p>${text}</p>
`;
}

function small(text: string): Html {
  return html`<p style="font-size: 14px">${text}</p>
`;
}

function factsOf(facts: NonNullable<Letter['facts']>): Html {
  return html`<p>${facts.map(
    ({ label, value }, index) => html`${index > 0 ? html`<br>` : null}<strong>${label}:</strong> ${value}`,
  )}</p>
`;
}

/** Links that a browser opens as a page: our own address may be http in a demo; anything that can run is left out. */
function openable(letter: Letter): NonNullable<Letter['links']> {
  return (letter.links ?? []).flatMap(({ label, address }) => {
    const parsed = URL.parse(address);
    return parsed && /^https?:$/.test(parsed.protocol) ? [{ label, address: parsed.href }] : [];
  });
}
