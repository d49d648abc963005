import type { Role } from '#domain/participant.ts';
import type { TopicFocus } from '#domain/programme.ts';
import type { GuideStage } from '#domain/sessions/guide.ts';

/** One step of a session: its name is the same for both, what it says is for one of them. */
interface GuideStep {
  readonly title: string;
  readonly says: Readonly<Record<Role, string>>;
}

/** What is offered to the two at a stage: who has which part, and what to do in which order. */
interface StageText {
  readonly part: Readonly<Record<Role, string>>;
  readonly steps: readonly GuideStep[];
}

export type StageTexts = Readonly<Record<GuideStage, StageText>>;

/** Something that the questions can be about; `us` fits whatever the two work at. */
export type QuestionTopic = TopicFocus | 'us';

/** Questions worth asking: those of a mentor to their mentee, and the other way round. */
export type QuestionTexts = Readonly<Record<QuestionTopic, Readonly<Record<Role, readonly string[]>>>>;
