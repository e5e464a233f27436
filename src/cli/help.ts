import type { Locale } from '../texts/catalogue.ts';
import { speak, speakLoosely } from '../texts/catalogue.ts';
import { cliTexts } from '../texts/cli.ts';
import type { Command, Option } from './command.ts';

/** The help of `radslag --help`. */
export function generalHelp(locale: Locale, commands: readonly Command[]): string {
  const say = (key: 'about' | 'usage' | 'command' | 'flags' | 'commands' | 'more') =>
    speak(locale, cliTexts[key]);
  const rows = commands.map(({ name, about }) => [name, speakLoosely(locale, about)] as const);
  return [
    say('about'),
    '',
    `${say('usage')} radslag ${say('command')} [${say('flags')}]`,
    '',
    say('commands'),
    ...columns(rows),
    '',
    say('more'),
    '',
  ].join('\n');
}

/** The help of `radslag COMMAND --help`. */
export function commandHelp(locale: Locale, command: Command): string {
  const options: readonly (readonly [string, Option])[] = [
    ...Object.entries(command.options),
    ['help', { about: cliTexts.help }],
  ];
  const written = ([name, { value }]: readonly [string, Option]) =>
    `--${name}${value ? ` ${speakLoosely(locale, value)}` : ''}`;
  const operand = command.operand && speakLoosely(locale, command.operand.value);
  return [
    `radslag ${command.name}: ${speakLoosely(locale, command.about)}`,
    '',
    `${speak(locale, cliTexts.usage)} radslag ${command.name} ${operand ? `${operand} ` : ''}${options.map((option) => `[${written(option)}]`).join(' ')}`,
    '',
    speak(locale, cliTexts.options),
    ...columns([
      ...(command.operand ? [[operand ?? '', speakLoosely(locale, command.operand.about)] as const] : []),
      ...options.map((option) => [written(option), speakLoosely(locale, option[1].about)] as const),
    ]),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
