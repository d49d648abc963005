import { orgChart } from '#domain/orgChart.ts';
import type { Services } from '#ports/services.ts';
import { LearningPanel } from '#surfaces/admin/learning/LearningPanel.tsx';
import { byId, openDesk } from '#useCases/programme/openDesk.ts';
import type { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** The part of the lead's desk that is about learning. */
export async function openLearning(
  { lead, programme }: Pick<Awaited<ReturnType<typeof cohortTenant>>, 'lead' | 'programme'>,
  said: Partial<Services> = {},
) {
  const colleagues = await lead.directory.everyone();
  const organisation = { colleagues, byId: byId(colleagues), chart: orgChart(colleagues) };
  const page = (
    <main>
      <h1>Programme desk</h1>
      <LearningPanel desk={await openDesk(lead, programme)} organisation={organisation} />
    </main>
  );
  return openScreen(page, { ...lead, ...said });
}
