import { lightened } from '../../domain/group/letterhead/colours.ts';
import { HOUSE_ACCENT } from '../../domain/group/letterhead/letterhead.ts';

/** The words of a paper that its style sheet prints in the margins; each comes as a CSS string. */
export interface MarginWords {
  readonly heading: string;
  /** Empty when it is agreed. */
  readonly draft: string;
}

const DARK_PAPER = '#1a1c1e';

/** The group's accent where it is one: it stands in the sheet as it is. */
function accentOf(given: string | undefined): string {
  return given !== undefined && /^#[0-9a-f]{6}$/u.test(given) ? given : HOUSE_ACCENT;
}

/**
 * How a paper looks: fonts of the reader's own system, a measure made for reading, the house's bold labels; on paper
 * A4 with the heading, page of pages and, while it is a draft, that word on every page.
 */
export function paperStyle({ heading, draft }: MarginWords, given?: string): string {
  const accent = accentOf(given);
  const dark = lightened(accent, DARK_PAPER);
  return `
:root {
  color-scheme: light dark;
  --paper: #fff; --desk: #f1f0ec; --ink: #1b1d1f; --soft: #565b60; --line: #d5d4ce;
  --accent: ${accent}; --mark: #8a3a00; --mark-paper: #fdf3e7;
  --text: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif;
  --plain: "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: ${DARK_PAPER}; --desk: #111213; --ink: #e7e6e2; --soft: #a9adb1; --line: #3a3d40;
    --accent: ${dark}; --mark: #ffb77a; --mark-paper: #33261a;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1rem/1.55 var(--text); }
main {
  max-width: 48rem; margin: 2.5rem auto; padding: 3.5rem 4.25rem 4rem; background: var(--paper);
  border: 1px solid var(--line); border-radius: 3px; overflow-wrap: anywhere; hyphens: auto;
}
h1, h2, h3, h4, .group, .mark, .meta, .place { font-family: var(--plain); hyphens: manual; text-wrap: balance; }
.logo { display: block; width: auto; height: auto; max-width: min(15rem, 100%); max-height: 3.5rem; margin: 0 0 1.1rem; padding: 2px; background: #fff; }
address { margin-top: 2.75rem; padding-top: .9rem; border-top: 1px solid var(--line); color: var(--soft); font: .8rem/1.5 var(--plain); }
address span { display: block; }
.group { margin: 0 0 .5rem; color: var(--soft); font-size: .8rem; letter-spacing: .02em; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em; }
header { padding-bottom: 1.25rem; margin-bottom: 1.5rem; border-bottom: 2px solid var(--accent); }
.place { margin: .5rem 0 0; color: var(--soft); font-size: .9rem; }
.mark {
  margin: 1.25rem 0 0; padding: .6rem .9rem; font-size: .9rem; line-height: 1.4;
  color: var(--mark); background: var(--mark-paper); border-left: 4px solid var(--mark); text-wrap: pretty;
}
.mark strong { display: inline-block; margin-right: .5em; text-transform: uppercase; letter-spacing: .06em; }
p, ul, ol { margin: 0 0 .7rem; }
p, li { text-wrap: pretty; }
p.written, .written li, .clauses li { white-space: pre-wrap; }
.facts { margin-bottom: 1.75rem; }
.people { list-style: none; padding: 0; }
.people li { margin: 0 0 .2rem; }
.label { display: block; margin: 1rem 0 .35rem; font-family: var(--plain); font-size: .95rem; }
.section { margin: 2.5rem 0 0; font-size: 1rem; font-weight: 600; color: var(--accent); }
.section + .item { margin-top: 1rem; }
.item { margin-top: 2.1rem; }
.title { margin: 0 0 .6rem; font-size: 1.15rem; line-height: 1.3; font-weight: 650; }
.numbered { display: grid; grid-template-columns: max-content 1fr; column-gap: .55em; }
.item:has(> .dense) { margin-top: 1.15rem; }
.dense { margin-bottom: .35rem; font-size: 1.05rem; }
.title .at { color: var(--accent); font-variant-numeric: tabular-nums; }
.meta { margin: -.3rem 0 .7rem; color: var(--soft); font-size: .85rem; line-height: 1.45; }
ul.list, ol.list { padding-left: 1.5em; }
.list li { margin: 0 0 .3rem; }
.decision { margin: 1rem 0 .4rem; font-size: 1rem; font-weight: 700; }
.clauses { list-style: none; margin: 0; padding: 0 0 0 1rem; border-left: 3px solid var(--accent); }
.clauses li { margin: 0 0 .55rem; }
.clauses li:last-child { margin-bottom: 0; }
.under { white-space: normal; }
.under li { white-space: pre-wrap; }
.conditions { margin: .4rem 0 .2rem; }
.pointed { margin: .35rem 0 .2rem; color: var(--soft); font-size: .92rem; line-height: 1.5; }
ol.conditions { padding-left: 1.5em; }
.outcome, .carried, .guidance { margin-top: .8rem; }
.carried { font-style: italic; }
.break .title { font-weight: 500; color: var(--soft); font-size: 1rem; }
.closing { margin-top: 2.25rem; }
footer { margin-top: 2.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.signatories { display: flex; flex-wrap: wrap; gap: 1.25rem 4rem; margin: 1.75rem 0 0; padding: 0; list-style: none; }
.signatories li { min-width: 12rem; }
.signatories .role { display: block; color: var(--soft); }
.agreed { margin: 1.5rem 0 0; }
.corrections { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.corrections dl { margin: 0; padding: 0 0 0 1rem; border-left: 3px solid var(--mark); }
.corrections dl > div { margin: 0 0 .7rem; }
.corrections dt { font-weight: 600; }
.corrections dd { margin: 0 0 .3rem; white-space: pre-wrap; }
.corrections del { color: var(--soft); }
.corrections ins { font-weight: 600; text-underline-offset: .15em; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.stamp { display: none; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 46rem) {
  html { font-size: 100%; }
  body { background: var(--paper); }
  main { margin: 0; padding: 1.75rem 1.25rem 3rem; border: 0; border-radius: 0; }
  h1 { font-size: clamp(1.2rem, 5.6vw, 1.45rem); hyphens: auto; }
  .signatories { gap: 1.25rem; flex-direction: column; }
}
@page {
  size: A4; margin: 22mm 22mm 24mm 25mm;
  @top-left { content: ${heading}; font: 8.5pt "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #565b60; }
  @top-right { content: ${draft}; font: bold 8.5pt "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #8a3a00; }
  @bottom-right {
    content: counter(page) " (" counter(pages) ")";
    font: 8.5pt "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #565b60;
  }
}
@page :first { @top-left { content: ""; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --desk: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --accent: ${accent}; --mark: #8a3a00; --mark-paper: #fff;
  }
  html { font-size: 10.5pt; }
  body { line-height: 1.45; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  .mark { border: 1px solid var(--mark); border-left-width: 4px; }
  h1, h2, h3, h4, .label { break-after: avoid; }
  .meta { break-after: avoid; break-before: avoid; }
  .meta:last-child { break-after: auto; }
  p:has(+ .list) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .clauses li, .signatories, footer { break-inside: avoid; }
  a { color: inherit; }
  .stamp {
    display: block; position: fixed; top: 45%; left: 0; right: 0; text-align: center; transform: rotate(-35deg);
    font: 700 92pt/1 var(--plain); letter-spacing: .06em; color: rgb(138 58 0 / 9%);
    print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
}
`;
}
