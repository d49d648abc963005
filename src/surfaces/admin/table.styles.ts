import { makeStyles } from '@fluentui/react-components';

/** Wide tables scroll inside themselves, so that the page never does. */
export const useTableStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { minWidth: '720px' },
});
