import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import { Line, Rows } from '../../shared/ui/rows.tsx';
import type { PaperText, PresenterText } from './plan-text.ts';

/** Who presents the item: a line each. */
export function PresenterRows(props: {
  readonly rows: readonly PresenterText[];
  readonly onChange: (rows: readonly PresenterText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <Rows
      legend={t(agendaTexts.presentersLegend)}
      add={t(agendaTexts.addPresenter)}
      rows={props.rows}
      nameOf={(row) => row.name}
      fresh={() => ({ key: newId(), name: '', organisation: '', remote: false })}
      onChange={props.onChange}
      renderRow={(row, change) => (
        <>
          <Line label={t(agendaTexts.name)} value={row.name} onChange={(name) => change({ ...row, name })} />
          <Line
            label={t(agendaTexts.organisation)}
            value={row.organisation}
            onChange={(organisation) => change({ ...row, organisation })}
          />
          <Checkbox
            label={t(agendaTexts.remote)}
            checked={row.remote}
            onChange={(_, data) => change({ ...row, remote: data.checked === true })}
          />
        </>
      )}
    />
  );
}

/** The papers of the item: a title and where it is to be found; without an address it is promised (D14). */
export function PaperRows(props: {
  readonly rows: readonly PaperText[];
  readonly wrong: boolean;
  readonly onChange: (rows: readonly PaperText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <>
      <Rows
        legend={t(agendaTexts.papers)}
        hint={t(agendaTexts.paperHint)}
        add={t(agendaTexts.addPaper)}
        rows={props.rows}
        nameOf={(row) => row.title}
        fresh={() => ({ key: newId(), title: '', url: '' })}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <>
            <Line
              label={t(agendaTexts.paperTitle)}
              value={row.title}
              onChange={(title) => change({ ...row, title })}
            />
            <Line
              label={t(agendaTexts.paperUrl)}
              value={row.url}
              onChange={(url) => change({ ...row, url })}
            />
          </>
        )}
      />
      {props.wrong ? (
        <p role="alert" className={styles.wrong}>
          {t(fieldTexts.urlWrong)}
        </p>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
