import { agreementSections, changedSections, standingWords, type AgreementWords } from '#domain/agreement.ts';
import type { PairEntry } from '#domain/entries.ts';
import { later, type Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';
import { requirePrivate } from './requirePrivate.ts';
import { writeOnce } from '../writeOnce.ts';

type Signature = Extract<PairEntry, { kind: 'signature' }>;

/** `wordsChanged`: the partner signed other words since this person read them, so nothing was signed. */
export type Signing = 'signed' | 'wordsChanged';

/**
 * Signs the pair's agreement in these words. Words other than the partner's ask the partner to sign once more; `hope` is
 * what this person wishes for, read by the partner only.
 */
export async function signAgreement(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  view: PairView,
  { hope, words }: { readonly hope: string; readonly words: AgreementWords },
): Promise<Signing> {
  const { proposal, me } = view;
  if (agreementSections.some((section) => words[section].trim() === '')) {
    throw new RangeError('Cannot sign an agreement with an empty section');
  }
  await requirePrivate(services, view);
  const signatures = await signaturesOf(services, view);
  const standing = standingWords(signatures);
  const isAsRead = changedSections(standingWords(view.signatures), standing).length === 0;
  if (!isAsRead && changedSections(standing, words).length > 0) {
    return 'wordsChanged';
  }
  const at = afterAll(signatures, services.clock.now());
  await put(services, view, { kind: 'signature', key: me, by: me, hope: hope.trim(), words, at });
  await reachMilestone(services, me, proposal.pair.id, 'signed');
  return 'signed';
}

async function signaturesOf({ pairs }: Pick<Services, 'pairs'>, { proposal }: PairView): Promise<readonly Signature[]> {
  const entries = await pairs.read(proposal.pair.id);
  return entries.flatMap(({ value }) => (value.kind === 'signature' ? [value] : []));
}

/** The words signed last stand, also when the clock of this device is behind the partner's. */
const afterAll = (signatures: readonly Signature[], now: Instant): Instant =>
  signatures.reduce((latest, { at }) => (at >= latest ? later(at, 1) : latest), now);

/** Signing the same again changes nothing; what is said anew takes the place of what was said before. */
async function put({ pairs }: Pick<Services, 'pairs'>, { proposal }: PairView, signature: Signature): Promise<void> {
  const { value, version } = await writeOnce<PairEntry>(pairs, proposal.pair.id, signature);
  const isSame =
    value.kind === 'signature' &&
    value.hope === signature.hope &&
    changedSections(value.words, signature.words).length === 0;
  if (!isSame) {
    await pairs.write(proposal.pair.id, signature, version);
  }
}
