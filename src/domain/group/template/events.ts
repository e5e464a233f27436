import type { OwnTemplate } from './template.ts';

/** Another template, or none any more. */
export interface TemplateEvent {
  readonly type: 'TemplateChosen';
  readonly data: { readonly template?: OwnTemplate };
}
