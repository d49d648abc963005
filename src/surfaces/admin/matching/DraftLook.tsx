import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useApp } from '#app/appContext.tsx';
import { departmentPairs } from '#domain/matching/departmentPairs.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useDraftWords } from '#ui/draftWords.ts';
import { DepartmentMap } from '../DepartmentMap.tsx';
import type { Organisation } from '../useDesk.ts';
import { CompareDrafts } from './CompareDrafts.tsx';
import { useDraftFile } from './useDraftFile.ts';

export interface DraftLookProps {
  readonly draft: MatchDraft;
  readonly byId: Organisation['byId'];
  /** Some of its pairs are published: it can be looked at, not changed. */
  readonly isFixed: boolean;
}

/** The draft as a whole: departments that would meet, another draft beside it, all of it as a file. */
export function DraftLook({ draft, byId, isFixed }: DraftLookProps) {
  const words = useDraftWords();
  const { host } = useApp();
  const fileOf = useDraftFile(byId);
  return (
    <>
      <Accordion collapsible multiple>
        <AccordionItem value="picture">
          <AccordionHeader as="h3">{words.picture}</AccordionHeader>
          <AccordionPanel>
            <Picture draft={draft} byId={byId} />
          </AccordionPanel>
        </AccordionItem>
        {!isFixed && <CompareDrafts draft={draft} byId={byId} />}
      </Accordion>
      <Actions>
        <Button size="small" onClick={() => host.saveFile(words.save.name, fileOf(draft))}>
          {words.save.action}
        </Button>
      </Actions>
    </>
  );
}

function Picture({ draft: { pairs }, byId }: Pick<DraftLookProps, 'draft' | 'byId'>) {
  const words = useDraftWords();
  const { people } = useAdminWords();
  const counted = useMemo(
    () =>
      departmentPairs(
        pairs,
        (person) => byId.get(person)?.department ?? people.unknownDepartment,
        words.otherDepartments,
      ),
    [pairs, byId, people.unknownDepartment, words.otherDepartments],
  );
  return <DepartmentMap {...counted} label={words.pictureLabel} />;
}
