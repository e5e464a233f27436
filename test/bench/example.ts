import { fileURLToPath } from 'node:url';
import { createIssuer } from '../../src/simulator/issuer.ts';
import type { Persona } from '../../src/simulator/persona.ts';
import { personasOf } from '../../src/startup/personas.ts';
import { exampleGroup } from '../support/example-meeting.ts';
import type { Child } from './child.ts';
import { startChild } from './child.ts';

/** The product with its example group as a process of its own, and the tokens of its people. */
export interface ExampleProduct {
  readonly child: Child;
  readonly issuer: Awaited<ReturnType<typeof createIssuer>>;
  readonly personas: readonly Persona[];
  readonly secretary: Persona;
}

/** Starts it over a folder of its own, which the caller removes. */
export async function startExample(dataDir: string): Promise<ExampleProduct> {
  const child = await startChild([here('../../src/radslag.mjs'), 'serve'], {
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  });
  const issuer = await createIssuer({ baseUrl: () => child.url, dataDir });
  const personas = personasOf(exampleGroup());
  const secretary = personas.find((persona) => persona.group === 'secretariat');
  if (!secretary) throw new Error('the example group has no secretariat');
  return { child, issuer, personas, secretary };
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
