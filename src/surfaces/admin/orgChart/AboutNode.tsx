import { Body1, Button } from '@fluentui/react-components';
import type { ChartTree } from '#domain/chartPicture/chartTree.ts';
import type { PersonId } from '#domain/ids.ts';
import { inARow } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useOrgChartWords } from '#ui/orgChartWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Organisation } from '../useDesk.ts';
import { type ChartPair, pairsOf } from './deskPairs.ts';
import { useChartStyles } from './OrgChart.styles.ts';

export interface AboutNodeProps {
  readonly tree: ChartTree;
  readonly node: number;
  readonly organisation: Organisation;
  readonly pairs: readonly ChartPair[];
  readonly onGoTo: (person: PersonId) => void;
}

/** In words what the picture shows of whoever is looked at, with a way to the manager and to partners. */
export function AboutNode({ tree, node, organisation, pairs, onGoTo }: AboutNodeProps) {
  const words = useOrgChartWords();
  const found = tree.nodes[node];
  if (found === undefined) {
    return undefined;
  }
  return found.kind === 'person' ? (
    <AboutPerson person={found.person.id} {...{ tree, node, organisation, pairs, onGoTo }} />
  ) : (
    <SectionCard title={words.strays[found.because]} level={3}>
      <Body1>{words.straysHint[found.because]}</Body1>
    </SectionCard>
  );
}

interface AboutPersonProps extends AboutNodeProps {
  readonly person: PersonId;
}

function AboutPerson({ person, tree, node, organisation: { byId, chart }, pairs, onGoTo }: AboutPersonProps) {
  const words = useOrgChartWords();
  const locale = useLocale();
  const styles = useChartStyles();
  const nameOf = (id: PersonId) => byId.get(id)?.name ?? id;
  const departmentOf = (id: PersonId) => byId.get(id)?.department ?? words.unknownDepartment;
  const manager = chart.managerOf(person);
  const own = pairsOf(person, pairs);
  const sentenceOf = ({ mentor, mentee, isDraft }: ChartPair) => {
    const [say, partner] = mentor === person ? [words.mentorOf, mentee] : [words.menteeOf, mentor];
    const sentence = say(nameOf(partner), departmentOf(partner));
    return { partner, says: isDraft ? words.inDraft(sentence) : sentence };
  };
  return (
    <SectionCard title={nameOf(person)} level={3}>
      <div className={styles.facts}>
        <Body1>
          {inARow(
            locale,
            [...new Set([byId.get(person)?.jobTitle ?? '', departmentOf(person)])].filter(Boolean),
            ' · ',
          )}
        </Body1>
        {manager !== undefined && byId.has(manager) ? (
          <Button size="small" onClick={() => onGoTo(manager)}>
            {words.reportsTo(nameOf(manager))}
          </Button>
        ) : (
          <Body1>{words.nobodyAbove}</Body1>
        )}
        {tree.below(node).length > 0 && <Body1>{words.branch(tree.peopleIn(node))}</Body1>}
        {own.length === 0 && <Body1>{words.noPairs}</Body1>}
        {own.map(sentenceOf).map(({ partner, says }) => (
          <Button key={says} size="small" onClick={() => onGoTo(partner)}>
            {says}
          </Button>
        ))}
      </div>
    </SectionCard>
  );
}
