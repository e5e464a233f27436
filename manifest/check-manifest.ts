import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { MANIFEST_VERSION } from './app-manifest.ts';

/** What Microsoft's own schema finds wrong in a manifest, a line each; empty = valid. */
export function manifestFaults(manifest: unknown): readonly string[] {
  return faults('MicrosoftTeams.schema.json', manifest);
}

/** As `manifestFaults`, for a file of strings in another language. */
export function localizationFaults(strings: unknown): readonly string[] {
  return faults('MicrosoftTeams.Localization.schema.json', strings);
}

/**
 * The package's own validation cannot be loaded (1.1.2 forgets a dependency) and would look the schema up on the net;
 * the schemas themselves are in it.
 */
function faults(schema: string, value: unknown): readonly string[] {
  const valid = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, valid);
  if (valid(value)) return [];
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
}

const compiled = new Map<string, ValidateFunction>();

function compile(schema: string): ValidateFunction {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${MANIFEST_VERSION}/${schema}`;
  const rules = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')) as object;
  // Some of its patterns are not valid with the flag `u`.
  const ajv = new Ajv.default({ strict: false, allErrors: true, logger: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(rules);
}
