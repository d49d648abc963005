import { Text } from '@fluentui/react-components';
import type { SuitabilityReason } from '#domain/matching/suitability/reasons.ts';
import { TickList } from './TickList.tsx';
import { useWords } from './words.tsx';

/** Why two people suit each other, in words, strongest first; never a number. */
export function ReasonList({ reasons }: { readonly reasons: readonly SuitabilityReason[] }) {
  const words = useWords();
  return (
    <TickList>
      {reasons.map((reason) => (
        <Text key={reason.kind}>{words.reason(reason)}</Text>
      ))}
    </TickList>
  );
}
