import { Body1 } from '@fluentui/react-components';
import type { Session } from '#domain/series.ts';
import { dayAndTime } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';

/** When the two meet again, so that nobody leaves without knowing. */
export function NextTime({ next }: { readonly next: Session | undefined }) {
  const words = useWords().session.next;
  const locale = useLocale();
  return (
    <SectionCard title={words.title}>
      <Body1>{next ? dayAndTime(locale, next.span.start) : words.none}</Body1>
    </SectionCard>
  );
}
