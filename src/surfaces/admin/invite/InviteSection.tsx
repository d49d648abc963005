import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { InviteBox } from './InviteBox.tsx';
import { InviteMany } from './InviteMany.tsx';

const InviteDepartment = lazy(async () => ({ default: (await import('./InviteDepartment.tsx')).InviteDepartment }));
const RemindCard = lazy(async () => ({ default: (await import('./RemindCard.tsx')).RemindCard }));
const InviteFromFile = lazy(async () => ({ default: (await import('./InviteFromFile.tsx')).InviteFromFile }));

/** Every way to ask people in: by name, by a list of addresses, by department, from a file. */
export function InviteSection({ desk, organisation, jobs, onChange }: PanelProps) {
  const { people } = useAdminWords();
  return (
    <>
      <SectionCard title={people.invite}>
        <InviteBox desk={desk} organisation={organisation} onInvited={onChange} />
      </SectionCard>
      <InviteMany desk={desk} organisation={organisation} jobs={jobs} />
      <Suspense fallback={<Spinner />}>
        <RemindCard desk={desk} jobs={jobs} />
        <InviteDepartment desk={desk} organisation={organisation} jobs={jobs} />
        <InviteFromFile desk={desk} organisation={organisation} jobs={jobs} />
      </Suspense>
    </>
  );
}
