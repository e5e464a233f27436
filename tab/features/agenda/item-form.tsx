import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { RecentMatterView } from '../../../src/contract/matter-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import { daysAfter } from '../../../src/domain/basics/days.ts';
import { daysOf } from '../../../src/domain/meeting/views/planned-times.ts';
import type { ItemKind, ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { ITEM_KINDS } from '../../../src/domain/meeting/vocabulary.ts';
import { fieldTexts, itemKindTexts } from '../../../src/texts/tab.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { MatterField } from '../../shared/matter/matter-field.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { EditForm } from '../../shared/ui/edit-form.tsx';
import { isSeveral } from '../../shared/ui/rows.tsx';
import { TimeField } from '../../shared/ui/time-field.tsx';
import { useFocusOnMount } from '../../shared/ui/use-focus-on-mount.ts';
import { OriginFields } from './origin-fields.tsx';
import { PaperRows, ReferenceRows, SlotRows } from './plan-rows.tsx';
import type { PlanProblems, PlanText } from './plan-text.ts';
import { emptyPlan, planText, readPlan, saysMore } from './plan-text.ts';
import { PresenterRows } from './presenter-rows.tsx';

/** The form of one item, in its place in the agenda; without `item` of a new one. */
export function ItemForm(props: {
  readonly label: string;
  readonly item?: ItemView;
  readonly onSave: (plan: ItemPlan) => Promise<boolean>;
  /** Text of several lines was pasted as the title. */
  readonly onSeveral?: (text: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { item } = props;
  const [text, setText] = useState(() => (item ? planText(item, locale) : emptyPlan));
  const [problems, setProblems] = useState<PlanProblems>({});
  const [busy, setBusy] = useState(false);
  const [matter, setMatter] = useState<RecentMatterView | undefined>(undefined);
  const [open, setOpen] = useState(() => saysMore(text));
  const change = (part: Partial<PlanText>) => {
    setText({ ...text, ...part });
    setProblems({});
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readPlan(text);
    if ('problems' in read) {
      setProblems(read.problems);
      if (read.problems.slots || read.problems.references || read.problems.origin) setOpen(true);
      return;
    }
    setBusy(true);
    const plan = matter ? { ...read.plan, matterId: matter.matterId } : read.plan;
    if (!(await props.onSave(plan))) setBusy(false);
  }

  return (
    <EditForm label={props.label} busy={busy} onSave={save} onCancel={props.onCancel}>
      <FirstRow
        text={text}
        problems={problems}
        reckoned={item?.given.start ? undefined : item?.plannedStart}
        onChange={change}
        onSeveral={props.onSeveral}
      />
      {text.kind === 'thematic' ? (
        <div className={styles.row}>
          <Field
            className={styles.grow}
            label={t(agendaTexts.goalArea)}
            {...wrong(problems.goalArea, t(fieldTexts.missing))}
          >
            <Input value={text.goalArea} onChange={(_, data) => change({ goalArea: data.value })} />
          </Field>
          <Field label={t(agendaTexts.responsible)}>
            <Input value={text.responsible} onChange={(_, data) => change({ responsible: data.value })} />
          </Field>
        </div>
      ) : null}
      <PresenterRows
        hint={t(agendaTexts.organisationsHint)}
        rows={text.presenters}
        onChange={(presenters) => change({ presenters })}
      />
      <PaperRows
        rows={text.papers}
        wrong={problems.papers ?? false}
        onChange={(papers) => change({ papers })}
      />
      <Field label={t(agendaTexts.background)} hint={t(agendaTexts.backgroundHint)}>
        <Textarea
          resize="vertical"
          value={text.background}
          onChange={(_, data) => change({ background: data.value })}
        />
      </Field>
      <div>
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(agendaTexts.more)}
        </Button>
      </div>
      {open ? <More text={text} problems={problems} onChange={change} /> : null}
      {open && !item ? <MatterField value={matter} onChange={setMatter} /> : null}
    </EditForm>
  );
}

interface PartProps {
  readonly text: PlanText;
  readonly problems: PlanProblems;
  readonly onChange: (part: Partial<PlanText>) => void;
}

/** What every item has: title, kind and time. `reckoned` is the start it has without one of its own. */
function FirstRow(
  props: PartProps & {
    readonly reckoned: string | undefined;
    readonly onSeveral: ((text: string) => void) | undefined;
  },
): ReactNode {
  const { t, locale, dayAndMonth } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const first = useFocusOnMount<HTMLInputElement>();
  const { text, problems, onChange } = props;
  const days = daysOf(view.details);
  return (
    <div className={styles.row}>
      <Field
        className={styles.grow}
        label={t(agendaTexts.itemTitle)}
        required
        {...wrong(problems.title, t(fieldTexts.missing))}
      >
        <Input
          ref={first}
          value={text.title}
          onChange={(_, data) => onChange({ title: data.value })}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!props.onSeveral || text.title.trim() || !isSeveral(pasted)) return;
            event.preventDefault();
            props.onSeveral(pasted);
          }}
        />
      </Field>
      <Field label={t(agendaTexts.kind)}>
        <Select
          value={text.kind}
          onChange={(_, data) => onChange(kindChosen(text.title, data.value as ItemKind))}
        >
          {ITEM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(itemKindTexts[kind])}
            </option>
          ))}
        </Select>
      </Field>
      {days > 1 ? (
        <Field label={t(agendaTexts.day)}>
          <Select value={text.day} onChange={(_, data) => onChange({ day: data.value })}>
            <option value="">{t(agendaTexts.sameDay)}</option>
            {Array.from({ length: days - 1 }, (_, index) => (
              <option key={index} value={index + 2}>
                {dayAndMonth(daysAfter(view.details.date, index + 1))}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <TimeField
        label={t(agendaTexts.start)}
        value={text.start}
        wrong={problems.start ?? false}
        {...(props.reckoned ? { placeholder: shownTime(locale, props.reckoned) } : {})}
        onChange={(start) => onChange({ start })}
      />
      <Field label={t(agendaTexts.length)} {...wrong(problems.minutes, t(agendaTexts.lengthWrong))}>
        <Input
          className={styles.short}
          inputMode="numeric"
          value={text.minutes}
          onChange={(_, data) => onChange({ minutes: data.value })}
        />
      </Field>
    </div>
  );
}

/** What some items have. */
function More({ text, problems, onChange }: PartProps): ReactNode {
  const { t } = useLanguage();
  return (
    <>
      <SlotRows rows={text.slots} wrong={problems.slots ?? false} onChange={(slots) => onChange({ slots })} />
      <OriginFields
        value={text.origin}
        wrong={problems.origin ?? false}
        onChange={(origin) => onChange({ origin })}
      />
      <ReferenceRows
        rows={text.references}
        wrong={problems.references ?? false}
        onChange={(references) => onChange({ references })}
      />
      <Field label={t(agendaTexts.heading)} hint={t(fieldTexts.optional)}>
        <Input value={text.heading} onChange={(_, data) => onChange({ heading: data.value })} />
      </Field>
    </>
  );
}

/** A kind that has a name of its own gives it to an item without one. The agenda is Swedish, whoever writes it. */
function kindChosen(title: string, kind: ItemKind): Partial<PlanText> {
  const names = ITEM_KINDS.map((each) => itemKindTexts[each].sv);
  const unnamed = title.trim() === '' || names.some((name) => name === title.trim());
  return { kind, ...(unnamed ? { title: kind === 'matter' ? '' : itemKindTexts[kind].sv } : {}) };
}

function wrong(there: boolean | undefined, message: string) {
  return there ? { validationState: 'error' as const, validationMessage: message } : {};
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
  grow: { flexGrow: 1, minWidth: 'min(16rem, 100%)' },
  short: { width: '5rem', minWidth: '5rem' },
  more: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
