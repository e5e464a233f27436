import { nodeDisk } from '../../graph/disk.ts';
import { createFolderChannelFiles } from '../../graph/folder-channel-files.ts';
import { speak } from '../../texts/catalogue.ts';
import { auditTexts, cliTexts } from '../../texts/cli.ts';
import { auditArchive } from '../audit/audit-archive.ts';
import { auditStore } from '../audit/audit-store.ts';
import type { AuditFault } from '../audit/fault.ts';
import { faultMessage } from '../audit/fault.ts';
import type { CliDeps, Command } from '../command.ts';

/** `radslag audit`: is the log what it was, and the archive what the log says (N12)? */
export const auditCommand: Command = {
  name: 'audit',
  about: cliTexts['audit-about'],
  options: {
    archive: { about: cliTexts['audit-archive'], value: cliTexts.folder, bare: true },
    json: { about: cliTexts['audit-json'] },
  },
  async run(deps, given) {
    const { locale, out, err } = deps;
    const chosen = given['archive'];
    const library = typeof chosen === 'string' ? null : await deps.libraryArchive();
    if (chosen === true && !library) {
      err(`${speak(locale, cliTexts['value-missing'], { command: 'audit', option: '--archive' })}\n`);
      return 2;
    }
    const folder = typeof chosen === 'string' ? chosen : deps.archiveFolder();
    const exists = library !== null || (await nodeDisk.kindOf(`${folder}/.`)) === 'folder';
    if (!exists && chosen !== undefined) {
      err(`${speak(locale, cliTexts['no-such-folder'], { command: 'audit', folder })}\n`);
      return 2;
    }
    const events = await deps.openEvents();
    try {
      const store = await auditStore(events, progressOf(deps));
      const root = library ? '' : folder;
      const papers = library?.channelFiles ?? createFolderChannelFiles(folder);
      const archive = exists
        ? await auditArchive(library?.reader ?? nodeDisk, root, events, store.archived, papers)
        : NO_ARCHIVE;
      const faults = [...store.faults, ...archive.faults];
      const { streams, events: count, erased } = store;
      const { manifests, files } = archive;
      const counted = { streams, events: count, manifests, files };
      if (given['json']) {
        const told = faults.map((fault) => ({
          code: fault.code,
          ...fault.params,
          message: faultMessage(locale, fault),
        }));
        out(
          `${JSON.stringify({ ok: faults.length === 0, ...counted, erased, archive: exists, faults: told })}\n`,
        );
      } else {
        for (const fault of faults) out(`${faultMessage(locale, fault)}\n`);
        if (!exists) out(`${speak(locale, auditTexts['no-archive'], { folder })}\n`);
        if (streams === 0) out(`${speak(locale, auditTexts.empty)}\n`);
        if (faults.length > 0)
          out(`${speak(locale, auditTexts.unsound, { ...counted, faults: faults.length })}\n`);
        else if (streams > 0) out(`${speak(locale, auditTexts.sound, counted)}\n`);
      }
      return faults.length === 0 ? 0 : 1;
    } finally {
      await events.close();
    }
  },
};

const NO_ARCHIVE = { manifests: 0, files: 0, faults: [] as readonly AuditFault[] };

/** Progress on a terminal, on one line that is wiped at the end. */
function progressOf({ terminal, err, locale }: CliDeps): (done: number, all: number) => void {
  if (!terminal) return () => {};
  return (done, all) => {
    err(done === all ? '\r\u001b[K' : `\r${speak(locale, auditTexts.progress, { done, all })}`);
  };
}
