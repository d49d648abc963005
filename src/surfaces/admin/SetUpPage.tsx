import { Badge, Body1, Button, Caption1, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { SitePart } from '#ports/siteSetup.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { usePlaceListStyles } from './SetUpPage.styles.ts';
import { type SitePlace, sitePlaces } from './sitePlaces.ts';

export interface SetUpPageProps {
  readonly parts: readonly SitePart[];
  readonly onSetUp: () => Promise<void>;
}

/** Shows what the site has and lacks, and makes what is missing. */
export function SetUpPage({ parts, onSetUp }: SetUpPageProps) {
  const { setUp } = useAdminWords();
  const { services } = useApp();
  const problem = useProblem();
  const [done, setDone] = useState(0);
  const provision = useAction(() => services.site.provision({ onProgress: setDone }), onSetUp);
  const places = sitePlaces(parts);
  const fine = places.filter(({ state }) => state === 'fine').length;
  return (
    <SectionCard title={setUp.title}>
      <Body1>{setUp.intro}</Body1>
      <Body1 role="status">{fine === places.length ? setUp.allFine : setUp.check(fine, places.length)}</Body1>
      <PlaceList places={places} />
      {places.some(({ state }) => state === 'different') && <Body1>{setUp.differentHint}</Body1>}
      {provision.isRunning && (
        <div role="status">
          <Body1>{setUp.running(done)}</Body1>
          <ProgressBar value={done} max={Math.max(parts.length, done)} />
        </div>
      )}
      {provision.error !== undefined && <Problem {...problem(provision.error, () => provision.run(undefined))} />}
      <Actions>
        <Button
          appearance={fine === places.length ? 'secondary' : 'primary'}
          disabledFocusable={provision.isRunning}
          onClick={() => provision.run(undefined)}
        >
          {setUp.action}
        </Button>
      </Actions>
    </SectionCard>
  );
}

const badgeColor = { fine: 'success', missing: 'warning', different: 'danger' } as const;

function PlaceList({ places }: { readonly places: readonly SitePlace[] }) {
  const { setUp } = useAdminWords();
  const styles = usePlaceListStyles();
  return (
    <ul className={styles.list}>
      {places.map(({ name, state, columns }) => (
        <li key={name} className={styles.place}>
          <span>
            {name}
            {columns.length > 0 && <Caption1 block>{columns.join(', ')}</Caption1>}
          </span>
          <Badge className={styles.badge} appearance="tint" color={badgeColor[state]}>
            {setUp[state]}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
