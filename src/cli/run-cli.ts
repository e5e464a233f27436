import { parseArgs } from 'node:util';
import { speak, speakLoosely } from '../texts/catalogue.ts';
import type { Locale } from '../texts/catalogue.ts';
import { cliTexts } from '../texts/cli.ts';
import type { CliDeps, Command, Given } from './command.ts';
import { auditCommand } from './commands/audit.ts';
import { clauseCommand } from './commands/clause.ts';
import { importCommand } from './commands/import.ts';
import { packageCommand } from './commands/package.ts';
import { provisionCommand } from './commands/provision.ts';
import { renderCommand } from './commands/render.ts';
import { serveCommand } from './commands/serve.ts';
import { commandHelp, generalHelp } from './help.ts';

/** Every command there is. Help, parsing and errors follow from the table. */
const COMMANDS: readonly Command[] = [
  serveCommand,
  renderCommand,
  packageCommand,
  importCommand,
  clauseCommand,
  auditCommand,
  provisionCommand,
];

/**
 * Runs what the arguments (without node and the script) ask for; answers the exit code. Wrong use is one line on
 * standard error and 2; a fault of a command is one line and 1. Nothing is ever coloured, so NO_COLOR is kept.
 */
export async function runCli(args: readonly string[], deps: CliDeps): Promise<number> {
  const { locale, out, err } = deps;
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    out(generalHelp(locale, COMMANDS));
    return 0;
  }
  if (name === undefined) {
    err(`${speak(locale, cliTexts['no-command'])}\n`);
    return 2;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    err(`${speak(locale, cliTexts['unknown-command'], { command: oneLine(name) })}\n`);
    return 2;
  }
  const given = read(locale, command, rest);
  if (given === 'help') {
    out(commandHelp(locale, command));
    return 0;
  }
  if (typeof given === 'string') {
    err(`${given}\n`);
    return 2;
  }
  try {
    return await command.run(deps, given.options, given.operand);
  } catch (fault) {
    const problem = oneLine(fault instanceof Error ? fault.message : String(fault));
    err(`${speak(locale, cliTexts.failed, { command: name, problem })}\n`);
    return 1;
  }
}

/** The options of a command, `help`, or the one line that says what is wrong with them. */
function read(
  locale: Locale,
  command: Command,
  args: readonly string[],
): { readonly options: Given; readonly operand?: string } | string {
  const known = Object.entries(command.options);
  const bare = known.filter(([name, option]) => option.bare && standsBare(args, name)).map(([name]) => name);
  const { tokens } = parseArgs({
    args: args.filter((arg) => !bare.includes(arg.replace(/^--/, '')) || !arg.startsWith('--')),
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        known.map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const),
      ),
    },
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return 'help';
  const given: Record<string, string | true> = Object.fromEntries(bare.map((name) => [name, true as const]));
  let operand: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!command.operand || operand !== undefined)
        return speak(locale, cliTexts['unwanted-argument'], {
          command: command.name,
          argument: oneLine(token.value),
        });
      operand = token.value;
    }
    if (token.kind !== 'option') continue;
    const about = { command: command.name, option: oneLine(token.rawName) };
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (!option) return speak(locale, cliTexts['unknown-option'], about);
    if (option.value && (token.value === undefined || token.value === '' || looksLikeOption(token)))
      return speak(locale, cliTexts['value-missing'], about);
    if (!option.value && token.value !== undefined) return speak(locale, cliTexts['value-unwanted'], about);
    if (Object.hasOwn(given, token.name)) return speak(locale, cliTexts['given-twice'], about);
    given[token.name] = token.value ?? true;
  }
  if (!command.operand) return { options: given };
  if (operand === undefined || operand === '')
    return speak(locale, cliTexts['operand-missing'], {
      command: command.name,
      operand: speakLoosely(locale, command.operand.value),
    });
  return { options: given, operand };
}

/** Whether an option that may stand without a value does: nothing follows it, or another option. */
function standsBare(args: readonly string[], name: string): boolean {
  const at = args.indexOf(`--${name}`);
  return at >= 0 && (args[at + 1]?.startsWith('-') ?? true);
}

/** `--archive --json` forgot the folder; `--archive=--json` means a folder of that name. */
function looksLikeOption(token: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean {
  return token.inlineValue !== true && (token.value?.startsWith('-') ?? false);
}

/** Somebody's words within one line of a terminal: no line breaks, no control characters. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
