import { aiToolTopics } from './aiTools.ts';
import { consumerBehaviourTopics } from './consumerBehaviour.ts';
import { inclusionTopics } from './inclusion.ts';
import { socialMediaTopics } from './socialMedia.ts';
import { softSkillTopics } from './softSkills.ts';
import { technologyTopics } from './technology.ts';
import { waysOfWorkingTopics } from './waysOfWorking.ts';

/** Rises when topics or their aliases change. Ids are stored with people's answers: none is ever renamed or removed. */
export const vocabularyVersion = 2;

/** What people teach and learn in reverse mentoring, by the focuses of a programme. */
export const vocabularyTopics = [
  ...aiToolTopics,
  ...technologyTopics,
  ...socialMediaTopics,
  ...consumerBehaviourTopics,
  ...waysOfWorkingTopics,
  ...inclusionTopics,
  ...softSkillTopics,
];
