import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEETING_COMMAND_EXAMPLES } from '../support/server-commands.ts';
import { GROUP_COMMAND_EXAMPLES } from '../support/server-group-commands.ts';
import type { ServerFixture } from '../support/server-fixture.ts';
import { startServer } from '../support/server-fixture.ts';
import { INQUIRY_COMMAND_EXAMPLES } from '../support/server-inquiry-commands.ts';
import { SECRETARY } from '../support/server-people.ts';

/** Whatever is sent, the answer is a clear one and never a fault of ours (Q9). */
describe('bad input', () => {
  let server: ServerFixture;
  let sent = 0;
  beforeAll(async () => {
    server = await startServer();
    await server.meeting('fuzzed-meeting');
  });
  afterAll(() => server.stop());

  async function expectNoFault(path: string, method: string, raw: string): Promise<void> {
    const headers = { 'idempotency-key': `fuzz-${(sent += 1)}` };
    const answer = await server.ask(`/api/v1${path}`, { as: SECRETARY, method, raw, headers });
    await answer.text();
    if (answer.status >= 500)
      throw new Error(`${method} ${path} answered ${answer.status}: ${server.lines.at(-2)}`);
  }

  it('of any JSON at any address is no fault', async () => {
    const address = fc.constantFrom(
      ['/meetings', 'POST'],
      ['/group/commands', 'POST'],
      ['/inquiries/commands', 'POST'],
      ['/agenda-preview', 'POST'],
      ['/meetings/fuzzed-meeting/commands', 'POST'],
      ['/meetings/fuzzed-meeting/drafts/text:opening', 'PUT'],
      ['/meetings/fuzzed-meeting/notes/own', 'PUT'],
      ['/attention/x', 'POST'],
    );
    await fc.assert(
      fc.asyncProperty(address, fc.jsonValue({ noUnicodeString: false }), async ([path, method], body) =>
        expectNoFault(path ?? '', method ?? '', JSON.stringify(body)),
      ),
      { numRuns: 80 },
    );
    expect(server.lines.join('')).not.toContain('internal-fault');
  });

  it('of commands that are nearly right is no fault', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.jsonValue(),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'opening',
        '25:61',
        '10:40',
        -1,
        1e308,
        null,
        '\u0000',
        'x'.repeat(1_500),
      ),
    );
    const nearly = fc
      .tuple(
        fc.constantFrom(
          ...MEETING_COMMAND_EXAMPLES.map(
            (command) => ['/meetings/fuzzed-meeting/commands', command] as const,
          ),
          ...GROUP_COMMAND_EXAMPLES.map((command) => ['/group/commands', command] as const),
          ...INQUIRY_COMMAND_EXAMPLES.map((command) => ['/inquiries/commands', command] as const),
        ),
        fc.nat(),
        odd,
      )
      .map(([[address, command], which, value]) => [address, mutated(command, which, value)] as const);
    await fc.assert(
      fc.asyncProperty(nearly, async ([address, body]) =>
        expectNoFault(address, 'POST', JSON.stringify(body)),
      ),
      { numRuns: 300 },
    );
    expect(server.lines.join('')).not.toContain('internal-fault');
  });

  it('of any text as an agenda, a draft or an address is no fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        await expectNoFault('/agenda-preview', 'POST', JSON.stringify({ text }));
        const draft = JSON.stringify({ content: text, basedOn: 0, sequence: 1 });
        await expectNoFault(
          `/meetings/fuzzed-meeting/drafts/${encodeURIComponent(`text:${text}`)}`,
          'PUT',
          draft,
        );
        await expectNoFault(
          `/meetings/${encodeURIComponent(text)}/commands`,
          'POST',
          '{"type":"PostNotice","data":{}}',
        );
      }),
      { numRuns: 50 },
    );
    expect(server.lines.join('')).not.toContain('internal-fault');
  });
});

/** The same JSON with one of its leaves replaced. */
function mutated(value: unknown, which: number, by: unknown): unknown {
  const paths: PropertyKey[][] = [];
  const walk = (inner: unknown, path: PropertyKey[]) => {
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0)
      for (const [key, each] of Object.entries(inner)) walk(each, [...path, key]);
    else paths.push(path);
  };
  walk(value, []);
  const target = paths[which % paths.length] ?? [];
  const replace = (inner: unknown, depth: number): unknown => {
    if (depth === target.length) return by;
    const copy = Array.isArray(inner) ? [...inner] : { ...(inner as object) };
    const key = target[depth] ?? '';
    Reflect.set(copy, key, replace(Reflect.get(copy, key), depth + 1));
    return copy;
  };
  return replace(value, 0);
}
