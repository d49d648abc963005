import { makeStyles } from '@fluentui/react-components';

export const useDeskPageStyles = makeStyles({
  // Work that was begun is told right below it, so that is where whoever works by keyboard goes on.
  head: { outlineStyle: 'none' },
  tabs: { flexWrap: 'wrap' },
});
