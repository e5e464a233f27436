import type { Response } from 'express';
import { speak } from '../texts/catalogue.ts';
import { pageTexts } from '../texts/problems.ts';
import { localeOf } from './request-locale.ts';
import { DOCUMENT_POLICY } from './security-headers.ts';

/**
 * A page with a heading and paragraphs: what stands at `/` in production, where the tab is not built, and what the app's
 * manifest links to.
 */
export function sendPlainPage(
  response: Response,
  page: 'plain' | 'not-built' | 'privacy' | 'terms',
  status: number,
): void {
  const locale = localeOf(response.req);
  const title = speak(locale, pageTexts[`${page}-title`]);
  const body = speak(locale, pageTexts[`${page}-body`]).replaceAll('\n\n', '</p><p>');
  response.set({
    'Content-Security-Policy': DOCUMENT_POLICY,
    'Content-Language': locale,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Language',
  });
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}</style>
</head>
<body>
<main><h1>${title}</h1><p>${body}</p></main>
</body>
</html>
`);
}
