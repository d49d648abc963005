import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { readProgramme } from '#useCases/programme/changeProgramme.ts';
import type { PanelAtOnceProps } from '../useDesk.ts';
import { ProgrammeList } from './ProgrammeList.tsx';
import { SettingsCard } from './SettingsCard.tsx';

/** The programmes of the site, and the settings of the one that the desk shows. */
export function ProgrammePanel({ desk, jobs, choice, onProgramme }: PanelAtOnceProps) {
  const { services } = useApp();
  const problem = useProblem();
  const { id } = desk.programme;
  // Read anew with each look: what is saved goes by the version that is there now.
  const reading = useLoad(['programme', id], () => readProgramme(services, id));
  return (
    <>
      <ProgrammeList shown={id} choice={choice} reading={desk.reading} isBusy={jobs.isBusy} />
      {reading.status === 'loading' && <PageSkeleton />}
      {reading.status === 'failed' && <Problem {...problem(reading.error, reading.retry)} />}
      {reading.status === 'ready' && (
        <SettingsCard
          stored={reading.value}
          hasPairs={desk.pairs.length > 0}
          hasDraft={desk.draft !== undefined}
          onSaved={(programme) => {
            onProgramme(programme);
            void reading.reload();
          }}
        />
      )}
    </>
  );
}
