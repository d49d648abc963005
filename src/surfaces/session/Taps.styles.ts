import { makeStyles } from '@fluentui/react-components';

export const useTapsStyles = makeStyles({
  // In a narrow panel an answer goes to the next line whole, rather than letter by letter.
  taps: { flexWrap: 'wrap' },
});
