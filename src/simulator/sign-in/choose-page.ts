import { createHash } from 'node:crypto';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as t } from '../../texts/simulator.ts';
import type { Persona } from '../persona.ts';
import { PERSONA_GROUPS } from '../wire.ts';

/** The page where one chooses who one is; `fields` are the request, carried along. */
export function choosePage(
  locale: Locale,
  personas: readonly Persona[],
  fields: Readonly<Record<string, string>>,
): string {
  const hidden = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const groups = PERSONA_GROUPS.flatMap((group) => {
    const people = personas.filter((person) => person.group === group);
    if (people.length === 0) return [];
    const buttons = people.map(
      ({ key, name, organisation }) =>
        `<li><button name="som" value="${escaped(key)}"><b>${escaped(name)}</b> <span>${escaped(organisation)}</span></button></li>`,
    );
    return [`<h2>${speak(locale, GROUP_TEXTS[group])}</h2>`, `<ul>${buttons.join('')}</ul>`];
  });
  return page(
    locale,
    speak(locale, t.signInTitle),
    `<p>${speak(locale, t.signInText)}</p><form method="post" action="authorize">${hidden.join('')}${groups.join('')}</form>`,
  );
}

/** The page for a request that is not the tab's own: nobody is sent on from there. */
export function strangerPage(locale: Locale): string {
  return page(locale, speak(locale, t.signInStrangerTitle), `<p>${speak(locale, t.signInStrangerText)}</p>`);
}

const GROUP_TEXTS = {
  secretariat: t.groupSecretariat,
  chair: t.groupChair,
  director: t.groupDirector,
  guest: t.groupGuest,
} as const;

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 "Segoe UI",system-ui,sans-serif}
body{max-width:36rem;margin:0 auto;padding:1.5rem 1rem 3rem;background:light-dark(#f5f5f5,#1f1f1f);color:light-dark(#242424,#fff)}
h1{font-size:1.5rem;line-height:2rem;margin:1rem 0}
h2{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:0}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
button{font:inherit;text-align:start;width:100%;min-height:3rem;padding:.5rem 1rem;border:1px solid light-dark(#d1d1d1,#666);border-radius:6px;background:light-dark(#fff,#292929);color:inherit;cursor:pointer}
button:hover{background:light-dark(#ebebeb,#3d3d3d)}
button:focus-visible{outline:2px solid;outline-offset:2px}
span{color:light-dark(#616161,#adadad);display:inline-block}`;

/** No script, our own style alone; the form, and where it leads on to, stay on this origin. */
export const CHOOSE_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

function page(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
