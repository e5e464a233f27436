import { cliTexts } from '../../texts/cli.ts';
import type { Command } from '../command.ts';

/** `radslag serve`: what `npm start` runs. */
export const serveCommand: Command = {
  name: 'serve',
  about: cliTexts['serve-about'],
  options: {},
  run: (deps) => deps.serve(),
};
