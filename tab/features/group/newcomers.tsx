import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { KnownPersonView, MemberView, NewcomerView } from '../../../src/contract/group-view.ts';
import { choiceOf, choiceValue, LATER } from '../../../src/domain/group/newcomers/choice-value.ts';
import { NEWCOMER_ROLES } from '../../../src/domain/group/newcomers/commands.ts';
import { NEWCOMER_ROLE_TEXTS, newcomerTexts } from '../../../src/texts/installing.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useGroup } from './group-context.tsx';
import { MergeForm } from './merge-form.tsx';

/** Those who were met in the channel without being in the roster, and those in it who seem to be one person (D20). */
export function Newcomers(): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useGroup();
  const notices = useNotices();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const { newcomers = [], twins = [] } = view.managed ?? {};
  const valueOf = (newcomer: NewcomerView) => chosen[newcomer.newcomerId] ?? proposed(newcomer);
  async function confirm(): Promise<void> {
    const choices = newcomers.flatMap((newcomer) => choiceOf(newcomer.newcomerId, valueOf(newcomer)) ?? []);
    if (choices.length === 0) {
      notices.done(t(newcomerTexts.nothingChosen));
      return;
    }
    setBusy(true);
    if (await send({ type: 'ConfirmNewcomers', data: { choices } })) notices.done(t(newcomerTexts.confirmed));
    setBusy(false);
  }
  return (
    <>
      {newcomers.length > 0 ? (
        <SectionCard className={styles.card} title={t(newcomerTexts.title)}>
          <p className={styles.text}>{t(newcomerTexts.intro)}</p>
          <ul className={styles.list}>
            {newcomers.map((newcomer) => (
              <li key={newcomer.newcomerId} className={styles.row}>
                <div className={styles.who}>
                  <span className={styles.name}>{newcomer.name}</span>
                  <span className={styles.address}>{newcomer.email ?? t(newcomerTexts.noAddress)}</span>
                </div>
                <Choice
                  newcomer={newcomer}
                  value={valueOf(newcomer)}
                  onChange={(value) => setChosen({ ...chosen, [newcomer.newcomerId]: value })}
                />
              </li>
            ))}
          </ul>
          <div>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void confirm()}>
              {t(newcomerTexts.confirm)}
            </Button>
          </div>
          <p className={styles.hint}>{t(newcomerTexts.changedAfterwards)}</p>
        </SectionCard>
      ) : null}
      {twins.map(([one, other]) => (
        <Twins key={`${one.personId} ${other.personId}`} one={one} other={other} />
      ))}
    </>
  );
}

/** What a newcomer is, with what is proposed chosen. */
function Choice(props: {
  readonly newcomer: NewcomerView;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { view } = useGroup();
  const styles = useStyles();
  const { name, same } = props.newcomer;
  return (
    <Field label={t(newcomerTexts.who, { name })} className={styles.choice}>
      <Select value={props.value} onChange={(_, data) => props.onChange(data.value)}>
        {same ? (
          <option value={choiceValue({ as: 'same', personId: same.personId })}>
            {t(newcomerTexts.same, { name: same.name, organisation: same.organisation })}
          </option>
        ) : null}
        {view.municipalities.map((municipality) => (
          <option key={municipality} value={choiceValue({ as: 'director', municipality })}>
            {t(newcomerTexts.director, { municipality })}
          </option>
        ))}
        {NEWCOMER_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(NEWCOMER_ROLE_TEXTS[role])}
          </option>
        ))}
        <option value="nobody">{t(newcomerTexts.nobody)}</option>
        <option value={LATER}>{t(newcomerTexts.later)}</option>
      </Select>
    </Field>
  );
}

/** Two of the roster who seem to be one: a person decides which of the two stays. */
function Twins({
  one,
  other,
}: {
  readonly one: KnownPersonView;
  readonly other: KnownPersonView;
}): ReactNode {
  const { t } = useLanguage();
  const { member } = useGroup();
  const styles = useStyles();
  const [merging, setMerging] = useState<MemberView>();
  return (
    <div className={styles.twins}>
      <span className={styles.who}>
        {t(newcomerTexts.twins, { one: described(one), other: described(other) })}
      </span>
      <Button onClick={() => setMerging(member(one.personId))}>{t(groupTexts.merge)}</Button>
      {merging ? (
        <MergeForm member={merging} chosen={other.personId} onClose={() => setMerging(undefined)} />
      ) : null}
    </div>
  );
}

function described({ name, organisation }: KnownPersonView): string {
  return `${name}, ${organisation}`;
}

function proposed({ same, municipality, vacant }: NewcomerView): string {
  if (same) return choiceValue({ as: 'same', personId: same.personId });
  return municipality !== undefined && vacant ? choiceValue({ as: 'director', municipality }) : LATER;
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXL },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  who: { flex: '1 1 14rem', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  address: { color: tokens.colorNeutralForeground2 },
  choice: { flex: '1 1 14rem', minWidth: 0 },
  twins: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXXL,
  },
});
