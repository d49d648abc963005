import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { sessionAtHand } from '#domain/series.ts';
import { isOff } from '#domain/sessions/sessionState.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { SessionsRead } from '#surfaces/session/useSessions.ts';
import { Actions } from '#ui/Actions.tsx';
import { clockTime, dayAndTime } from '#ui/dates.ts';
import { VideoRegular } from '#ui/icons.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';

export interface NextSessionProps {
  readonly sessions: SessionsRead;
  readonly partner: string;
  /** Of its first button: only one on a page stands out. */
  readonly appearance: 'primary' | 'secondary';
  readonly onOpened: (start: Instant | undefined) => void;
  /** The last session is behind them: looking back comes next. */
  readonly onGoodbye: () => void;
}

/** When the two meet next, the way to prepare it, and the way in. */
export function NextSession({
  sessions: { sessions, now },
  partner,
  appearance,
  onOpened,
  onGoodbye,
}: NextSessionProps) {
  const { host } = useApp();
  const words = useWords().home.pair;
  const locale = useLocale();
  const session = sessionAtHand(
    sessions.filter((one) => !isOff(one)),
    now,
  );
  if (!session) {
    return sessions.some((one) => !isOff(one)) ? (
      <SectionCard title={words.allHeld} level={3}>
        <Body1>{words.allHeldHint(partner)}</Body1>
        <Actions>
          <Button appearance={appearance} onClick={onGoodbye}>
            {words.lookBack}
          </Button>
        </Actions>
      </SectionCard>
    ) : (
      <SectionCard title={words.noNext} level={3}>
        <Body1>{words.noNextHint}</Body1>
      </SectionCard>
    );
  }
  const { span, originalStart, joinUrl } = session;
  return (
    <SectionCard title={words.next} level={3}>
      <Subtitle2>
        {dayAndTime(locale, span.start)} – {clockTime(locale, span.end)}
      </Subtitle2>
      <Actions>
        <Button appearance={appearance} onClick={() => onOpened(originalStart)}>
          {words.prepare}
        </Button>
        {joinUrl !== undefined && (
          <Button icon={<VideoRegular />} onClick={() => void host.openLink(joinUrl)}>
            {words.join}
          </Button>
        )}
      </Actions>
    </SectionCard>
  );
}
