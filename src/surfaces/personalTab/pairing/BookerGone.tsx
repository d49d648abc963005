import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';
import { bookerIsGone } from '#useCases/series/bookerIsGone.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/** Says so when waiting for the partner to book would be in vain; what cannot be found out goes unsaid. */
export function BookerGone({ view }: { readonly view: PairView }) {
  const { services } = useApp();
  const words = useWords().booking;
  const gone = useLoad(['bookerIsGone', view.partner.id], () => bookerIsGone(services, view));
  return (
    gone.status === 'ready' &&
    gone.value && (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.bookerGone(view.partner.name)}</MessageBarBody>
      </MessageBar>
    )
  );
}
