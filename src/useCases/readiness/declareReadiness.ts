import type { ProgrammeId } from '#domain/ids.ts';
import { type Declarable, type DeclaredAnswer, withDeclaration } from '#domain/readiness.ts';
import type { Services } from '#ports/services.ts';
import { changeReadiness } from './readinessRecord.ts';

/** A lead says what only leads can know; who said it and when is kept. */
export async function declareReadiness(
  services: Pick<Services, 'desk' | 'clock' | 'directory'>,
  programme: ProgrammeId,
  about: Declarable,
  answer: DeclaredAnswer,
): Promise<void> {
  const { id: by } = await services.directory.me();
  const said = { about, answer, by, at: services.clock.now() };
  await changeReadiness(services, programme, (record) => withDeclaration(record, said));
}
