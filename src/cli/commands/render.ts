import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PROTOCOL_FORMATS } from '../../contract/protocol-format.ts';
import type { ProtocolFormat } from '../../contract/protocol-format.ts';
import { paperFile } from '../../documents/paper-file.ts';
import { protocolPaper } from '../../documents/paper/protocol-paper.ts';
import type { ProtocolView } from '../../domain/protocol/protocol-view.ts';
import type { ProtocolStyle } from '../../domain/protocol/wording.ts';
import { nodeDisk } from '../../graph/disk.ts';
import { mendFileName } from '../../graph/file-names.ts';
import { speak } from '../../texts/catalogue.ts';
import { cliTexts, renderTexts } from '../../texts/cli.ts';
import type { CliDeps, Command, Given } from '../command.ts';
import { meetingView } from '../render/meeting-view.ts';
import { readStructure } from '../render/structure.ts';
import { structureView } from '../render/structure-view.ts';

const STYLES = ['2018', '2022'] as const;

/** `radslag render`: a protocol as files, from the structure of an old one or from the log. Prints their paths. */
export const renderCommand: Command = {
  name: 'render',
  about: renderTexts.about,
  options: {
    from: { about: renderTexts.from, value: cliTexts.file },
    meeting: { about: renderTexts.meeting, value: renderTexts.id },
    format: { about: renderTexts.format, value: renderTexts.formats },
    style: { about: renderTexts.style, value: renderTexts.styles },
    out: { about: renderTexts.out, value: cliTexts.folder },
  },
  async run(deps, given) {
    const { locale, out, err } = deps;
    const asked = await wishOf(deps, given);
    if (typeof asked === 'string') {
      err(`${asked}\n`);
      return 2;
    }
    const { view, formats, folder } = asked;
    const name = mendFileName(`${view.date} ${view.heading.replaceAll('/', '-')}`);
    for (const format of formats) {
      const file = await paperFile(protocolPaper(view), format, name);
      const path = join(folder, file.name);
      await writeFile(path, file.bytes);
      out(`${path}\n`);
    }
    if (view.mark.kind === 'preliminary') err(`${speak(locale, renderTexts.draft)}\n`);
    return 0;
  },
};

interface Wish {
  readonly view: ProtocolView;
  readonly formats: readonly ProtocolFormat[];
  readonly folder: string;
}

/** What is asked for, or the one line that says what is wrong with it. */
async function wishOf(deps: CliDeps, given: Given): Promise<Wish | string> {
  const { locale } = deps;
  const { from, meeting, format = PROTOCOL_FORMATS.join(','), style, out } = given;
  if ((from === undefined) === (meeting === undefined)) return speak(locale, renderTexts['one-source']);
  const formats = String(format).split(',');
  const unknown = formats.find((each) => !PROTOCOL_FORMATS.some((known) => known === each));
  if (unknown !== undefined) return speak(locale, renderTexts['unknown-format'], { format: unknown });
  const printed = STYLES.find((each) => each === style);
  if (style !== undefined && !printed)
    return speak(locale, renderTexts['unknown-style'], { style: String(style) });
  if (typeof out !== 'string') return speak(locale, renderTexts['out-missing']);
  const folder = resolve(out);
  if ((await nodeDisk.kindOf(`${folder}/.`)) !== 'folder')
    return speak(locale, cliTexts['no-folder-for'], { command: 'render', folder });
  const view =
    typeof from === 'string'
      ? await viewOfFile(deps, from, printed)
      : await viewOfMeeting(deps, String(meeting), printed);
  if (typeof view === 'string') return view;
  return { view, formats: PROTOCOL_FORMATS.filter((each) => formats.includes(each)), folder };
}

async function viewOfFile(
  { locale }: CliDeps,
  file: string,
  style: ProtocolStyle | undefined,
): Promise<ProtocolView | string> {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch {
    return speak(locale, renderTexts['no-such-file'], { file });
  }
  const read = readStructure(json);
  if ('problem' in read) return speak(locale, renderTexts['no-structure'], { file, problem: read.problem });
  return structureView(read.structure, style ?? (read.structure.number ? '2018' : '2022'));
}

async function viewOfMeeting(
  { locale, openEvents }: CliDeps,
  meetingId: string,
  style: ProtocolStyle | undefined,
): Promise<ProtocolView | string> {
  const events = await openEvents();
  try {
    return (
      (await meetingView(events, meetingId, style)) ??
      speak(locale, renderTexts['no-such-meeting'], { meeting: meetingId })
    );
  } finally {
    await events.close();
  }
}
