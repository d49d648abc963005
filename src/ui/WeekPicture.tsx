import { Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { WeekPicture as Picture } from '#domain/scheduling/weekPicture.ts';
import { longDate } from './dates.ts';
import { ChevronLeftRegular, ChevronRightRegular } from './icons.ts';
import { directionOf } from './direction.ts';
import { WeekDays } from './WeekDays.tsx';
import { WeekList } from './WeekList.tsx';
import { useWeekPictureStyles } from './WeekPicture.styles.ts';
import { useWeekWords } from './weekWords.ts';
import { useLocale } from './words.tsx';

export interface WeekPictureProps {
  readonly picture: Picture;
  readonly partner: string;
  /** Whether there is a week before or after this one. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  readonly onTurned: (weeks: -1 | 1) => void;
}

/** A week of two calendars with the proposed times on it; the same as a list for whoever would rather read. */
export function WeekPicture({ picture, partner, ...turning }: WeekPictureProps) {
  const styles = useWeekPictureStyles();
  const titleId = useId();
  return (
    <figure className={styles.week} aria-labelledby={titleId}>
      <WeekHead monday={picture.days[0]?.date ?? ''} titleId={titleId} {...turning} />
      <WeekDays picture={picture} />
      <Legend partner={partner} />
      <WeekList days={picture.days} partner={partner} />
    </figure>
  );
}

interface WeekHeadProps extends Omit<WeekPictureProps, 'picture' | 'partner'> {
  readonly monday: string;
  readonly titleId: string;
}

function WeekHead({ monday, titleId, hasBefore, hasAfter, onTurned }: WeekHeadProps) {
  const words = useWeekWords();
  const locale = useLocale();
  const styles = useWeekPictureStyles();
  const isMirrored = directionOf(locale) === 'rtl';
  const [Before, After] = isMirrored
    ? [ChevronRightRegular, ChevronLeftRegular]
    : [ChevronLeftRegular, ChevronRightRegular];
  const turn = { size: 'small', appearance: 'subtle' } as const;
  return (
    <div className={styles.head}>
      <Button
        {...turn}
        icon={<Before />}
        aria-label={words.before}
        disabledFocusable={!hasBefore}
        onClick={() => onTurned(-1)}
      />
      <div id={titleId} className={styles.title} aria-live="polite">
        {words.title(longDate(locale, monday))}
      </div>
      <Button
        {...turn}
        icon={<After />}
        aria-label={words.after}
        disabledFocusable={!hasAfter}
        onClick={() => onTurned(1)}
      />
    </div>
  );
}

function Legend({ partner }: { readonly partner: string }) {
  const { legend } = useWeekWords();
  const styles = useWeekPictureStyles();
  const entries = [
    ['mine', legend.mine],
    ['partners', legend.partners(partner)],
    ['unknown', legend.unknown],
    ['session', legend.session],
  ] as const;
  return (
    <ul className={styles.legend}>
      {entries.map(([kind, text]) => (
        <li key={kind} className={styles.entry}>
          {/* In high contrast all fillings are alike: a proposed time is known by its number. */}
          <span aria-hidden className={mergeClasses(styles.swatch, styles[kind])}>
            {kind === 'session' && 1}
          </span>
          <Caption1>{text}</Caption1>
        </li>
      ))}
    </ul>
  );
}
