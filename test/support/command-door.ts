import type { Ask, ServerFixture } from './server-fixture.ts';
import { problemOf } from './server-fixture.ts';
import { SECRETARY } from './server-people.ts';

/** One address that commands are sent to. `as` is whose; left out, whoever the door was opened for. */
export interface CommandDoor<Command, View> {
  /** Any wish, with a fresh Idempotency-Key. */
  readonly ask: (command: object, as?: number, over?: Ask) => Promise<Response>;
  /** A command that must go through: what it answers. */
  readonly done: (command: Command, as?: number) => Promise<View>;
  /** A command that must not: its status and code, as `403 not-yours`. */
  readonly refused: (command: object, as?: number) => Promise<string>;
}

export function commandDoor<Command extends object, View>(
  /** Asked for when it is used: the server is started after the tests have been described. */
  server: () => ServerFixture,
  path: string,
  usually = SECRETARY,
): CommandDoor<Command, View> {
  let lastKey = 0;
  const ask: CommandDoor<Command, View>['ask'] = (command, as = usually, over = {}) =>
    server().ask(path, {
      as,
      body: command,
      ...over,
      headers: { 'idempotency-key': `key-${path}-${(lastKey += 1)}`, ...over.headers },
    });
  return {
    ask,
    async done(command, as) {
      const answered = await ask(command, as);
      if (answered.status !== 200) throw new Error(await answered.text());
      return (await answered.json()) as View;
    },
    async refused(command, as) {
      const answered = await ask(command, as);
      if (answered.status < 400) throw new Error(`not refused: ${await answered.text()}`);
      return `${answered.status} ${(await problemOf(answered)).code}`;
    },
  };
}
