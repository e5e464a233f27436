import type { OwnTemplate } from './template.ts';

/** Which template protocols can be fetched in; none = the house style alone. */
export interface TemplateCommand {
  readonly type: 'ChooseTemplate';
  readonly data: { readonly template?: OwnTemplate };
}
