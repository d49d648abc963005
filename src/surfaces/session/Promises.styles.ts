import { makeStyles, tokens } from '@fluentui/react-components';

export const usePromisesStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  who: { display: 'block', color: tokens.colorNeutralForeground2 },
  what: { overflowWrap: 'anywhere' },
});
