import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportItemView, ImportListView } from '../../../src/contract/import-views.ts';
import { withBreaks } from '../../../src/domain/imported/breaks-among.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ButtonLink } from '../../shared/ui/button-link.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { BreakWords } from './break-words.tsx';
import { useImport } from './import-context.tsx';
import { ImportHead, Withdrawing } from './import-head.tsx';
import { ItemWords } from './item-words.tsx';
import { MarkdownWords } from './markdown-words.tsx';
import { AttendeeWords, GuestWords } from './person-words.tsx';

/** An old protocol that is in the register, for everybody who reads. */
export function ReadingPage(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { view } = useImport();
  const { attendees, guests, frame, items, breaks, signOff, can } = view;
  const signed = signOff.signatories.map(({ name, role }) => [name, role].filter(Boolean).join(', '));
  return (
    <>
      <ImportHead away={can.withdraw ? <Withdrawing /> : null}>
        {can.reopen ? (
          <>
            <Next />
            <Reopening />
          </>
        ) : null}
      </ImportHead>
      <article className={styles.page}>
        {attendees.length + guests.length > 0 ? (
          <section className={styles.part}>
            <SectionTitle>{t(texts.people)}</SectionTitle>
            <ul className={styles.list}>
              {attendees.map((attendee) => (
                <li key={attendee.attendeeId}>
                  <AttendeeWords attendee={attendee} />
                </li>
              ))}
              {guests.map((guest) => (
                <li key={guest.guestId}>
                  <GuestWords guest={guest} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {frame.opening ? <MarkdownWords text={frame.opening} /> : null}
        <section className={styles.part}>
          <SectionTitle>{t(texts.items)}</SectionTitle>
          {withBreaks(items, breaks).map((place) =>
            'item' in place ? (
              <ReadItem key={place.item.itemId} item={place.item} />
            ) : (
              <BreakWords key={`break-${place.pause.line}`} pause={place.pause} />
            ),
          )}
        </section>
        {frame.closing ? <MarkdownWords text={frame.closing} /> : null}
        {signed.length + signOff.adjusters.length + signOff.checkedWith.length > 0 ? (
          <section className={styles.part}>
            <SectionTitle>{t(texts.signOff)}</SectionTitle>
            <Named label={t(texts.signatories)} names={signed} />
            <Named label={t(texts.adjusters)} names={signOff.adjusters} />
            <Named label={t(texts.checkedWith)} names={signOff.checkedWith} />
          </section>
        ) : null}
        {view.signature ? <MarkdownWords text={view.signature} /> : null}
      </article>
    </>
  );
}

function ReadItem({ item }: { readonly item: ImportItemView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <section id={`item-${item.itemId}`} tabIndex={-1} className={styles.item}>
      <ItemWords item={item} addressed />
      {item.matterId !== undefined && item.matterTitle !== undefined ? (
        <p className={styles.matter}>
          <AppLink to={`matters/${encodeURIComponent(item.matterId)}`}>
            {t(texts.matter, { title: item.matterTitle })}
          </AppLink>
        </p>
      ) : null}
    </section>
  );
}

function Named({ label, names }: { readonly label: string; readonly names: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <p className={styles.named}>
      {label}: <span lang="sv">{names.join('; ')}</span>
    </p>
  );
}

/** Whoever looks through a pile of them goes on to the next. */
function Next(): ReactNode {
  const { t } = useLanguage();
  const { value } = useLoaded<ImportListView>('imports');
  const [next] = value?.waiting ?? [];
  if (!next) return null;
  const title = [next.title || next.file, next.number].filter(Boolean).join(' ');
  return (
    <ButtonLink to={`imports/${encodeURIComponent(next.importId)}`}>{t(texts.next, { title })}</ButtonLink>
  );
}

function Reopening(): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const notices = useNotices();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t(texts.reopen)}</Button>
      <ConfirmDialog
        open={asking}
        title={t(texts.reopenTitle)}
        action={t(texts.reopen)}
        onConfirm={async () => {
          const done = await send({ type: 'ReopenProtocol', data: { importId: view.importId } });
          if (done) notices.done(t(texts.reopened));
          return done;
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t(texts.reopenText)}</p>
      </ConfirmDialog>
    </>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    columns: '20rem 2',
    columnGap: tokens.spacingHorizontalXXL,
    '& > li': { paddingBlock: tokens.spacingVerticalXXS, breakInside: 'avoid' },
  },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '96px',
  },
  matter: { margin: `${tokens.spacingVerticalXS} 0 0` },
  named: { margin: 0 },
});
