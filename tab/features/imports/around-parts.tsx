import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useImport } from './import-context.tsx';
import { MarkdownWords } from './markdown-words.tsx';
import { Mendable } from './mendable.tsx';
import { frameForm, signOffForm } from './on-demand-forms.ts';

/** What is said before the items, or after them. */
export function FramePart({ part }: { readonly part: 'opening' | 'closing' }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { frame } = useImport().view;
  const text = frame[part] ?? '';
  return (
    <Mendable name={t(texts[part])} renderForm={(close) => <frameForm.Part part={part} onClose={close} />}>
      {text ? <MarkdownWords text={text} /> : <p className={styles.none}>–</p>}
    </Mendable>
  );
}

/** Who stands for the protocol. */
export function SignOffPart(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { signOff } = useImport().view;
  const { signatories, adjusters, checkedWith } = signOff;
  return (
    <Mendable name={t(texts.signOff)} renderForm={(close) => <signOffForm.Part onClose={close} />}>
      {signatories.length === 0 ? <p className={styles.none}>{t(texts.nobodySigned)}</p> : null}
      <ul lang="sv" className={styles.list}>
        {signatories.map(({ name, role }, index) => (
          <li key={index}>{[name, role].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
      <Named label={t(texts.adjusters)} names={adjusters} />
      <Named label={t(texts.checkedWith)} names={checkedWith} />
    </Mendable>
  );
}

function Named({ label, names }: { readonly label: string; readonly names: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <p className={styles.named}>
      {label}: <span lang="sv">{names.join(', ')}</span>
    </p>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  named: { margin: `${tokens.spacingVerticalXS} 0 0` },
});
