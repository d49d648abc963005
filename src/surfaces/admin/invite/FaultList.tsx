import { Body1, Body1Strong, Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { safeCsv } from '#domain/csv/safeCsv.ts';
import type { ImportFault } from '#domain/invitations/importFaults.ts';
import { Actions } from '#ui/Actions.tsx';
import { useInviteDeskWords } from '#ui/inviteDeskWords.ts';
import { useFaultListStyles } from './FaultList.styles.ts';

/** Shown at first, and with each press of the button. */
const [firstFaults, moreFaults] = [20, 500];

/** Every row that is wrong, in words; also as a file to work through. */
export function FaultList({ faults }: { readonly faults: readonly ImportFault[] }) {
  const { file: words } = useInviteDeskWords();
  const { host } = useApp();
  const styles = useFaultListStyles();
  const [count, setCount] = useState(firstFaults);
  const rest = Math.min(moreFaults, faults.length - count);
  const report = () =>
    safeCsv([
      words.reportHeadings,
      ...faults.map((fault) => [
        fault.row,
        fault.column === undefined ? '' : words.columns[fault.column],
        fault.value,
        words.faults[fault.kind](fault),
      ]),
    ]);
  return (
    <section>
      <Subtitle2 as="h3">{words.faultsTitle(new Set(faults.map(({ row }) => row)).size)}</Subtitle2>
      <Body1 block>{words.faultsHint}</Body1>
      <Actions>
        <Button size="small" onClick={() => host.saveFile(words.reportName, report())}>
          {words.saveReport}
        </Button>
      </Actions>
      <ul className={styles.list}>
        {faults.slice(0, count).map((fault) => (
          <li key={`${fault.row} ${fault.column}`} className={styles.fault}>
            <Body1Strong>{words.place(fault.row, fault.column)}</Body1Strong>
            {fault.value !== '' && (
              <Caption1 className={styles.value}>
                <bdi>{fault.value}</bdi>
              </Caption1>
            )}
            <Body1>{words.faults[fault.kind](fault)}</Body1>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setCount(count + rest)}>
          {words.more(rest)}
        </Button>
      )}
    </section>
  );
}
