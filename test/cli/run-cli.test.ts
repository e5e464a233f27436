import { describe, expect, test } from 'vitest';
import { run } from './cli-support.ts';

describe('the command line', () => {
  test('serve starts the server and ends as it ends', async () => {
    let started = 0;
    const serve = () => Promise.resolve(++started);
    expect(await run(['serve'], { serve })).toEqual({ code: 1, out: '', err: '' });
    expect(started).toBe(1);
  });

  test.each([['--help'], ['-h']])('%s names every command', async (flag) => {
    const { code, out, err } = await run([flag]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Användning: radslag KOMMANDO [FLAGGOR]');
    expect(out).toMatch(/\n {2}serve {2,}startar servern\n/);
    expect(out).toMatch(/\n {2}audit {2,}granskar /);
  });

  test.each(['serve', 'package', 'audit'])('%s has its own help and does nothing else then', async (name) => {
    const fail = () => Promise.reject(new Error('it ran'));
    const { code, out, err } = await run([name, '--archive', 'x', '--help'], {
      serve: fail,
      openEvents: fail,
    });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^radslag ${name}: .+\n\nAnvändning: radslag ${name} `));
  });

  test('speaks English where the machine does', async () => {
    const { out } = await run(['audit', '--help'], { locale: 'en' });
    expect(out).toContain('Usage: radslag audit [--archive DIR] [--json] [--help]');
  });

  test.each([
    [[], 'radslag: ange ett kommando. Kör ”radslag --help” för att se vilka som finns.'],
    [['flyg'], 'radslag: kommandot ”flyg” finns inte. Kör ”radslag --help” för att se vilka som finns.'],
    [
      ['__proto__'],
      'radslag: kommandot ”__proto__” finns inte. Kör ”radslag --help” för att se vilka som finns.',
    ],
    [
      ['audit', '--arkiv'],
      'radslag audit: flaggan --arkiv finns inte. Kör ”radslag audit --help” för att se vilka som finns.',
    ],
    [
      ['audit', '--toString'],
      'radslag audit: flaggan --toString finns inte. Kör ”radslag audit --help” för att se vilka som finns.',
    ],
    [
      ['audit', '-x'],
      'radslag audit: flaggan -x finns inte. Kör ”radslag audit --help” för att se vilka som finns.',
    ],
    [['audit', '--archive'], 'radslag audit: ange ett värde efter --archive.'],
    [['audit', '--archive='], 'radslag audit: ange ett värde efter --archive.'],
    [['audit', '--archive', '--json'], 'radslag audit: ange ett värde efter --archive.'],
    [['audit', '--json=ja'], 'radslag audit: --json tar inget värde. Ta bort det.'],
    [['audit', '--json', '--json'], 'radslag audit: --json är angiven två gånger. Ange den en gång.'],
    [['audit', 'allt'], 'radslag audit: ”allt” hör inte hit. Ta bort det.'],
    [
      ['serve', '--', '\u001b[31mrad\nbrytning'],
      'radslag serve: ”[31mrad brytning” hör inte hit. Ta bort det.',
    ],
    [['package'], 'radslag package: ange vilken fil som ska skrivas: --out radslag.zip.'],
    [
      ['package', '--out', '/finns/inte/radslag.zip'],
      'radslag package: mappen /finns/inte finns inte. Skapa den eller ange en annan efter --out.',
    ],
    [
      ['audit', '--archive', '/finns/inte'],
      'radslag audit: mappen /finns/inte finns inte. Ange arkivets mapp.',
    ],
  ])('wrong use %j ends with 2 and one line on standard error', async (args, line) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `${line}\n` });
  });

  test('a fault ends with 1 and one line, whatever its message holds', async () => {
    const serve = () => Promise.reject(new Error('porten är\nupptagen'));
    expect(await run(['serve'], { serve })).toEqual({
      code: 1,
      out: '',
      err: 'radslag serve: det gick inte (porten är upptagen). Rätta felet och försök igen.\n',
    });
  });
});
