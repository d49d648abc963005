import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page fills its frame to the edge, and spacing is ours alone. */
export const usePlainGround = makeStaticStyles({ 'body, h1, h2, h3': { margin: 0 } });

export const useSurfaceStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});
