import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import { attendeeForm, guestForm } from './on-demand-forms.ts';
import { useImport } from './import-context.tsx';
import { Mendable } from './mendable.tsx';
import { AttendeeWords, GuestWords } from './person-words.tsx';

/** Who was there, each mended in their place. */
export function PeoplePart(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { attendees, guests } = useImport().view;
  return (
    <>
      {attendees.length === 0 ? <p className={styles.none}>{t(texts.noPeople)}</p> : null}
      <ul className={styles.list}>
        {attendees.map((attendee) => (
          <li key={attendee.attendeeId} id={`person-${attendee.attendeeId}`} tabIndex={-1}>
            <Mendable
              name={attendee.name}
              renderForm={(close) => <attendeeForm.Part attendee={attendee} onClose={close} removable />}
            >
              <AttendeeWords attendee={attendee} />
            </Mendable>
          </li>
        ))}
        {guests.map((guest) => (
          <li key={guest.guestId}>
            <Mendable
              name={guest.name}
              renderForm={(close) => <guestForm.Part guest={guest} onClose={close} removable />}
            >
              <GuestWords guest={guest} />
            </Mendable>
          </li>
        ))}
      </ul>
      <Adding />
    </>
  );
}

type Added =
  | { readonly kind: 'attendee'; readonly value: ImportView['attendees'][number] }
  | { readonly kind: 'guest'; readonly value: ImportView['guests'][number] };

function Adding(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [added, setAdded] = useState<Added | undefined>(undefined);
  const close = () => setAdded(undefined);
  if (added?.kind === 'attendee') return <attendeeForm.Part attendee={added.value} onClose={close} />;
  if (added?.kind === 'guest') return <guestForm.Part guest={added.value} onClose={close} />;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        icon={<Add20Regular />}
        onClick={() =>
          setAdded({ kind: 'attendee', value: { attendeeId: newId(), name: '', presence: 'present' } })
        }
      >
        {t(texts.addPerson)}
      </Button>
      <Button
        size="small"
        icon={<Add20Regular />}
        onClick={() => setAdded({ kind: 'guest', value: { guestId: newId(), name: '', source: 'list' } })}
      >
        {t(texts.addGuest)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { scrollMarginTop: '96px', outlineStyle: 'none' },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});
