import type { Paper } from '../paper/paper.ts';
import { blockHtml } from './blocks-html.ts';
import { html, htmlText, styleElement } from './html.ts';
import { paperStyle } from './paper-style.ts';

/**
 * A paper as one self-contained HTML page: nothing is loaded from anywhere, no script runs, and the same paper gives
 * the same bytes. A draft says so on the screen and on every printed page (D5).
 */
export function paperHtml(paper: Paper): string {
  const { draft, heading, sender, style, blocks, letterhead = {} } = paper;
  const { logo, lines = [], accent } = letterhead;
  const title = draft ? `${draft.word}: ${heading}` : heading;
  const mark = draft ? html`<p class="mark"><strong>${draft.word}</strong> ${draft.text}</p>\n` : null;
  const from = sender ? html`<p class="group">${sender}</p>\n` : null;
  // The words beside it say whose it is: to who does not see it, it is nothing.
  const picture = logo
    ? html`<img class="logo" alt="" width="${logo.width}" height="${logo.height}" src="data:image/png;base64,${logo.png}">\n`
    : null;
  const address =
    lines.length > 0
      ? html`<address>\n${lines.map((line) => html`<span>${line}</span>\n`)}</address>\n`
      : null;
  return `${htmlText(html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement((words) => paperStyle(words, accent), { heading, draft: draft?.word ?? '' })}
</head>
<body class="style-${style}">
<main>
<header>
${picture}${from}<h1>${heading}</h1>
${mark}</header>
${blocks.map(blockHtml)}${address}</main>
${draft ? html`<div class="stamp" aria-hidden="true">${draft.word}</div>\n` : null}</body>
</html>`)}\n`;
}
