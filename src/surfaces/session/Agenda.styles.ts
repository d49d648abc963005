import { makeStyles, tokens } from '@fluentui/react-components';

export const useAgendaStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  prompt: { display: 'block', color: tokens.colorNeutralForeground2 },
});
