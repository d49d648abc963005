import { makeStyles, tokens } from '@fluentui/react-components';

export const useLookBackStyles = makeStyles({
  who: { display: 'block', color: tokens.colorNeutralForeground2 },
});
