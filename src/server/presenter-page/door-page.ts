import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { speak } from '../../texts/catalogue.ts';
import { presenterDoorTexts as t } from '../../texts/presenter-page.ts';
import { localeOf } from '../request-locale.ts';

/**
 * What a link shows before anybody presses: the same for every address, so that whatever only reads links (a scanner of
 * mail, a preview in a chat) neither opens anything nor learns whether there is something to open.
 */
export function sendDoor(response: Response, which: 'closed' | 'invalid' | 'busy', status: number): void {
  const locale = localeOf(response.req);
  const [title, text] = [speak(locale, t[`${which}Title`]), speak(locale, t[`${which}Text`])];
  response.set({
    'Content-Security-Policy': DOOR_POLICY,
    'Content-Language': locale,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
    // Without any a browser hides from us that our own form was sent from our own page.
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex, nofollow',
  });
  const button =
    which === 'closed' ? `<form method="post"><button>${speak(locale, t.open)}</button></form>` : '';
  response
    .status(status)
    .type('html')
    .send(
      `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main><p class="product">Rådslag</p><h1>${title}</h1><p>${text}</p>${button}</main>
</body>
</html>
`,
    );
}

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 "Segoe UI",system-ui,sans-serif}
body{margin:0;padding:1rem;background:light-dark(#f5f5f5,#1f1f1f);color:light-dark(#242424,#fff)}
main{max-width:28rem;margin:10vh auto 0;padding:1.5rem;border:1px solid light-dark(#e0e0e0,#525252);border-radius:8px;background:light-dark(#fff,#292929)}
h1{font-size:1.5rem;line-height:2rem;margin:0 0 .75rem}
p{margin:0}
.product{font-size:.875rem;color:light-dark(#424242,#d6d6d6);margin-bottom:.5rem}
form{margin-top:1.5rem}
button{font:inherit;font-weight:600;width:100%;min-height:3rem;padding:.5rem 1rem;border:1px solid transparent;border-radius:6px;background:#5b5fc7;color:#fff;cursor:pointer}
button:hover{background:#4f52b2}
button:focus-visible{outline:2px solid light-dark(#000,#fff);outline-offset:2px}
@media (forced-colors: active){button{border-color:ButtonText}}`;

/** No script, our own style alone; the form, and where it leads on to, stay on this origin. */
const DOOR_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');
