import { speak } from '../../texts/catalogue.ts';
import { cliTexts } from '../../texts/cli.ts';
import type { Command } from '../command.ts';

/** `radslag provision`: what an administrator makes once in SharePoint. Prints where the channel's files lie, as settings. */
export const provisionCommand: Command = {
  name: 'provision',
  about: cliTexts['provision-about'],
  options: {},
  async run({ locale, out, err, provision }) {
    const done = await provision();
    if (!done.ok) {
      err(`${speak(locale, cliTexts[`provision-${done.why}`])}\n`);
      return done.why === 'refused' || done.why === 'unreachable' ? 1 : 2;
    }
    const { driveId, folderId, made } = done;
    out(`GRAPH_DRIVE_ID=${driveId}\nGRAPH_FOLDER_ID=${folderId}\n`);
    err(`${speak(locale, made === 0 ? cliTexts['provision-nothing'] : cliTexts['provision-made'])}\n`);
    return 0;
  },
};
