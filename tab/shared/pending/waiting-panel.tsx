import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { PendingListView, WaitingMatterView } from '../../../src/contract/pending-view.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../language.tsx';
import type { Meeting } from '../meeting/meeting-context.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { AppLink } from '../navigation.tsx';
import { useNotices } from '../notices.tsx';
import { newId } from '../session.tsx';
import { SectionCard } from '../ui/section-card.tsx';
import { useLoaded } from '../use-loaded.ts';
import { MatterWords } from './matter-words.tsx';

/** How many stand on the agenda page; the rest on the page of their own. */
const MOST_SHOWN = 6;

/** What waits, beside an agenda that it can be added to. Nothing where nothing waits. `send` = how the page asks. */
export function WaitingPanel({ send }: { readonly send: Meeting['send'] }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const { value, reload } = useLoaded<PendingListView>('pending');
  // What was taken is hidden until the list itself says so: taken back, it waits again.
  const [taken, setTaken] = useState<Taken>({ of: 0, ids: [] });
  const version = value?.version ?? 0;
  const gone = taken.of === version ? taken.ids : [];
  const waiting = (value?.waiting ?? []).filter(({ pendingId }) => !gone.includes(pendingId));
  const { agendaVersion } = view;
  useEffect(() => {
    // Another agenda: what it took no longer waits, what it gave back does.
    if (agendaVersion > 0) reload();
  }, [reload, agendaVersion]);
  if (waiting.length === 0) return null;

  async function add({ pendingId, title }: WaitingMatterView): Promise<void> {
    // Before other questions, which end an agenda.
    const before = view.items.find(({ kind }) => kind === 'other')?.itemId;
    const data = { pendingId, itemId: newId(), ...(before ? { before } : {}) };
    if (await send({ type: 'PlaceMatter', data })) {
      setTaken({ of: version, ids: [...gone, pendingId] });
      notices.done(t(pendingTexts.placed, { title }));
    }
    reload();
  }

  return (
    <SectionCard title={t(pendingTexts.panel)} className={styles.card}>
      <p className={styles.text}>{t(pendingTexts.panelText)}</p>
      <ul className={styles.list}>
        {waiting.slice(0, MOST_SHOWN).map((matter) => (
          <li key={matter.pendingId} className={styles.row}>
            <div className={styles.words}>
              <h3 className={styles.title}>{matter.title}</h3>
              <MatterWords matter={matter} />
            </div>
            <Button
              icon={<Add20Regular />}
              aria-label={t(pendingTexts.addOf, { title: matter.title })}
              onClick={() => void add(matter)}
            >
              {t(pendingTexts.placeNow)}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <AppLink to="pending">{t(pendingTexts.showAll)}</AppLink>
      </div>
    </SectionCard>
  );
}

/** What was taken from the list as it was at a version. */
interface Taken {
  readonly of: number;
  readonly ids: readonly string[];
}

const useStyles = makeStyles({
  card: { marginTop: tokens.spacingVerticalXXL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  words: { flex: '1 1 18rem', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});
