import type { ReactNode } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId, ProgrammeId } from '#domain/ids.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import type { OrgChart } from '#domain/orgChart.ts';
import type { Programme } from '#domain/programme.ts';
import { type Desk, openDesk } from '#useCases/programme/openDesk.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import type { Jobs } from './jobs/useJobs.ts';

/** The whole organisation, read once per visit. */
export interface Organisation {
  readonly colleagues: readonly Colleague[];
  readonly byId: ReadonlyMap<PersonId, Colleague>;
  readonly chart: OrgChart;
}

/** What a part of the desk is given that need not know everybody: it is shown before the organisation is read. */
export interface PanelAtOnceProps {
  readonly desk: Desk;
  /** Long work, which goes on whatever part is shown. */
  readonly jobs: Jobs;
  readonly onChange: () => Promise<void>;
  /** There is a newer draft, and it is kept already. */
  readonly onDraft: (draft: MatchDraft) => void;
  /** The programmes of the site. */
  readonly choice: ProgrammeChoice;
  /** The programme has other settings, and they are kept already. */
  readonly onProgramme: (programme: Programme) => void;
  /** Shows what needs the organisation once it is read, and until then how far that is. */
  readonly withOrganisation: (show: (organisation: Organisation) => ReactNode) => ReactNode;
}

/** Which of several programmes the desk shows. */
export interface ProgrammeChoice {
  readonly programmes: readonly Programme[];
  readonly onChosen: (chosen: ProgrammeId | 'new') => void;
  readonly onSaved: (programme: Programme) => void;
  /** A lead has just chosen what is shown, and goes on from there. */
  readonly isFresh: boolean;
}

/** What every other part of the desk shows, and how it asks for a fresh look. */
export interface PanelProps extends PanelAtOnceProps {
  readonly organisation: Organisation;
}

/** The lead's desk for one programme. */
export function useDesk(programme: Programme): Loaded<Desk> {
  const { services } = useApp();
  return useLoad(['desk', programme.id], () => openDesk(services, programme));
}
