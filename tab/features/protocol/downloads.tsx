import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { ProtocolFormat, ProtocolPaperKind } from '../../../src/contract/protocol-format.ts';
import { PROTOCOL_FORMATS, PROTOCOL_PAPERS } from '../../../src/contract/protocol-format.ts';
import { downloadTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';

/** The protocol as a file of one's own: to keep, to go on working with, to read. A draft says so on every page. */
export function Downloads(): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const { api } = useSession();
  const notices = useNotices();
  const styles = useStyles();
  const label = useId();
  const [paper, setPaper] = useState<ProtocolPaperKind>('protocol');
  const [making, setMaking] = useState<ProtocolFormat | undefined>(undefined);
  async function download(format: ProtocolFormat): Promise<void> {
    setMaking(format);
    try {
      const path = `meetings/${encodeURIComponent(view.meetingId)}/${paper}.${format}`;
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
      <span id={label}>{t(view.agreed ? downloadTexts.agreed : downloadTexts.draft)}</span>
      <Select
        size="small"
        aria-label={t(downloadTexts.what)}
        value={paper}
        onChange={(_, { value }) => setPaper(PROTOCOL_PAPERS.find((each) => each === value) ?? 'protocol')}
      >
        {PROTOCOL_PAPERS.map((each) => (
          <option key={each} value={each}>
            {t(downloadTexts[each])}
          </option>
        ))}
      </Select>
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
      </ul>
    </div>
  );
}

/** Hands a file to the browser, which puts it where the person keeps such. */
function save(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then; kept, each file would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
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
