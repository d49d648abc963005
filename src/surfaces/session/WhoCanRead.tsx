import { Body1, Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { FolderPrivacy } from '#ports/folders.ts';
import { joined } from '#ui/dates.ts';
import { LockClosedRegular, WarningRegular } from '#ui/icons.ts';
import { useLoad, type Loaded } from '#ui/useLoad.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/openPair.ts';
import { whoCanRead } from '#useCases/whoCanRead.ts';
import { useWhoCanReadStyles } from './WhoCanRead.styles.ts';

/** Says beside what a person writes who could read it, from SharePoint's own permissions. */
export function WhoCanRead({ view }: { readonly view: PairView }) {
  const { services } = useApp();
  const privacy = useLoad(['privacy', view.proposal.pair.id], async () => await whoCanRead(services, view));
  const words = useWords().session.readers;
  const sentence = useSentence(privacy, view.partner.name);
  const styles = useWhoCanReadStyles();
  const moreId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isPrivate = privacy.status === 'ready' && privacy.value.confirmed;
  const Icon = isPrivate ? LockClosedRegular : WarningRegular;
  return (
    <div>
      <div className={styles.line}>
        {privacy.status !== 'loading' && <Icon aria-hidden className={styles.icon} />}
        <Body1 role="status">{sentence}</Body1>
        <Button
          appearance="transparent"
          size="small"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.more}
        </Button>
      </div>
      <Body1 as="p" id={moreId} hidden={!isOpen} className={styles.more}>
        {words.moreWords}
      </Body1>
    </div>
  );
}

function useSentence(privacy: Loaded<FolderPrivacy>, partner: string): string {
  const words = useWords().session.readers;
  const locale = useLocale();
  if (privacy.status === 'loading') {
    return words.checking;
  }
  if (privacy.status === 'failed') {
    return words.unknown;
  }
  const names = privacy.value.confirmed ? [] : privacy.value.unexpected.map(({ name }) => name);
  return privacy.value.confirmed ? words.onlyYou(partner) : words.others(joined(locale, names));
}
