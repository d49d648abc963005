import { Body1, Caption1, Switch } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { chartTree } from '#domain/chartPicture/chartTree.ts';
import type { PersonId } from '#domain/ids.ts';
import { PersonPicker } from '#ui/PersonPicker.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useOrgChartWords } from '#ui/orgChartWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { AboutNode } from './AboutNode.tsx';
import { ChartStage } from './ChartStage.tsx';
import { deskPairs } from './deskPairs.ts';
import { useChartStyles } from './OrgChart.styles.ts';
import { useChart } from './useChart.ts';
import { useWindow } from './useWindow.ts';
import { ZoomTools } from './ZoomTools.tsx';

/** The organisation as a picture, and across it the pairs: whom they bring together, never what they write. */
export function OrgChartPanel({ desk, organisation }: Pick<PanelProps, 'desk' | 'organisation'>) {
  const words = useOrgChartWords();
  const styles = useChartStyles();
  const hintId = useId();
  const [withDraft, setWithDraft] = useState(false);
  const [zoom, setZoom] = useState(1);
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useWindow(scroller);
  const { colleagues } = organisation;
  const tree = useMemo(() => chartTree(colleagues, organisation.chart), [colleagues, organisation.chart]);
  const pairs = useMemo(() => deskPairs(desk, withDraft), [desk, withDraft]);
  const chart = useChart(tree, seen.width < leastPictureWidth ? 'list' : 'picture');
  const isPicture = chart.plan.shape === 'picture';
  const goTo = (person: PersonId | undefined) => {
    const node = person && tree.numberOf(person);
    if (node !== undefined) {
      chart.reveal(node);
      scroller.current?.focus();
    }
  };
  return (
    <SectionCard title={words.title}>
      <Body1>{isPicture ? words.intro : words.introOfList}</Body1>
      <div className={styles.tools}>
        <Search organisation={organisation} onFound={goTo} />
        {desk.draft && (
          <Switch label={words.showDraft} checked={withDraft} onChange={(_, { checked }) => setWithDraft(checked)} />
        )}
        {isPicture && <ZoomTools zoom={zoom} onZoomed={setZoom} />}
      </div>
      <ChartStage
        chart={chart}
        organisation={organisation}
        pairs={pairs}
        scroller={scroller}
        seen={seen}
        zoom={isPicture ? zoom : 1}
        hintId={hintId}
        onZoomed={setZoom}
      />
      <Caption1 id={hintId}>{isPicture ? words.keys : words.keysOfList}</Caption1>
      <AboutNode tree={tree} node={chart.active} organisation={organisation} pairs={pairs} onGoTo={goTo} />
    </SectionCard>
  );
}

/** Below it, the picture has no room, and a list is read better. */
const leastPictureWidth = 480;

interface SearchProps extends Pick<PanelProps, 'organisation'> {
  readonly onFound: (person: PersonId | undefined) => void;
}

function Search({ organisation: { colleagues }, onFound }: SearchProps) {
  const words = useOrgChartWords();
  const [found, setFound] = useState<PersonId>();
  const people = useMemo(
    () => colleagues.map(({ id, name, department }) => ({ id, name, about: department })),
    [colleagues],
  );
  return (
    <PersonPicker
      label={words.find}
      people={people}
      chosen={found}
      nobodyFound={words.nobody}
      complaint={undefined}
      onChosen={(person) => {
        setFound(person);
        onFound(person);
      }}
    />
  );
}
