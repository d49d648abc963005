import { Body1, Caption1, Switch } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import { useNoticeWords } from '#ui/noticeWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import { changeNoticeChoice, readNoticeChoice } from '#useCases/notices/noticeChoice.ts';

/** Whether the partner is told in Teams what waits for them. Whoever switches it on is asked to agree, if need be. */
export function NoticesCard({ me }: { readonly me: PersonId }) {
  const { services } = useApp();
  const words = useNoticeWords();
  const problem = useProblem();
  const choice = useLoad(['noticeChoice', me], async () => await readNoticeChoice(services, me));
  const choosing = useAction(async (tells: boolean) => {
    await changeNoticeChoice(services, me, { tells });
    if (choice.status === 'ready') {
      choice.change(() => ({ tells }));
    }
    if (tells) {
      await services.notifications.prepare();
    }
  });
  const again = () => choosing.run(true);
  return (
    <SectionCard title={words.title}>
      <Body1>{words.words}</Body1>
      {choice.status === 'loading' && <Caption1>{words.reading}</Caption1>}
      {choice.status === 'failed' && <Problem {...problem(choice.error, choice.retry)} />}
      {choice.status === 'ready' && (
        <Switch label={words.tells} checked={choice.value.tells} onChange={(_, { checked }) => choosing.run(checked)} />
      )}
      {choosing.error !== undefined && <Problem {...problem(choosing.error, again)} />}
      <Caption1>{words.received}</Caption1>
    </SectionCard>
  );
}
