import { GivenThanks } from './GivenThanks.tsx';
import { ReceivedThanks } from './ReceivedThanks.tsx';
import type { ThanksCardProps } from './thanksCardProps.ts';

/** On the page of a pair: the mentee writes thanks, the mentor decides where they appear. */
export function ThanksCard(props: ThanksCardProps) {
  return props.view.myRole === 'mentee' ? <GivenThanks {...props} /> : <ReceivedThanks {...props} />;
}
