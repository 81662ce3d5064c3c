export const mail = {
  outbox: {
    title: 'Outbox',
    notSent:
      'No mail server is set up, so nothing leaves this computer. Letters wait here: open one and pass its link on yourself.',
    setUp: 'To send letters for real, start the product with SMTP_URL.',
    sent: 'A mail server is set up: letters are really sent and are not kept here.',
    sentBefore: 'Letters from before the mail server was set up:',
    empty: 'No letters yet',
    emptyHint:
      'Invite a member or ask customers to a survey, and the letters with their links appear here.',
    emptyForRole:
      'Your role sees no letters here: invitations to the workspace are shown to founders, letters to customers to founders and editors.',
    to: 'To',
    subject: 'Subject',
    written: 'Written',
    unread: 'New',
    asSeen: 'The letter as its reader sees it',
    asText: 'The same as plain text',
  },
  layout: {
    linkHint: 'If the button does not work, copy this address into your browser:',
    greeting: 'Hello, {{name}}!',
    greetingPlain: 'Hello!',
  },
  memberInvitation: {
    subject: '{{inviter}} invites you to “{{workspace}}”',
    lead: '{{inviter}} invites you to the workspace “{{workspace}}” in A-Segment as {{role}}.',
    what: 'A-Segment finds the customers who buy fast, pay readily and come back, from what they answer and what they pay.',
    button: 'Join the workspace',
    valid_one: 'The link works for {{count}} day and only for {{email}}.',
    valid_other: 'The link works for {{count}} days and only for {{email}}.',
    ignore: 'If you do not know {{inviter}}, ignore this letter: nothing happens without you.',
  },
  passwordReset: {
    subject: 'A new password for A-Segment',
    lead: 'Somebody, probably you, asked for a new password for {{email}}.',
    button: 'Choose a new password',
    valid_one: 'The link works once and for {{count}} minute.',
    valid_other: 'The link works once and for {{count}} minutes.',
    signsOut: 'After the change you are signed out on every device.',
    ignore: 'If it was not you, ignore this letter: your password stays as it is.',
  },
  surveyInvitation: {
    subject_one: '{{workspace}}: {{count}} minute for a few questions?',
    subject_other: '{{workspace}}: {{count}} minutes for a few questions?',
    lead: '{{workspace}} asks for your opinion. Your answers help us do more of what is useful to you.',
    duration_one: '“{{survey}}” takes about {{count}} minute; you can stop and go on later.',
    duration_other: '“{{survey}}” takes about {{count}} minutes; you can stop and go on later.',
    button: 'Answer the questions',
    personal: 'This link is yours alone: please do not pass it on.',
    why: 'You get this letter because you are a customer of {{workspace}}. If you would rather not answer, just ignore it.',
  },
};
