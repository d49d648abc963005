/**
 * Stands after office.js in the sandbox: newer copies of office.js tell the theme of Outlook on the web, the published one
 * does not yet. The frame writes the theme into the pane's address.
 */
const isDark = window.location.hash.includes('_sandbox_theme=dark');

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Outlook) {
    return;
  }
  Object.defineProperty(Office.context, 'officeTheme', {
    value: { bodyBackgroundColor: isDark ? '#1f1f1f' : '#ffffff', isDarkTheme: isDark },
  });
});
