import type { Colleague } from '#domain/colleague.ts';
import { programmeId } from '#domain/ids.ts';
import type { Enrolment, Participant } from '#domain/participant.ts';
import { aColleague } from './aColleague.ts';

type Said = Partial<Omit<Enrolment, 'person' | 'programme'>> &
  Partial<Pick<Colleague, 'department' | 'hiredOn' | 'name' | 'jobTitle' | 'mail'>> & {
    id?: string;
    manager?: string;
    waited?: boolean;
  };

/** An enrolled mentor with room for one partner, unless said otherwise. */
function aParticipant(said: Said = {}): Participant {
  const {
    role,
    state,
    teaches,
    wantsToLearn,
    style,
    languages,
    capacity,
    corrected,
    styles,
    hours,
    meets,
    waited,
    ...person
  } = said;
  const colleague = aColleague(person);
  return {
    colleague,
    ...(waited === true && { waited }),
    enrolment: {
      person: colleague.id,
      programme: programmeId('reverse-2027'),
      role: role ?? 'mentor',
      state: state ?? 'enrolled',
      teaches: teaches ?? [],
      wantsToLearn: wantsToLearn ?? [],
      style,
      languages: languages ?? [],
      capacity: capacity ?? 1,
      ...(corrected && { corrected }),
      ...(styles && { styles }),
      ...(hours && { hours }),
      ...(meets && { meets }),
    },
  };
}

export const aMentor = (said: Said = {}): Participant => aParticipant({ role: 'mentor', ...said });
export const aMentee = (said: Said = {}): Participant => aParticipant({ role: 'mentee', ...said });
