import { Checkbox, Label, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { PresenterKind } from '../../../src/domain/meeting/vocabulary.ts';
import { PRESENTER_KINDS } from '../../../src/domain/meeting/vocabulary.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { newId } from '../../shared/session.tsx';
import { Line, Rows } from '../../shared/ui/rows.tsx';
import type { PresenterText } from './presenter-text.ts';
import { emptyPresenter, knownPeople, namedPresenter } from './presenter-text.ts';

/** Who presents: a line each. A member's name brings their municipality. */
export function PresenterRows(props: {
  readonly hint?: string;
  readonly rows: readonly PresenterText[];
  readonly onChange: (rows: readonly PresenterText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const names = useId();
  const people = knownPeople(view);
  return (
    <>
      <Rows
        legend={t(agendaTexts.presentersLegend)}
        {...(props.hint ? { hint: props.hint } : {})}
        add={t(agendaTexts.addPresenter)}
        rows={props.rows}
        nameOf={(row) => row.name}
        fresh={() => emptyPresenter(newId())}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <>
            <Line
              label={t(agendaTexts.name)}
              list={names}
              value={row.name}
              onChange={(name) => change(namedPresenter(row, 'name', name, people))}
            />
            {row.kind === 'body' ? (
              <Line
                label={t(agendaTexts.through)}
                list={names}
                value={row.through}
                onChange={(through) => change(namedPresenter(row, 'through', through, people))}
              />
            ) : row.kind === 'person' ? (
              <Line
                label={t(agendaTexts.organisations)}
                value={row.organisations}
                onChange={(organisations) => change({ ...row, organisations })}
              />
            ) : null}
            <KindChoice value={row.kind} onChange={(kind) => change({ ...row, kind })} />
            {row.kind === 'film' ? null : (
              <Checkbox
                label={t(agendaTexts.remote)}
                checked={row.remote}
                onChange={(_, data) => change({ ...row, remote: data.checked === true })}
              />
            )}
          </>
        )}
      />
      <datalist id={names}>
        {people.map((person, index) => (
          <option key={`${person.name}-${index}`} value={person.name}>
            {person.organisation}
          </option>
        ))}
        {[...new Set(people.map((person) => (person.personId ? person.organisation : '')))]
          .filter((organisation) => organisation !== '')
          .map((organisation) => (
            <option key={organisation} value={organisation}>
              {organisation}
            </option>
          ))}
      </datalist>
    </>
  );
}

function KindChoice(props: {
  readonly value: PresenterKind;
  readonly onChange: (kind: PresenterKind) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const id = useId();
  const texts = { person: agendaTexts.person, body: agendaTexts.body, film: agendaTexts.film };
  return (
    <div className={styles.choice}>
      <Label htmlFor={id} size="small">
        {t(agendaTexts.presenterKind)}
      </Label>
      <Select id={id} value={props.value} onChange={(_, data) => props.onChange(data.value as PresenterKind)}>
        {PRESENTER_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(texts[kind])}
          </option>
        ))}
      </Select>
    </div>
  );
}

const useStyles = makeStyles({ choice: { display: 'flex', flexDirection: 'column' } });
