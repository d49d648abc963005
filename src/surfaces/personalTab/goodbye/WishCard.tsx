import { Body1, Checkbox } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { type NextWish, nextWishes } from '#domain/participant.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import { tellWishes } from '#useCases/programme/tellWishes.ts';
import type { Membership } from '#useCases/programme/openHome.ts';

interface WishCardProps {
  readonly membership: Membership;
  readonly onChanged: () => Promise<void>;
}

/** What the person would like to do in the next round, kept with each tick; the leads can read it. */
export function WishCard({ membership: { enrolment }, onChanged }: WishCardProps) {
  const { services } = useApp();
  const { saved } = useWords();
  const words = useGoodbyeWords().next;
  const problem = useProblem();
  const readersId = useId();
  const [wishes, setWishes] = useState(enrolment.value.wishes ?? []);
  const [isKept, setIsKept] = useState(false);
  const telling = useAction(
    async (wanted: readonly NextWish[]) => await tellWishes(services, enrolment, wanted),
    async () => {
      await onChanged();
      setIsKept(true);
    },
  );
  const tell = (wanted: readonly NextWish[]) => {
    setWishes(wanted);
    setIsKept(false);
    telling.run(wanted);
  };
  return (
    <SectionCard title={words.wishes} level={3}>
      <div role="group" aria-label={words.wishes} aria-describedby={readersId}>
        {nextWishes.map((wish) => (
          <Checkbox
            key={wish}
            label={words.wish[wish](enrolment.value.role)}
            checked={wishes.includes(wish)}
            disabled={telling.isRunning}
            onChange={() => tell(wishes.includes(wish) ? wishes.filter((one) => one !== wish) : [...wishes, wish])}
          />
        ))}
      </div>
      <WhoCanRead id={readersId} place={{ kind: 'person', me: enrolment.value.person }} />
      <Body1 role="status">{isKept && saved}</Body1>
      {telling.error !== undefined && <Problem {...problem(telling.error, () => tell(wishes))} />}
    </SectionCard>
  );
}
