import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // One line of style sheet a page, and no doctype in capitals: taste, not standard.
      'doctype-style': 'off',
      'void-style': 'off',
      'no-inline-style': 'error',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
    },
  }),
);

/** What html-validate says against a page, a line each: standard and accessibility. */
export async function htmlFaults(page: string): Promise<readonly string[]> {
  const report = await validator.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
