import { Body1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { removalScript } from '#app/removalScript.ts';
import { joined } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTidyingWords } from '#ui/tidyingWords.ts';
import { useLocale } from '#ui/words.tsx';
import { foldersLeft } from '#useCases/tidying/foldersLeft.ts';
import type { NamedTarget } from '#useCases/tidying/planTidying.ts';
import { ScriptField } from '../ScriptField.tsx';
import type { PanelProps } from '../useDesk.ts';

export interface LeftFoldersProps extends Pick<PanelProps, 'desk'> {
  readonly people: readonly NamedTarget[];
}

/** Folders of people who have left that no lead can delete, with a script for whoever can; nothing when there are none. */
export function LeftFolders({ desk, people }: LeftFoldersProps) {
  const { services } = useApp();
  const { left } = useTidyingWords();
  const locale = useLocale();
  const { ofNobody, withPartner } = foldersLeft(
    desk.reading,
    people.map(({ target }) => target),
  );
  if (ofNobody.length === 0) {
    return undefined;
  }
  return (
    <SectionCard title={left.title} level={3}>
      <Body1>{left.words}</Body1>
      <ScriptField label={left.script} rows={12} text={removalScript(services.siteAddress, ofNobody)} />
      {withPartner.length > 0 && <Body1>{left.partners(joined(locale, withPartner))}</Body1>}
    </SectionCard>
  );
}
