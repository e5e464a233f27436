import type { Locale, Text } from '../src/texts/catalogue.ts';
import { speakLoosely } from '../src/texts/catalogue.ts';
import { agendaCommandTexts } from '../src/texts/commands-agenda.ts';
import { liveCommandTexts } from '../src/texts/commands-live.ts';
import { commandTexts } from '../src/texts/commands.ts';
import { manifestTexts as t } from '../src/texts/manifest.ts';

/**
 * The typed commands that Teams proposes beside the bot's name: what most people need, the director's first. Teams puts
 * the title into the message as it stands, so each is a whole command in its language. At most ten show.
 */
export function botCommands(locale: Locale): { title: string; description: string }[] {
  return COMMANDS.map(([title, description]) => ({
    title: speakLoosely(locale, title),
    description: speakLoosely(locale, description),
  }));
}

const COMMANDS: readonly (readonly [title: Text, description: Text])[] = [
  [t.help, t.helpDoes],
  [commandTexts.helpAgenda, commandTexts.helpAgendaDoes],
  [agendaCommandTexts.helpChanges, agendaCommandTexts.helpChangesDoes],
  [t.attend, t.attendDoes],
  [t.remote, t.remoteDoes],
  [t.apologies, t.apologiesDoes],
  [t.tasks, t.tasksDo],
  [commandTexts.helpProtocol, commandTexts.helpProtocolDoes],
  [liveCommandTexts.helpUndo, liveCommandTexts.helpUndoDoes],
];
