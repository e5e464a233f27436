import type { GroupState } from '../group.ts';
import type { TemplateEvent } from './events.ts';

/** The group after its template changed. */
export function evolveTemplate(state: GroupState, { data }: TemplateEvent): GroupState {
  const { template: _before, ...rest } = state;
  return data.template ? { ...rest, template: data.template } : rest;
}
