import type { Paper } from '../paper/paper.ts';
import { blockHtml } from './blocks-html.ts';
import { html, htmlText, styleElement } from './html.ts';
import { paperStyle } from './paper-style.ts';

/**
 * A paper as one self-contained HTML page: nothing is loaded from anywhere, no script runs, and the same paper gives
 * the same bytes. A draft says so on the screen and on every printed page (D5).
 */
export function paperHtml(paper: Paper): string {
  const { draft, heading, sender, style, blocks } = paper;
  const title = draft ? `${draft.word}: ${heading}` : heading;
  const mark = draft ? html`<p class="mark"><strong>${draft.word}</strong> ${draft.text}</p>\n` : null;
  const from = sender ? html`<p class="group">${sender}</p>\n` : null;
  return `${htmlText(html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement(paperStyle, { heading, draft: draft?.word ?? '' })}
</head>
<body class="style-${style}">
<main>
<header>
${from}<h1>${heading}</h1>
${mark}</header>
${blocks.map(blockHtml)}</main>
${draft ? html`<div class="stamp" aria-hidden="true">${draft.word}</div>\n` : null}</body>
</html>`)}\n`;
}
