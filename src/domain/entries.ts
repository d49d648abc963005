import type { LeadStep } from './adjusting/leadStep.ts';
import type { GrowthGoal } from './growthGoals.ts';
import type { AgreementWords } from './agreement.ts';
import type { Ending, EndReason } from './ending.ts';
import type { FilledAppointment } from './filledAppointment.ts';
import type { Goal } from './goal.ts';
import type { Growth } from './growth.ts';
import type { Job, JobLog, Lease } from './job.ts';
import type { NoticeChoice } from './notices.ts';
import type { Answer, Pair, Proposal } from './pair.ts';
import type { PairId, PersonId } from './ids.ts';
import type { Enrolment, MeetingPlace } from './participant.ts';
import type { Pledge, PledgeAssent, PublicPledge } from './pledge.ts';
import type { Pulse } from './pulse.ts';
import type { PulseVeil } from './pulseVeil.ts';
import type { ThanksConsent } from './recognition/consent.ts';
import type { ReadinessRecord } from './readiness.ts';
import type { RecordChoice } from './recognition/recordChoice.ts';
import type { Thanks } from './recognition/thanks.ts';
import type { WorkingHours } from './scheduling/busyTimes.ts';
import type { Series } from './series.ts';
import type { PairCounts } from './sessions/pairCounts.ts';
import type { WeekCounts } from './sessions/weekCounts.ts';
import type { SessionPromise } from './sessions/promises.ts';
import type { Instant } from './time/instant.ts';
import type { ModuleState } from './training/modules.ts';
import type { MatchDraft } from './matching/draft.ts';
import type { FurtherParts } from './matching/draftParts.ts';
import type { VocabularyEdits } from './matching/topics/topicReader.ts';

/**
 * What is kept in folders: small entries, each with a kind and a key that is unique in its folder. Writing the same
 * key twice is the same entry, so a retry never makes a second one.
 */
export type PairEntry =
  | {
      readonly kind: 'answer';
      readonly key: string;
      readonly by: PersonId;
      readonly answer: Answer;
      readonly at: Instant;
      /** When and where the person likes to meet, so that the partner's app finds times that suit them. */
      readonly hours?: WorkingHours | undefined;
      readonly meets?: MeetingPlace | undefined;
    }
  /** That one of the two takes part no more; what was theirs alone is gone. */
  | { readonly kind: 'departure'; readonly key: string; readonly by: PersonId; readonly at: Instant }
  /** Its key is the id of who said goodbye. */
  | ({ readonly kind: 'ending'; readonly key: PersonId } & Ending)
  | {
      readonly kind: 'signature';
      readonly key: string;
      readonly by: PersonId;
      readonly hope: string;
      /** The agreement as it was signed. */
      readonly words?: AgreementWords | undefined;
      readonly at: Instant;
    }
  | { readonly kind: 'series'; readonly key: string; readonly series: Series }
  /** What somebody wrote into an appointment in Outlook, until it is found in their calendar; its key is their id. */
  | { readonly kind: 'filled'; readonly key: PersonId; readonly by: PersonId; readonly filled: FilledAppointment }
  | ({ readonly kind: 'goal'; readonly key: string } & Goal)
  | { readonly kind: 'note'; readonly key: string; readonly session: Instant; readonly text: string }
  | {
      readonly kind: 'learning';
      readonly key: string;
      readonly session: Instant;
      readonly by: PersonId;
      readonly taught: string;
      readonly learned: string;
    }
  | ({ readonly kind: 'promise'; readonly key: string } & SessionPromise)
  | ({ readonly kind: 'pledge'; readonly key: string } & Pledge)
  /** Its key is that of the pledge. */
  | ({ readonly kind: 'pledgeAssent'; readonly key: string } & PledgeAssent)
  | ({ readonly kind: 'thanks'; readonly key: string } & Thanks);

/** What the person and the leads may read: facts for running the programme, nothing the pair says to each other. */
export type PersonEntry =
  | { readonly kind: 'enrolment'; readonly key: string; readonly enrolment: Enrolment }
  | { readonly kind: 'proposal'; readonly key: string; readonly proposal: Proposal }
  | {
      readonly kind: 'milestone';
      readonly key: string;
      readonly pair: PairId;
      readonly reached: Milestone;
      /** Only beside `ended`, when the person wanted the leads to know. */
      readonly because?: EndReason;
      /** Only beside `askedForAnother`, when a mentee would rather learn from this mentor. */
      readonly wishes?: PersonId;
      readonly at: Instant;
    }
  | ({ readonly kind: 'sessionCounts' } & ToldCounts)
  /** From the leads to this person, about one of their pairs. */
  | ({ readonly kind: 'leadStep'; readonly key: string } & LeadStep)
  /** A module of training that somebody began or finished; its key is the id of the module. */
  | { readonly kind: 'module'; readonly key: string; readonly state: ModuleState; readonly at: Instant }
  /** What leads are told of a pulse, mixed with chance: see `pulseVeil.ts`. */
  | ({ readonly kind: 'veiledPulse'; readonly key: string } & Pulse)
  | ({ readonly kind: 'publicPledge' } & PublicPledge)
  | ({ readonly kind: 'thanksConsent' } & ThanksConsent);

/** How the sessions of a pair stand, in numbers: from the app of one of the two, or from the nightly sweep. */
export interface ToldCounts {
  readonly key: PairId;
  readonly counts: PairCounts;
  /** The same by week; it was not told at first. */
  readonly weeks?: readonly WeekCounts[];
  readonly needsWord: boolean;
  readonly at: Instant;
}

export const milestones = [
  'accepted',
  'declined',
  'askedForAnother',
  'signed',
  'booked',
  'ended',
  'pairedAnew',
  'cleared',
] as const;
/**
 * How far a person has come with a pair, for the lead's count. `askedForAnother` counts beside `declined`; `pairedAnew`:
 * it did not fit, and each of the two tells so, whoever wished it; `cleared`: its
 * time was over, and its words are deleted.
 */
export type Milestone = (typeof milestones)[number];

/** The one folder of everything that only leads may read. */
export const deskFolder = 'desk';

/** What only leads may read. */
export type DeskEntry =
  /** A large one goes on in further entries of this kind. */
  | { readonly kind: 'draft'; readonly key: string; readonly draft: MatchDraft; readonly goesOn?: FurtherParts }
  /** What leads added to the list of topics; one for all programmes of the site. */
  | { readonly kind: 'vocabulary'; readonly key: string; readonly edits: VocabularyEdits }
  | {
      readonly kind: 'pair';
      readonly key: string;
      readonly pair: Pair;
      readonly privacyConfirmed: boolean;
      /** Everything was right but for this lead, who was about to leave the folder. */
      readonly lastToLeave?: PersonId;
    }
  /** What leads said of the readiness of a programme, and its launch; its key is the id of the programme. */
  | { readonly kind: 'readiness'; readonly key: string; readonly record: ReadinessRecord }
  | { readonly kind: 'job'; readonly key: string; readonly job: Job }
  | { readonly kind: 'jobLog'; readonly key: string; readonly log: JobLog }
  /** One for the whole site. */
  | { readonly kind: 'lease'; readonly key: string; readonly lease: Lease }
  | ({ readonly kind: 'sweptCounts' } & ToldCounts);

/** What only the person may read. */
export type PrivateEntry =
  | { readonly kind: 'privateNote'; readonly key: string; readonly session: Instant; readonly text: string }
  | ({ readonly kind: 'growth'; readonly key: string } & Growth)
  | ({ readonly kind: 'pulse'; readonly key: string } & Pulse)
  /** What leads are told for each answer of theirs; its key is the id of the pair. */
  | { readonly kind: 'pulseVeil'; readonly key: PairId; readonly veil: PulseVeil }
  /** That the two go on after their first session, so that it is not asked again; its key is the id of the pair. */
  | { readonly kind: 'goesOn'; readonly key: PairId; readonly at: Instant }
  /** One for all programmes. */
  | { readonly kind: 'recordChoice'; readonly key: string; readonly choice: RecordChoice }
  /** One for all programmes. */
  | { readonly kind: 'growthGoals'; readonly key: string; readonly goals: readonly GrowthGoal[] }
  /** One for all programmes. */
  | { readonly kind: 'noticeChoice'; readonly key: string; readonly choice: NoticeChoice };
