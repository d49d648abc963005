import { makeStyles, tokens } from '@fluentui/react-components';

export const useBusyNoticeStyles = makeStyles({
  // Over the foot of the page: nothing that somebody is reading or about to press moves away.
  notice: {
    position: 'fixed',
    insetInline: tokens.spacingHorizontalM,
    insetBlockEnd: tokens.spacingVerticalM,
    maxWidth: '480px',
    marginInline: 'auto',
    boxShadow: tokens.shadow16,
    zIndex: 1,
  },
});
