/** Words for what an administrator must allow before a lead can go on. */
export const grants = {
  title: 'An administrator has to allow this first',
  lacking: {
    site: 'Microsoft 365 does not let you into the site through Turnabout. Either Turnabout has not been allowed to use it (step 2 below), or you are not among its people yet (step 3).',
    owner:
      'Microsoft 365 does not let you make this in the site. Either Turnabout was allowed less than full control (step 2 below), or you are not among the owners of the site (step 3).',
    directory:
      'Microsoft 365 does not let Turnabout read departments and managers, which matching needs. An administrator has to agree to it (step 1 below).',
  },
  ask: 'Please send this script to somebody who looks after Microsoft 365. It gives just these permissions, and can be run again.',
  script: 'Script for the administrator',
  copy: 'Copy the script',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Please select the text and copy it yourself.',
  afterwards: 'Permissions can take some minutes. Then look whether they have arrived:',
  check: 'Check again',
};
