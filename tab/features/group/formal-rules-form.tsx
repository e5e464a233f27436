import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { GroupSettings } from '../../../src/domain/group/group.ts';
import type { FormalRules } from '../../../src/domain/group/settings/settings.ts';
import { settingsTexts } from '../../../src/texts/tab-settings.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useGroup } from './group-context.tsx';

const TURNED = ['adjusting', 'recusal', 'votes', 'reservations'] as const;
const HINTS = {
  adjusting: settingsTexts.adjustingHint,
  recusal: settingsTexts.recusalHint,
  votes: settingsTexts.votesHint,
  reservations: settingsTexts.reservationsHint,
};
const REVIEW_DAYS = [2, 3, 5, 7, 10, 14, 21];

/** Each formal rule is turned on by itself, and at once (D19). */
export function FormalRulesForm({ settings }: { readonly settings: GroupSettings }): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useGroup();
  const styles = useStyles();
  const { formal = {}, signing, reviewDays } = settings;
  // Each change is made to what the changes before it left, however fast they follow.
  const save = (change: (now: GroupSettings) => GroupSettings) =>
    send((now) => ({
      type: 'ChangeSettings',
      data: { settings: change(now.managed?.settings ?? settings) },
    }));
  const rule = (change: (now: FormalRules) => FormalRules) =>
    save((now) => ({ ...now, formal: change(now.formal ?? {}) }));
  const most = view.municipalities.length;
  const days = [...new Set([...REVIEW_DAYS, ...(reviewDays === undefined ? [] : [reviewDays])])];
  return (
    <>
      <p className={styles.intro}>{t(settingsTexts.formalIntro)}</p>
      {TURNED.map((name) => (
        <Turned
          key={name}
          label={t(settingsTexts[name])}
          hint={t(HINTS[name])}
          on={formal[name] ?? false}
          onChange={(on) => rule((now) => ({ ...now, [name]: on }))}
        />
      ))}
      <Turned
        label={t(settingsTexts.quorum)}
        hint={t(settingsTexts.quorumHint)}
        on={formal.quorum !== undefined}
        onChange={(on) =>
          rule(({ quorum: _before, ...now }) => (on ? { ...now, quorum: Math.floor(most / 2) + 1 } : now))
        }
      >
        {formal.quorum === undefined ? null : (
          <Field label={t(settingsTexts.quorumNumber)}>
            <Select
              value={String(formal.quorum)}
              onChange={(_, data) => void rule((now) => ({ ...now, quorum: Number(data.value) }))}
            >
              {Array.from({ length: Math.max(most, formal.quorum) }, (_, index) => (
                <option key={index} value={String(index + 1)}>
                  {index + 1}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </Turned>
      <Turned
        label={t(settingsTexts.paragraphs)}
        hint={t(settingsTexts.paragraphsHint)}
        on={formal.paragraphs !== undefined}
        onChange={(on) =>
          rule(({ paragraphs: _before, ...now }) => (on ? { ...now, paragraphs: 'per-meeting' } : now))
        }
      >
        {formal.paragraphs === undefined ? null : (
          <Field label={t(settingsTexts.paragraphsHow)}>
            <Select
              value={formal.paragraphs}
              onChange={(_, data) =>
                void rule((now) => ({
                  ...now,
                  paragraphs: data.value === 'per-year' ? 'per-year' : 'per-meeting',
                }))
              }
            >
              <option value="per-meeting">{t(settingsTexts.perMeeting)}</option>
              <option value="per-year">{t(settingsTexts.perYear)}</option>
            </Select>
          </Field>
        )}
      </Turned>
      <Turned
        label={t(settingsTexts.signing)}
        hint={t(settingsTexts.signingHint)}
        on={signing === 'wanted'}
        onChange={(on) => save((now) => ({ ...now, signing: on ? 'wanted' : 'none' }))}
      />
      <Field label={t(settingsTexts.reviewDays)} className={styles.narrow}>
        <Select
          value={reviewDays === undefined ? '' : String(reviewDays)}
          onChange={(_, data) =>
            void save(({ reviewDays: _before, ...now }) =>
              data.value ? { ...now, reviewDays: Number(data.value) } : now,
            )
          }
        >
          <option value="">{t(settingsTexts.noLimit)}</option>
          {days
            .toSorted((a, b) => a - b)
            .map((number) => (
              <option key={number} value={String(number)}>
                {t(settingsTexts.days, { days: number })}
              </option>
            ))}
        </Select>
      </Field>
    </>
  );
}

function Turned(props: {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => Promise<boolean>;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const hint = useId();
  // The switch answers the finger at once; where the server says no it goes back.
  const [turning, setTurning] = useState<boolean | undefined>(undefined);
  async function turn(on: boolean): Promise<void> {
    setTurning(on);
    await props.onChange(on);
    setTurning(undefined);
  }
  return (
    <div>
      <Switch
        label={props.label}
        checked={turning ?? props.on}
        aria-describedby={hint}
        onChange={(_, data) => void turn(data.checked)}
      />
      <p id={hint} className={styles.hint}>
        {props.hint}
      </p>
      {props.children ? <div className={styles.inside}>{props.children}</div> : null}
    </div>
  );
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: {
    margin: 0,
    paddingInlineStart: '56px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  inside: {
    paddingInlineStart: '56px',
    paddingTop: tokens.spacingVerticalS,
    maxWidth: '20rem',
  },
  narrow: { maxWidth: '16rem' },
});
