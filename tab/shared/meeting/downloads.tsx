import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { MeetingPaperKind, ProtocolFormat } from '../../../src/contract/protocol-format.ts';
import { PROTOCOL_FORMATS } from '../../../src/contract/protocol-format.ts';
import type { MeetingView } from '../../../src/contract/views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { downloadTexts } from '../../../src/texts/tab-downloads.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import { useNotices } from '../notices.tsx';
import { save } from '../papers/save-file.ts';
import { useSession } from '../session.tsx';

/**
 * Papers of the meeting as files of one's own: to keep, to go on working with, to read. A draft says so on every page.
 * An extract is for one municipality, or one for each in a zip (N2).
 */
export function Downloads({
  papers,
  label: said,
}: {
  readonly papers: readonly [MeetingPaperKind, ...MeetingPaperKind[]];
  readonly label: Text;
}): ReactNode {
  const { t, locale } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const label = useId();
  const [paper, setPaper] = useState<MeetingPaperKind>(papers[0]);
  const [municipality, setMunicipality] = useState('');
  const [making, setMaking] = useState<ProtocolFormat | undefined>(undefined);
  const municipalities = municipalitiesOf(view, locale);
  const ownToo = paper === 'protocol' && view.ownTemplate === true;
  async function download(format: ProtocolFormat, template?: 'own'): Promise<void> {
    setMaking(format);
    try {
      const wishes = new URLSearchParams({
        ...(paper === 'extract' && municipality !== '' ? { municipality } : {}),
        ...(template ? { template } : {}),
      });
      const of = wishes.size > 0 ? `?${wishes}` : '';
      const path = `meetings/${encodeURIComponent(view.meetingId)}/${paper}.${format}${of}`;
      const { name, blob } = await api.file(path);
      save(name ?? `${paper}.${format}`, blob);
      notices.done(t(downloadTexts.done, { format: t(downloadTexts[format]) }));
    } catch (fault) {
      notices.fault(fault);
    } finally {
      setMaking(undefined);
    }
  }
  return (
    <div data-screen className={styles.row}>
      <span id={label}>{t(said)}</span>
      {papers.length > 1 ? (
        <Select
          size="small"
          aria-label={t(downloadTexts.what)}
          value={paper}
          onChange={(_, { value }) => setPaper(papers.find((each) => each === value) ?? papers[0])}
        >
          {papers.map((each) => (
            <option key={each} value={each}>
              {t(downloadTexts[each])}
            </option>
          ))}
        </Select>
      ) : null}
      {paper === 'extract' ? (
        <Select
          size="small"
          aria-label={t(downloadTexts.municipality)}
          value={municipality}
          onChange={(_, { value }) => setMunicipality(value)}
        >
          <option value="">{t(downloadTexts.everyMunicipality)}</option>
          {municipalities.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      ) : null}
      <ul aria-labelledby={label} className={styles.list}>
        {PROTOCOL_FORMATS.map((format) => (
          <li key={format}>
            <Button
              size="small"
              icon={<ArrowDownload20Regular />}
              disabledFocusable={making !== undefined}
              onClick={() => void download(format)}
            >
              {t(downloadTexts[format])}
            </Button>
          </li>
        ))}
        {ownToo ? (
          <li>
            <Button
              size="small"
              icon={<ArrowDownload20Regular />}
              disabledFocusable={making !== undefined}
              onClick={() => void download('docx', 'own')}
            >
              {t(downloadTexts.ownTemplate)}
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function municipalitiesOf({ people }: MeetingView, locale: string): readonly string[] {
  const spokenFor = people.filter(({ standing }) => standing === 'member');
  return [...new Set(spokenFor.map(({ organisation }) => organisation))].toSorted((a, b) =>
    a.localeCompare(b, locale),
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});
