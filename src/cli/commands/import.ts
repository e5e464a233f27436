import { readFile, stat } from 'node:fs/promises';
import { LARGEST_FILE } from '../../documents/import/read-protocol-file.ts';
import { speak } from '../../texts/catalogue.ts';
import { cliTexts, unreadableTexts } from '../../texts/cli.ts';
import { importWarningMessage } from '../../texts/import.ts';
import type { Command } from '../command.ts';

/** `radslag import FILE`: the structure of an old protocol as JSON (N16). */
export const importCommand: Command = {
  name: 'import',
  about: cliTexts['import-about'],
  operand: { about: cliTexts['import-file'], value: cliTexts.file },
  options: {},
  async run({ locale, out, err }, _given, file = '') {
    const refuse = (line: string, code: number) => {
      err(`${line}\n`);
      return code;
    };
    const kind = await stat(file).catch(() => undefined);
    if (!kind?.isFile())
      return refuse(speak(locale, cliTexts['no-such-file'], { command: 'import', file }), 2);
    if (kind.size > LARGEST_FILE) return refuse(speak(locale, unreadableTexts['too-large'], { file }), 1);
    const bytes = await readFile(file);
    // The readers of Word and PDF files are loaded when there is such a file.
    const { readProtocolFile } = await import('../../documents/import/read-protocol-file.ts');
    const read = await readProtocolFile(bytes);
    if (!read.ok) return refuse(speak(locale, unreadableTexts[read.code], { file }), 1);
    const warnings = read.protocol.warnings.map((warning) => ({
      ...warning,
      message: importWarningMessage(locale, warning),
    }));
    out(`${JSON.stringify({ ...read.protocol, warnings }, null, 1)}\n`);
    return 0;
  },
};
