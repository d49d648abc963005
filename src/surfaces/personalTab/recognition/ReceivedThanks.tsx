import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { ThanksPlace } from '#domain/recognition/thanks.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { openReceivedThanks } from '#useCases/recognition/openReceivedThanks.ts';
import { ReceivedItem } from './ReceivedItem.tsx';
import type { ThanksCardProps } from './thanksCardProps.ts';

/** Thanks to the mentor. As long as there are none, nothing waits for them here. */
export function ReceivedThanks({ view, level = 3 }: ThanksCardProps) {
  const words = useRecognitionWords().received;
  if (view.thanks.length === 0) {
    return undefined;
  }
  return (
    <SectionCard title={words.title} level={level}>
      <Body1>{words.intro(view.partner.name)}</Body1>
      <Received view={view} />
    </SectionCard>
  );
}

function Received({ view }: Pick<ThanksCardProps, 'view'>) {
  const { services } = useApp();
  const problem = useProblem();
  const said = view.thanks.map(({ value, version }) => `${value.key} ${version}`);
  const received = useLoad(
    ['receivedThanks', view.proposal.pair.id, ...said],
    async () => await openReceivedThanks(services, view),
    { meanwhile: 'last' },
  );
  if (received.status === 'loading') {
    return <PageSkeleton />;
  }
  if (received.status === 'failed') {
    return <Problem {...problem(received.error, received.retry)} />;
  }
  const placed = (key: string, place: ThanksPlace): void =>
    received.change((all) => all.map((each) => (each.thanks.value.key === key ? { ...each, place } : each)));
  return received.value.map(({ thanks, place }) => (
    <ReceivedItem
      key={thanks.value.key}
      view={view}
      thanks={thanks}
      place={place}
      onPlaced={(chosen) => placed(thanks.value.key, chosen)}
    />
  ));
}
