import { useState } from 'react';
import { moduleNamed, type ModuleId } from '#domain/training/modules.ts';
import type { Home } from '#useCases/programme/openHome.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { LinkLibrary } from './LinkLibrary.tsx';
import { ModuleLists } from './ModuleLists.tsx';
import { ModulePage } from './ModulePage.tsx';
import { SomebodyToTurnTo } from './SomebodyToTurnTo.tsx';
import { TrainingStanding } from './TrainingStanding.tsx';
import { useTraining } from './useTraining.ts';

export interface LearnPageProps {
  readonly home: Pick<Home, 'me' | 'memberships'>;
  /** The module that a link or a click asks for; the list stands for whatever is not the name of one. */
  readonly module: string | undefined;
  readonly onModuleChosen: (module: ModuleId | undefined) => void;
}

/** What people read about mentoring itself, the links of their organisation, and whom they can turn to. */
export function LearnPage({ home, module, onModuleChosen }: LearnPageProps) {
  const words = useTrainingWords();
  const state = useTraining(home.me.id);
  const [left, setLeft] = useState<ModuleId>();
  const open = moduleNamed(module ?? '');
  const close = () => {
    setLeft(open);
    onModuleChosen(undefined);
  };
  const { training, reach } = state;
  if (training.status === 'loading') {
    return <PageSkeleton />;
  }
  if (open) {
    return (
      <ModulePage
        key={open}
        module={open}
        memberships={home.memberships}
        onStarted={() => reach(open, 'started')}
        onFinished={() => {
          reach(open, 'done');
          close();
        }}
        onBack={close}
      />
    );
  }
  const steps = training.status === 'ready' ? training.value.steps : undefined;
  return (
    <Page title={words.title} intro={words.intro}>
      <ModuleLists memberships={home.memberships} steps={steps} left={left} onOpened={onModuleChosen} />
      <TrainingStanding me={home.me.id} state={state} />
      <SomebodyToTurnTo memberships={home.memberships} />
      <LinkLibrary memberships={home.memberships} />
    </Page>
  );
}
