import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PersonId } from '#domain/ids.ts';
import { type AdminWords, useAdminWords } from '#ui/adminWords.ts';
import { inARow } from '#ui/dates.ts';
import { useLocale } from '#ui/words.tsx';
import type { Organisation } from './useDesk.ts';

/** Says in plain words where the directory cannot be right; everybody else goes on. */
export function ChartProblems({ organisation }: { readonly organisation: Organisation }) {
  const { desk } = useAdminWords();
  const sentences = sentencesAbout(organisation, desk.chartProblems, useLocale());
  if (sentences.length === 0) {
    return null;
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{desk.chartProblemsTitle}</MessageBarTitle>
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        {desk.chartProblemsHint}
      </MessageBarBody>
    </MessageBar>
  );
}

type Sentences = AdminWords['desk']['chartProblems'];

function sentencesAbout({ chart, byId }: Organisation, say: Sentences, locale: string): readonly string[] {
  const names = (people: readonly PersonId[]) => {
    const shown = inARow(
      locale,
      people.slice(0, mostNames).map((person) => byId.get(person)?.name ?? person),
    );
    return people.length > mostNames ? say.andMore(shown, people.length - mostNames) : shown;
  };
  const alone = chart.problems.flatMap((problem) => ('person' in problem ? [problem.person] : []));
  return [
    ...chart.problems.flatMap((problem) =>
      problem.kind === 'cycle' || problem.kind === 'severalRoots' ? [say[problem.kind](names(problem.people))] : [],
    ),
    ...(alone.length > 0 ? [say.missingManager(names(alone))] : []),
  ];
}

const mostNames = 5;
