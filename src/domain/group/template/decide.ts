import type { Result } from '../../basics/result.ts';
import { ok, refuse } from '../../basics/result.ts';
import { LIMITS, lineProblem, unless } from '../../meeting/checks.ts';
import type { GroupState } from '../group.ts';
import type { TemplateCommand } from './commands.ts';
import type { TemplateEvent } from './events.ts';

/** The event that chooses a template, or why not. Whether its bytes are kept is looked up by the use case. */
export function decideTemplate(
  group: GroupState,
  { data: { template } }: TemplateCommand,
): Result<readonly TemplateEvent[]> {
  if (!template) return ok(group.template ? [{ type: 'TemplateChosen', data: {} }] : []);
  if (!/^[0-9a-f]{64}$/u.test(template.sha256)) return refuse('template-not-found');
  const { sha256, size } = template;
  const name = template.name.replace(/\s+/gu, ' ').trim();
  const now = group.template;
  return unless(
    now?.sha256 === sha256 && now.name === name
      ? []
      : [{ type: 'TemplateChosen', data: { template: { name, sha256, size } } }],
    lineProblem(name, LIMITS.name),
  );
}
