import { Body1, Button } from '@fluentui/react-components';
import type { Session } from '#domain/series.ts';
import type { Instant } from '#domain/time/instant.ts';
import { Actions } from '#ui/Actions.tsx';
import { dayOf } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';

export interface CloseLastProps {
  readonly session: Session;
  readonly onOpened: (start: Instant) => void;
}

/** A session that is behind me and that I have not looked back at yet. */
export function CloseLast({ session: { span, originalStart }, onOpened }: CloseLastProps) {
  const words = useWords().home.pair.close;
  const locale = useLocale();
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{words.words(dayOf(locale, span.start))}</Body1>
      <Actions>
        <Button appearance="primary" onClick={() => onOpened(originalStart)}>
          {words.open}
        </Button>
      </Actions>
    </SectionCard>
  );
}
