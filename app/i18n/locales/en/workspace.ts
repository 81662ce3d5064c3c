export const workspace = {
  nav: {
    label: 'Workspace',
    menu: 'Menu',
    home: 'Home',
    customers: 'Customers',
    surveys: 'Surveys',
    reports: 'Reports',
    offers: 'Offers',
    members: 'Members',
    outbox: 'Outbox',
    reviews: 'Reports to review',
    switch: 'Change workspace',
    allWorkspaces: 'All workspaces',
    account: 'Your account',
    signOut: 'Sign out',
  },
  landing: {
    signIn: 'Sign in',
    signUp: 'Create an account',
    title: 'Find the customers who buy fast, pay readily and come back',
    lead: 'A-Segment joins what your customers say to what they pay. It shows which of them get the most value from your product as it is today, by which signs to recognise the next one, and how sure the answer is.',
    exampleLabel: 'What a report says, from made-up data',
    exampleFigure: '7 of 9 A customers changed jobs in the last year; among the others 11 of 48.',
    exampleNote:
      'About 3 times as often. With 57 answers the share among A customers lies between 45% and 94%.',
    stepsTitle: 'How you get there',
    steps: {
      imported: 'Bring your customers and their purchases from a spreadsheet.',
      asked: 'Write down whom you expect to find, then send a survey of 12 questions.',
      answered: 'Your customers answer on a phone, in about 4 minutes.',
      reported:
        'The report compares what they said with what they paid, with every count in sight.',
      offered: 'Write the offer for the people you found, and ask your tracker to judge it.',
    },
    gradesTitle: 'Five grades, one focus',
    gradesLead: 'Grades follow how a customer buys and pays. The founder’s word always stands.',
    promisesTitle: 'What you can rely on',
    promises: {
      honest: 'Too few answers? It says how many more are needed, and names no segment until then.',
      own: 'Everything runs on your own machine. No outside service reads your customers’ answers.',
      consent: 'Customers agree, in plain words, before their answers are joined to purchases.',
    },
  },
  list: {
    title: 'Your workspaces',
    lead: 'A workspace holds the customers of one company or product.',
    caption: 'Workspaces you are a member of',
    name: 'Name',
    role: 'Your role',
    data: 'Data',
    ownData: 'Your own',
    emptyTitle: 'No workspace yet',
    empty:
      'A workspace holds the customers, surveys and reports of one company or product. Create one below, or ask a founder to invite you to hers.',
    createTitle: 'Create a workspace',
    createName: 'Name of the company or product',
    createNameHint: 'Your members and you see it. Your customers do not.',
    createCurrency: 'Currency of most purchases',
    createCurrencyHint: 'Amounts in other currencies are converted to this one.',
    create: 'Create the workspace',
    errors: {
      name: 'Enter a name of 1 to 100 characters.',
      currency: 'Choose a currency from the list.',
    },
  },
  home: {
    figures: {
      customers_one: '{{formatted}} customer',
      customers_other: '{{formatted}} customers',
      purchases_one: '{{formatted}} purchase',
      purchases_other: '{{formatted}} purchases',
      surveys_one: '{{formatted}} survey',
      surveys_other: '{{formatted}} surveys',
      answers_one: '{{formatted}} answer',
      answers_other: '{{formatted}} answers',
      reports_one: '{{formatted}} report',
      reports_other: '{{formatted}} reports',
      offers_one: '{{formatted}} offer',
      offers_other: '{{formatted}} offers',
    },
    nextTitle: 'Next step',
    next: {
      importCustomers: {
        title: 'Bring your customers',
        text: 'Upload the list you already have, as CSV or Excel. You see every row before it is stored.',
        action: 'Import customers',
      },
      importPurchases: {
        title: 'Add what they bought',
        text: 'Purchases and payments show who buys fast, pays in full and comes back. Without them nobody can be graded by behaviour.',
        action: 'Import purchases',
      },
      createSurvey: {
        title: 'Ask your customers',
        text: 'Start from the template “Find the A-segment”: 12 questions, about 4 minutes, in English and Russian.',
        action: 'Create a survey',
      },
      publishSurvey: {
        title: 'Finish your survey and publish it',
        text: 'Write down whom you expect to find before the first answer comes in. The report will judge it.',
        action: 'Open the survey',
      },
      invite: {
        title: 'Invite customers to answer',
        text_one:
          'So far {{formatted}} answer comes from a known customer. A report on segments needs at least {{needed}}.',
        text_other:
          'So far {{formatted}} answers come from known customers. A report on segments needs at least {{needed}}.',
        action: 'Go to invitations',
      },
      analyse: {
        title: 'Enough answers for a report',
        text_one: '{{formatted}} answer comes from a known customer.',
        text_other:
          '{{formatted}} answers come from known customers. Answers that arrive later go into a later report.',
        action: 'Open the answers',
      },
      readReport: {
        title: 'Read the latest report',
        text: 'It says what the answers show, how sure that is, and what could not be said.',
        action: 'Open the report',
      },
      makeOffer: {
        title: 'Turn the report into an offer',
        text: 'Accept a profile in the report, give it a name of your own and write the message for it.',
        action: 'Open the report',
      },
      reviseOffer: {
        title: 'Test and sharpen the offer',
        text: 'Show the message to 5–10 people, ask what they understood, and write a better version. Customers change: ask again in a few months.',
        action: 'Open the offer',
      },
      review: {
        title: 'A report waits for your judgement',
        text_one: '{{formatted}} report has not been reviewed by a tracker yet.',
        text_other: '{{formatted}} reports have not been reviewed by a tracker yet.',
        action: 'Review the report',
      },
      wait: {
        title: 'Nothing to read yet',
        text: 'As soon as there is a report, it stands here.',
        action: 'See the surveys',
      },
    },
    emptyTitle: 'How the work goes',
    empty:
      'Customers and purchases come first. Then a short survey, then a report that compares words with payments.',
    exampleLabel: 'A row of a customer file',
    example:
      'Name, e-mail, customer since; and of a purchase file: customer, date, amount, paid on.',
  },
};
