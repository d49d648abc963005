import { Body1, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { FolderPrivacy } from '#ports/folders.ts';
import { joined } from '#ui/dates.ts';
import { LockClosedRegular, WarningRegular } from '#ui/icons.ts';
import { useLoad, type Loaded } from '#ui/useLoad.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { whoCanRead } from '#useCases/pair/whoCanRead.ts';
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
    <div className={styles.line}>
      {privacy.status !== 'loading' && <Icon aria-hidden className={styles.icon} />}
      <div className={styles.words}>
        <Body1 role="status">{sentence}</Body1>
        <Link as="button" aria-expanded={isOpen} aria-controls={moreId} onClick={() => setIsOpen(!isOpen)}>
          {words.more}
        </Link>
        <div id={moreId}>{isOpen && <Body1 className={styles.more}>{words.moreWords}</Body1>}</div>
      </div>
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
