import { Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { Actions } from '#ui/Actions.tsx';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { chatLink } from './teamsLinks.ts';

/** Only who sent an invitation can change it: says what the partner can do, and leads to a chat with them. */
export function PartnerCan({ view: { partner }, what }: { readonly view: PairView; readonly what: string }) {
  const { host } = useApp();
  const words = useKeepingWords();
  return (
    <>
      <Body1>{what}</Body1>
      <Actions>
        <Button onClick={() => void host.openLink(chatLink(partner.mail))}>{words.write(partner.name)}</Button>
      </Actions>
    </>
  );
}
