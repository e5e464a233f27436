import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { tookPartTexts } from '../../../src/texts/tab-decisions.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';

/** Who took part in a decision (N7): by name, and "not known" wherever the times do not settle it (D3). */
export function TookPart({ item }: { readonly item: ItemView }): ReactNode {
  const { t, enumeration } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { participation } = item;
  if (!participation) return null;
  const { whole, part, recused, unknown } = participation;
  const none = participation.none.filter((name) => !recused.includes(name));
  const lines = [
    { text: tookPartTexts.whole, names: whole },
    { text: tookPartTexts.part, names: part },
    { text: tookPartTexts.none, names: none },
    { text: tookPartTexts.recused, names: recused },
    { text: tookPartTexts.unknown, names: view.attendanceConfirmed ? unknown : [] },
  ].filter(({ names }) => names.length > 0);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t(tookPartTexts.summary)}</summary>
      {view.attendanceConfirmed ? null : <p className={styles.line}>{t(tookPartTexts.unconfirmed)}</p>}
      {lines.map(({ text, names }) => (
        <p key={text.sv} className={styles.line}>
          {t(text, { names: enumeration(names) })}
        </p>
      ))}
    </details>
  );
}

const useStyles = makeStyles({
  details: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: { cursor: 'pointer', width: 'fit-content' },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
});
