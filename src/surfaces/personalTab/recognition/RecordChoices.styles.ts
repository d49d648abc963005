import { makeStyles, tokens } from '@fluentui/react-components';

export const useRecordChoicesStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});
