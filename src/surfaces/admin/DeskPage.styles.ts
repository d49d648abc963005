import { makeStyles } from '@fluentui/react-components';

export const useDeskPageStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
});
