import { Button } from '@fluentui/react-components';
import { LearningLog } from '../home/LearningLog.tsx';
import { ThanksCard } from '../recognition/ThanksCard.tsx';
import { Page } from '#ui/Page.tsx';
import { ArrowLeftRegular } from '#ui/icons.ts';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { usePartingWords } from '#ui/partingWords.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { EndForm } from './EndForm.tsx';
import { GoalsOfBoth, SharedNotes } from './Keepsakes.tsx';
import { MoreSessions } from './MoreSessions.tsx';
import { Reflection } from './Reflection.tsx';
import { TogetherCard } from './TogetherCard.tsx';

export interface GoodbyePageProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
  readonly onBack: () => void;
}

/** Looks back at what the two did and wrote; before the end, also how it goes on or ends. */
export function GoodbyePage({ view, onChanged, onBack }: GoodbyePageProps) {
  const { page } = useGoodbyeWords();
  const { learnings } = usePartingWords();
  const { kind } = view.stage;
  const isOver = kind === 'ended';
  const hasBegun = isOver || kind === 'booked';
  const ahead = hasBegun ? page.ahead : page.early;
  const decided = async () => {
    await onChanged();
    onBack();
  };
  return (
    <Page title={page.title(view.partner.name)} intro={isOver ? page.over : ahead} focus="moves">
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {page.back}
        </Button>
      </div>
      {hasBegun && <TogetherCard view={view} />}
      {isOver && <SharedNotes view={view} level={2} />}
      <GoalsOfBoth view={view} level={2} />
      {view.learnings.length > 0 && <LearningLog view={view} title={learnings} level={2} />}
      {hasBegun && <Reflection view={view} />}
      {hasBegun && <ThanksCard view={view} level={2} onChanged={onChanged} />}
      {kind === 'booked' && <MoreSessions view={view} onBooked={decided} />}
      {!isOver && <EndForm view={view} hasBegun={hasBegun} onEnded={decided} />}
    </Page>
  );
}
