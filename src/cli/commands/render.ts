import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MeetingPaperKind, ProtocolFormat } from '../../contract/protocol-format.ts';
import { MEETING_PAPERS, PROTOCOL_FORMATS } from '../../contract/protocol-format.ts';
import { paperFile } from '../../documents/paper-file.ts';
import { fillTemplate } from '../../documents/template/fill-template.ts';
import { templateFaultText } from '../../documents/template/template-fault.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';
import { nodeDisk } from '../../graph/disk.ts';
import { speak } from '../../texts/catalogue.ts';
import { cliTexts, renderTexts } from '../../texts/cli.ts';
import type { CliDeps, Command, Given } from '../command.ts';
import { papersOf } from '../render/papers-of.ts';
import type { Printable } from '../render/printable.ts';
import { printableMeeting, printableStructure } from '../render/printable.ts';
import { readStructure } from '../render/structure.ts';
import { structureView } from '../render/structure-view.ts';

const STYLES = ['2018', '2022'] as const;

/** `radslag render`: the papers of a meeting as files, from an old protocol's structure or from the log. Prints paths. */
export const renderCommand: Command = {
  name: 'render',
  about: renderTexts.about,
  options: {
    from: { about: renderTexts.from, value: cliTexts.file },
    meeting: { about: renderTexts.meeting, value: renderTexts.id },
    paper: { about: renderTexts.paper, value: renderTexts.papers },
    municipality: { about: renderTexts.municipality, value: renderTexts.name },
    format: { about: renderTexts.format, value: renderTexts.formats },
    style: { about: renderTexts.style, value: renderTexts.styles },
    template: { about: renderTexts.template, value: cliTexts.file },
    out: { about: renderTexts.out, value: cliTexts.folder },
  },
  async run(deps, given) {
    const { locale, out, err } = deps;
    const asked = await wishOf(deps, given);
    if (typeof asked === 'string') {
      err(`${asked}\n`);
      return 2;
    }
    const { printable, papers, municipality, formats, folder, template } = asked;
    let drafts = false;
    for (const { kind, name, paper } of papersOf(printable, papers, municipality)) {
      drafts ||= paper.draft !== undefined;
      for (const format of formats) {
        const file = await paperFile(paper, format, name);
        const path = join(folder, file.name);
        const own = kind === 'protocol' && format === 'docx' ? template : undefined;
        await writeFile(path, own ?? file.bytes);
        out(`${path}\n`);
      }
    }
    if (drafts) err(`${speak(locale, renderTexts.draft)}\n`);
    return 0;
  },
};

interface Wish {
  readonly printable: Printable;
  readonly papers: readonly MeetingPaperKind[];
  readonly municipality: string | undefined;
  readonly formats: readonly ProtocolFormat[];
  readonly folder: string;
  /** The protocol in a template of one's own. */
  readonly template: Uint8Array | undefined;
}

/** What is asked for, or the one line that says what is wrong with it. */
async function wishOf(deps: CliDeps, given: Given): Promise<Wish | string> {
  const { locale } = deps;
  const { from, meeting, paper = 'protocol', municipality, style, out } = given;
  if ((from === undefined) === (meeting === undefined)) return speak(locale, renderTexts['one-source']);
  const formats = chosen(String(given['format'] ?? PROTOCOL_FORMATS.join(',')), PROTOCOL_FORMATS);
  if ('unknown' in formats) return speak(locale, renderTexts['unknown-format'], { format: formats.unknown });
  const papers = chosen(String(paper), MEETING_PAPERS);
  if ('unknown' in papers) return speak(locale, renderTexts['unknown-paper'], { paper: papers.unknown });
  if (from !== undefined && papers.known.includes('notice')) return speak(locale, renderTexts['no-notice']);
  const printed = STYLES.find((each) => each === style);
  if (style !== undefined && !printed)
    return speak(locale, renderTexts['unknown-style'], { style: String(style) });
  if (typeof out !== 'string') return speak(locale, renderTexts['out-missing']);
  const folder = resolve(out);
  if ((await nodeDisk.kindOf(`${folder}/.`)) !== 'folder')
    return speak(locale, cliTexts['no-folder-for'], { command: 'render', folder });
  const printable =
    typeof from === 'string'
      ? await structureOf(deps, from, printed)
      : await meetingOf(deps, String(meeting), printed);
  if (typeof printable === 'string') return printable;
  const of = municipality === undefined ? undefined : String(municipality).normalize('NFC');
  if (of !== undefined && !printable.municipalities.includes(of))
    return speak(locale, renderTexts['unknown-municipality'], {
      municipality: of,
      known: printable.municipalities.join(', '),
    });
  const template =
    given['template'] === undefined
      ? undefined
      : await inTemplate(deps, String(given['template']), printable);
  if (typeof template === 'string') return template;
  return { printable, papers: papers.known, municipality: of, formats: formats.known, folder, template };
}

/** The protocol in the template that a file is, or what is wrong with it: a line for each thing. */
async function inTemplate(
  { locale }: CliDeps,
  file: string,
  { view }: Printable,
): Promise<Uint8Array | string> {
  let template: Uint8Array;
  try {
    template = await readFile(file);
  } catch {
    return speak(locale, renderTexts['no-such-file'], { file });
  }
  const filled = fillTemplate(template, view);
  if ('bytes' in filled) return filled.bytes;
  return filled.faults
    .map((fault) => speak(locale, renderTexts['bad-template'], { fault: templateFaultText(locale, fault) }))
    .join('\n');
}

/** The words of a list, in the order that they are known in; or the first that is not known. */
function chosen<Word extends string>(
  list: string,
  known: readonly Word[],
): { readonly known: readonly Word[] } | { readonly unknown: string } {
  const words = list.split(',');
  const unknown = words.find((each) => !known.some((word) => word === each));
  return unknown === undefined ? { known: known.filter((word) => words.includes(word)) } : { unknown };
}

async function structureOf(
  { locale }: CliDeps,
  file: string,
  style: ProtocolStyle | undefined,
): Promise<Printable | string> {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch {
    return speak(locale, renderTexts['no-such-file'], { file });
  }
  const read = readStructure(json);
  if ('problem' in read) return speak(locale, renderTexts['no-structure'], { file, problem: read.problem });
  const { structure } = read;
  return printableStructure(structureView(structure, style ?? (structure.number ? '2018' : '2022')));
}

async function meetingOf(
  { locale, openEvents }: CliDeps,
  meetingId: string,
  style: ProtocolStyle | undefined,
): Promise<Printable | string> {
  const events = await openEvents();
  try {
    return (
      (await printableMeeting(events, meetingId, style)) ??
      speak(locale, renderTexts['no-such-meeting'], { meeting: meetingId })
    );
  } finally {
    await events.close();
  }
}
