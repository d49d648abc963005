import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Subtitle2,
} from '@fluentui/react-components';
import { useId } from 'react';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { useAdjustSectionStyles } from './AdjustSection.styles.ts';
import { MoreRules } from './MoreRules.tsx';
import type { Matching } from './useMatching.ts';
import { WeightSliders } from './WeightSliders.tsx';
import { WishForm } from './WishForm.tsx';
import { WishList } from './WishList.tsx';

export interface AdjustSectionProps {
  readonly desk: PanelProps['desk'];
  readonly byId: PanelProps['organisation']['byId'];
  readonly matching: Matching;
}

/** What the lead may change about the proposed pairs: weights, single pairs, rules. */
export function AdjustSection({ desk, byId, matching: { wishes, keeper } }: AdjustSectionProps) {
  const { adjusting } = useAdminWords().matching;
  const titleId = useId();
  const readersId = useId();
  const styles = useAdjustSectionStyles();
  const { wish } = keeper;
  return (
    <section aria-labelledby={titleId} aria-describedby={readersId} className={styles.section}>
      <Subtitle2 as="h3" id={titleId}>
        {adjusting.title}
      </Subtitle2>
      <Body1>{adjusting.hint}</Body1>
      <WhoCanRead id={readersId} place={{ kind: 'desk' }} />
      <Accordion collapsible multiple>
        <AccordionItem value="weights">
          <AccordionHeader>{adjusting.weights}</AccordionHeader>
          <AccordionPanel>
            <WeightSliders wishes={wishes} usual={desk.programme.suitability.weights} onWish={wish} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="wishes">
          <AccordionHeader>{adjusting.wishes(wishes.must.length + wishes.never.length)}</AccordionHeader>
          <AccordionPanel>
            <WishList wishes={wishes} byId={byId} onWish={wish} />
            <WishForm wishes={wishes} enrolments={desk.enrolments} byId={byId} onWish={wish} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="rules">
          <AccordionHeader>{adjusting.rules}</AccordionHeader>
          <AccordionPanel>
            <MoreRules wishes={wishes} onWish={wish} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
