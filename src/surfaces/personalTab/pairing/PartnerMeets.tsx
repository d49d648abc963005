import { Body1 } from '@fluentui/react-components';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';

/** Where the partner likes to meet, if they said so and it is not all the same to them. */
export function PartnerMeets({ view: { answers, partner } }: { readonly view: PairView }) {
  const { meets: words } = useWords().agreement;
  const meets = answers.find(({ by }) => by === partner.id)?.meets;
  return meets !== undefined && meets !== 'either' && <Body1>{words[meets](partner.name)}</Body1>;
}
