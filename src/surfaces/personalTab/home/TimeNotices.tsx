import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { longDate } from '#ui/dates.ts';
import { useTimeLimitWords } from '#ui/timeLimitWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { KeptHome } from '#useCases/tidying/keepToTime.ts';

export interface TimeNoticesProps {
  readonly home: KeptHome;
  /** The person wants a copy of what is theirs. */
  readonly onCopyWanted: () => void;
}

/** Says until when what a pair wrote is kept, as long as a copy can be taken. */
export function TimeNotices({ home: { notices, pairs }, onCopyWanted }: TimeNoticesProps) {
  const words = useTimeLimitWords();
  const locale = useLocale();
  return pairs.map(({ proposal: { pair }, partner }) => {
    const notice = notices.get(pair.id);
    return (
      notice && (
        <MessageBar key={pair.id} intent="warning" layout="multiline">
          <MessageBarBody>{words[notice.kind](partner.name, longDate(locale, notice.lastDay))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onCopyWanted}>{words.copy}</Button>
          </MessageBarActions>
        </MessageBar>
      )
    );
  });
}
