import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ModuleId } from '#domain/training/modules.ts';
import { ArrowLeftRegular } from '#ui/icons.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { fetchModuleText, useTrainingWords } from '#ui/trainingWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';
import { usePartStyles } from './Part.styles.ts';
import { ModuleParts, type ModulePartsProps } from './ModuleParts.tsx';

interface ModulePageProps extends Omit<ModulePartsProps, 'text'> {
  readonly module: ModuleId;
  readonly onBack: () => void;
}

/** One module: its parts, one at a time. */
export function ModulePage({ module, onBack, ...parts }: ModulePageProps) {
  const words = useTrainingWords();
  const styles = usePartStyles();
  const text = useLoad(['moduleText', module], async () => await fetchModuleText(module));
  return (
    <Page title={words.modules[module].title} focus="moves">
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular className={styles.back} />} onClick={onBack}>
          {words.module.back}
        </Button>
      </div>
      {text.status === 'loading' && <PageSkeleton />}
      {text.status === 'failed' && <NotFetched onRetry={text.retry} />}
      {text.status === 'ready' && <ModuleParts text={text.value} {...parts} />}
    </Page>
  );
}

function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const { notFetched } = useTrainingWords().module;
  const { tryAgain } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{notFetched}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
