import type { Home } from '#useCases/openHome.ts';
import { Page } from '#ui/Page.tsx';
import { useWords } from '#ui/words.tsx';
import { EnrolPage } from './EnrolPage.tsx';
import { homeSteps, type HomeStep } from './homeSteps.ts';
import { NotInvited } from './NotInvited.tsx';
import { NotTakingPart } from './NotTakingPart.tsx';
import { PairPage } from './PairPage.tsx';
import type { OpenSession } from './usePersonalTab.ts';
import { Waiting } from './Waiting.tsx';

export interface HomePageProps {
  readonly home: Home;
  readonly onChanged: () => Promise<void>;
  readonly onSessionOpened: (session: OpenSession) => void;
}

/** One step below the other: each programme or pair shows what comes next in it. */
export function HomePage({ home, onChanged, onSessionOpened }: HomePageProps) {
  const words = useWords().home;
  const steps = homeSteps(home);
  return (
    <Page title={words.hello(firstName(home.me.name))}>
      {steps.length === 0 && <NotInvited />}
      {steps.map((step) => (
        <Step key={keyOf(step)} step={step} onChanged={onChanged} onSessionOpened={onSessionOpened} />
      ))}
    </Page>
  );
}

function Step({ step, onChanged, onSessionOpened }: Omit<HomePageProps, 'home'> & { readonly step: HomeStep }) {
  switch (step.kind) {
    case 'invited':
      return <EnrolPage membership={step.membership} onChanged={onChanged} />;
    case 'notTakingPart':
      return <NotTakingPart membership={step.membership} onChanged={onChanged} />;
    case 'waiting':
      return <Waiting membership={step.membership} formerPartners={step.formerPartners} onChanged={onChanged} />;
    case 'pair':
      return <PairPage view={step.view} onChanged={onChanged} onSessionOpened={onSessionOpened} />;
  }
}

const keyOf = (step: HomeStep): string =>
  step.kind === 'pair' ? step.view.proposal.pair.id : step.membership.programme.id;

/** "Osei, Ada" and "Ada Osei" both greet Ada. */
const firstName = (name: string): string => (name.split(',')[1] ?? name).trim().split(/\s+/)[0] ?? name;
