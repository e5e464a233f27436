import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Role } from '../../../src/domain/group/group.ts';
import { ROLES } from '../../../src/domain/group/group.ts';
import { fieldTexts } from '../../../src/texts/tab.ts';
import { groupTexts, roleHints, roleTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useGroup } from './group-context.tsx';
import type { PositionProblem, PositionText } from './position-text.ts';

/** What somebody is: where from, with which title and roles, and for whom they answer. */
export function PositionFields(props: {
  readonly value: PositionText;
  readonly problem: PositionProblem | undefined;
  /** Whom it is about: nobody answers for themselves. */
  readonly personId?: string;
  readonly onChange: (value: PositionText) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useGroup();
  const styles = useStyles();
  const list = useId();
  const { value, problem } = props;
  const change = (part: Partial<PositionText>) => props.onChange({ ...value, ...part });
  const wrong = (there: boolean, message: string) =>
    there ? { validationState: 'error' as const, validationMessage: message } : {};
  const toggled = (role: Role) =>
    value.roles.includes(role) ? value.roles.filter((one) => one !== role) : [...value.roles, role];
  return (
    <>
      <Field
        label={t(groupTexts.organisation)}
        required
        {...wrong(problem === 'organisation', t(fieldTexts.missing))}
        {...wrong(problem === 'municipality', t(groupTexts.mustBeMunicipality))}
      >
        <Input
          value={value.organisation}
          input={{ list }}
          autoComplete="off"
          onChange={(_, data) => change({ organisation: data.value })}
        />
      </Field>
      <datalist id={list}>
        {view.municipalities.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <div className={styles.row}>
        <Field label={t(groupTexts.office)} hint={t(groupTexts.officeHint)} className={styles.grow}>
          <Input value={value.office} onChange={(_, data) => change({ office: data.value })} />
        </Field>
        <Checkbox
          className={styles.beside}
          label={t(groupTexts.acting)}
          checked={value.acting}
          onChange={(_, data) => change({ acting: data.checked === true })}
        />
      </div>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{t(groupTexts.roles)}</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={
              <>
                <span className={styles.role}>{t(roleTexts[role])}</span>{' '}
                <span className={styles.hint}>– {t(roleHints[role])}</span>
              </>
            }
            checked={value.roles.includes(role)}
            onChange={() => change({ roles: toggled(role) })}
          />
        ))}
        {problem === 'roles' ? (
          <p role="alert" className={styles.wrong}>
            {t(groupTexts.roleMissing)}
          </p>
        ) : null}
      </fieldset>
      {value.roles.includes('delegate') ? (
        <Whom
          legend={t(groupTexts.delegateFor)}
          chosen={value.delegateFor}
          not={props.personId}
          wrong={problem === 'delegateFor'}
          onChange={(delegateFor) => change({ delegateFor })}
        />
      ) : null}
      <Whom
        legend={t(groupTexts.standsInFor)}
        chosen={value.substitutesFor}
        not={props.personId}
        folded
        onChange={(substitutesFor) => change({ substitutesFor })}
      />
    </>
  );
}

/** Some of those who are invited to meetings. */
function Whom(props: {
  readonly legend: string;
  readonly chosen: readonly string[];
  readonly not: string | undefined;
  readonly wrong?: boolean;
  /** Seldom needed: opened by who needs it. */
  readonly folded?: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useGroup();
  const styles = useStyles();
  const { chosen } = props;
  const people = view.members.filter(
    ({ personId, now }) =>
      personId !== props.not &&
      (chosen.includes(personId) || now?.roles.some((role) => INVITED.includes(role))),
  );
  const boxes = people.map(({ personId, name, now }) => (
    <Checkbox
      key={personId}
      label={now ? `${name}, ${now.organisation}` : name}
      checked={chosen.includes(personId)}
      onChange={(_, data) =>
        props.onChange(data.checked ? [...chosen, personId] : chosen.filter((one) => one !== personId))
      }
    />
  ));
  if (props.folded)
    return (
      <details open={chosen.length > 0 || undefined}>
        <summary className={styles.summary}>{props.legend}</summary>
        <fieldset className={styles.set} aria-label={props.legend}>
          {boxes}
        </fieldset>
      </details>
    );
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{props.legend}</legend>
      {boxes}
      {props.wrong ? (
        <p role="alert" className={styles.wrong}>
          {t(groupTexts.personMissing)}
        </p>
      ) : null}
    </fieldset>
  );
}

const INVITED: readonly Role[] = ['chair', 'deputy-chair', 'director', 'co-opted', 'secretariat'];

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  grow: { flexGrow: 1, minWidth: '12rem' },
  beside: { marginTop: '24px' },
  set: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  legend: { padding: 0 },
  role: { color: tokens.colorNeutralForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
