import { Badge, Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import type { SiteCheck } from '#ports/siteSetup.ts';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { ProvisionProgress } from './ProvisionProgress.tsx';
import { usePlaceListStyles } from './SetUpPage.styles.ts';
import { SiteDifferenceList } from './SiteDifferenceList.tsx';
import { type SitePlace, sitePlaces } from './sitePlaces.ts';
import { useProvision } from './useProvision.ts';

export interface SetUpPageProps {
  readonly check: SiteCheck;
  readonly onSetUp: () => Promise<void>;
}

/** Shows what the site has and lacks, and makes what is missing. */
export function SetUpPage({ check, onSetUp }: SetUpPageProps) {
  const { setUp } = useAdminWords();
  const { services } = useApp();
  const provision = useProvision(async (progress) => await services.site.provision(progress), onSetUp);
  const places = sitePlaces(check);
  const fine = places.filter(({ state }) => state === 'fine').length;
  return (
    <>
      <SectionCard title={setUp.title}>
        <Body1>{setUp.intro}</Body1>
        <Body1 role="status">{setUp.check(fine, places.length)}</Body1>
        <PlaceList places={places} />
        <ProvisionProgress provision={provision} />
        <Actions>
          <Button appearance="primary" disabledFocusable={provision.isRunning} onClick={() => provision.run(undefined)}>
            {setUp.action}
          </Button>
        </Actions>
      </SectionCard>
      <SiteDifferenceList
        title={setUp.differences}
        // That a place is missing is in the list above.
        differences={check.differences.filter(({ kind }) => kind !== 'placeMissing')}
      />
    </>
  );
}

const badgeColor = { fine: 'success', missing: 'warning', mendable: 'warning', different: 'danger' } as const;

function PlaceList({ places }: { readonly places: readonly SitePlace[] }) {
  const { setUp } = useAdminWords();
  const styles = usePlaceListStyles();
  return (
    <ul className={styles.list}>
      {places.map(({ name, state }) => (
        <li key={name} className={styles.place}>
          <span>{name}</span>
          <Badge className={styles.badge} appearance="tint" color={badgeColor[state]}>
            {setUp[state]}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
