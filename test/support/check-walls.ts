import { existsSync, readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.ts';

/**
 * Checks the walls of .dependency-cruiser.ts. Without its parser the tool says "0 modules" and is content, so the
 * number of files it read is held against the number there are.
 */
const ROOMS = ['src', 'bot', 'tab', 'manifest'].filter((room) => existsSync(room));

const present = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`),
);
const { output } = await cruise(ROOMS, {
  parser: 'swc',
  ruleSet: configuration,
  validate: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: ['\\.(css|html|json|yaml)$', '^dist/'] },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'module-sync', 'default', 'types'],
  },
});
const result = output as ICruiseResult;
const seen = new Set(result.modules.map((module) => module.source));
const unseen = present.filter((file) => !seen.has(file));
for (const violation of result.summary.violations) {
  const circle = violation.cycle?.map((step) => step.name).join(' → ');
  console.error(`${violation.rule.name}: ${violation.from} → ${circle ?? violation.to}`);
}
for (const file of unseen) console.error(`not read: ${file}`);
console.log(`walls: ${present.length} files read, ${result.summary.violations.length} breaches`);
process.exitCode = result.summary.violations.length + unseen.length > 0 || present.length === 0 ? 1 : 0;
