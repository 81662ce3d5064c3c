export const reports = {
  title: 'Reports',
  list: {
    intro: 'A report joins what customers answered to what they pay, and never changes afterwards.',
    emptyTitle: 'No report yet',
    emptyText:
      'A report is made from one survey. With 20 answers linked to customers, 8 of them from A customers, it can look for a segment. Before that it says how many are missing.',
    emptyAction: 'Go to surveys',
    askTitle: 'Make a report',
    askText: 'Choose the survey. It takes seconds, and you may leave the page meanwhile.',
    survey: 'Survey',
    ask: 'Make the report',
    surveyOption_one: '{{title}} ({{count}} answer)',
    surveyOption_other: '{{title}} ({{count}} answers)',
    fromAnswers_one: 'from {{count}} answer',
    fromAnswers_other: 'from {{count}} answers',
    running: 'Being made',
    caption: 'Reports of this workspace',
    report: 'Report',
    result: 'Result',
    review: 'Review',
    notReviewed: 'not reviewed',
    comments_one: '{{count}} comment',
    comments_other: '{{count}} comments',
  },
  verdicts: {
    segment: 'A segment was found',
    noReliableDifference: 'No reliable difference',
    tooLittleData: 'Too little data',
  },
  analysis: {
    title: 'Making the report',
    intro:
      'You may leave this page: the work goes on, and the report will be in the list of reports.',
    queued: 'Waiting for its turn',
    running: 'Working',
    cancelled: 'Cancelled. Nothing was stored.',
    failed: 'The report could not be made',
    failedHint: 'Nothing is lost: answers and purchases are as they were. Try again.',
    cancel: 'Cancel',
    again: 'Try again',
    back: 'All reports',
    refresh: 'Refresh',
    steps: {
      grades: 'Joining answers to purchases, grading customers by what they do',
      hypotheses: 'Testing your hypotheses first',
      groups: 'Looking for groups in the answers',
      search: 'Searching, and searching shuffled copies for comparison',
      segments: 'Measuring how much of it would hold for new customers',
      screener: 'Building the points card',
      words: 'Reading the open answers',
    },
    errors: {
      noPublication: 'The survey was never published, so there is nothing to read.',
      noAnswers: 'The survey has no finished answers yet.',
      lostProcess: 'The server stopped three times during the work.',
      unexpected: 'Something went wrong on our side. It is in the log.',
    },
  },
  page: {
    title: 'Report on “{{survey}}”',
    made: 'Made on {{date}} from {{answers}}, judged as of {{asOf}}',
    answers_one: '{{count}} answer',
    answers_other: '{{count}} answers',
    contents: 'On this page',
    print: 'Print',
    review: 'Review this report',
    offer: 'Write an offer',
    truth: 'What was hidden in this data',
    newer: 'There is a newer report on this survey.',
    openNewer: 'Open the newest',
    table: 'The same figures as a table',
  },
  sections: {
    verdict: 'In short',
    coverage: 'Who answered',
    grades: 'Your customers by what they do',
    hypotheses: 'Your hypotheses',
    segments: 'Proposed profile',
    screener: 'Early signs',
    answerGroups: 'Groups in the answers',
    words: 'Words A customers use',
    marketFit: 'How much you would be missed',
    noise: 'What chance alone would have found',
    notSaid: 'What could not be said',
  },
  intros: {
    coverage: 'A report speaks for those who answered. Here is how far they stand for the others.',
    grades:
      'The grade is a suggestion from payments and effort, with its reasons. Your own grade stands.',
    hypotheses: 'Written before the launch, so they were tested first and alone.',
    segments:
      'Found by one search over all answers for those who buy like A customers on the whole, then tested against chance. Shares count grade A.',
    screener:
      'What can be asked or seen at first contact. Measured on customers the card had not seen.',
    answerGroups:
      'People who answer alike. This says nothing about what they pay: payments did not take part.',
    words: 'From the open answers, word by word, without guessing at meanings.',
    marketFit: 'Who would be very disappointed without the product. 40% is the usual line.',
    noise:
      'We gave the answers to other customers at random and searched again. That is what luck looks like.',
    notSaid: 'An honest report ends where the data ends.',
  },
  next: {
    title: 'What comes next',
    segment: 'Name the profile, then write an offer in these customers’ own words.',
    noReliableDifference:
      'Do not narrow your offer on these answers. Ask about what changed in customers’ lives before they bought; three questions to start with are below.',
    tooLittleData:
      'Invite more customers, and fill in the worksheet meanwhile: what do your A customers have in common?',
    toOffer: 'To the profile',
    askIntro:
      'None of these is proven: they only came closest. Write each down as a hypothesis before the next survey, and ask people who have not been asked yet.',
    toQuestions: 'Three questions to ask next',
    toSurvey: 'Invite customers',
  },
  say: {
    share: '{{count}} of {{total}} ({{percent}})',
    likely: '{{count}} of {{total}} ({{percent}}, likely {{low}} to {{high}}%)',
    about: 'about {{percent}} (likely {{low}} to {{high}}%)',
    moneyAbout: 'about {{value}} (likely {{low}} to {{high}})',
    condition: '“{{question}}”: {{answer}}',
    answer: '“{{answer}}”',
    withdrawn: 'withdrawn',
    notAnswer: 'not “{{answer}}”',
    wrote: 'wrote “{{answer}}”',
    code: 'wrote about “{{code}}”',
    ranked: '“{{answer}}” among the first {{place}}',
    answered: 'answered at all',
    orMore: '{{value}} or more',
    orLess: '{{value}} or less',
    orLater: '{{value}} or later',
    orEarlier: '{{value}} or earlier',
    chance:
      'A search over shuffled copies of the data found something this strong in {{copies}} of {{total}}.',
    chanceNone:
      'A search over shuffled copies of the data found something this strong in none of {{total}}.',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    answers_one: '{{count}} answer could be used',
    answers_other: '{{count}} answers could be used',
    ofThemA_one: '{{count}} of them from an A customer',
    ofThemA_other: '{{count}} of them from A customers',
  },
  claims: {
    verdict: {
      segment:
        'One group stands out beyond chance: {{inside}} in it are A, against {{outside}} of the others.',
      none: 'There is no reliable difference: A customers answer about as the others do.',
      tooLittle:
        '{{answers}}, {{a}}. That is too few to tell a segment from chance, so none is claimed.',
    },
    coverage: {
      sampled: {
        answerStructure:
          'Whether the answers hang together at all was judged on {{count}} of them, drawn at random.',
        answerGroups:
          'Groups in the answers were looked for among {{count}} of them, drawn at random, and then applied to all.',
        cardLearnt: 'The points cards were learnt from {{count}} of them.',
        cardMeasured: 'How well the cards do was measured on {{count}} of them, drawn at random.',
      },
      respondents: '{{share}} of the customers answered.',
      analysed_one:
        '{{count}} answer was full enough for the search (40% of the questions or more).',
      analysed_other:
        '{{count}} answers were full enough for the search (40% of the questions or more).',
      even: 'Among those who answered {{respondents}} are A, among the others {{others}}. The difference may well be chance (likely {{low}} to {{high}} points).',
      towardsA:
        'Among those who answered {{respondents}} are A, among the others only {{others}} (likely {{low}} to {{high}} points more). A customers answered more readily: the shares below speak for keen customers more than for all.',
      awayFromA:
        'Among those who answered {{respondents}} are A, among the others {{others}} (likely {{low}} to {{high}} points). A customers answered less readily: ask them once more before you rely on this report.',
      unknownCustomers_one: '{{count}} answer could not be linked to a customer and was left out.',
      unknownCustomers_other:
        '{{count}} answers could not be linked to a customer and were left out.',
      olderDuplicates_one: '{{count}} customer answered twice; the latest answer counts.',
      olderDuplicates_other:
        '{{count}} older answers of the same customers were set aside; the latest counts.',
      straightLiners_one:
        '{{count}} person gave the same answer all the way down. Kept, but worth knowing.',
      straightLiners_other:
        '{{count}} people gave the same answer all the way down. Kept, but worth knowing.',
      tooEarly_one: '{{count}} customer is too new to be judged by payments.',
      tooEarly_other: '{{count}} customers are too new to be judged by payments.',
    },
    grades: {
      nobody: '{{grade}}: nobody.',
      grade: '{{grade}}: {{share}}. They brought {{revenue}}.',
      hardly:
        'On {{customers}} customers your own grades and their behaviour hardly agree (weighted kappa {{kappa}}).',
      weakly:
        'On {{customers}} customers your own grades and their behaviour agree weakly (weighted kappa {{kappa}}).',
      moderately:
        'On {{customers}} customers your own grades and their behaviour agree moderately (weighted kappa {{kappa}}).',
      well: 'On {{customers}} customers your own grades and their behaviour agree well (weighted kappa {{kappa}}).',
      almostFully:
        'On {{customers}} customers your own grades and their behaviour agree almost fully (weighted kappa {{kappa}}).',
      rfm: '{{share}} of the customers bought lately, often and for much at once (the upper two of five steps on all three); graded A of them: {{a}}.',
      differences_one: '{{count}} customer is graded differently.',
      differences_other: '{{count}} customers are graded differently.',
    },
    quadrants: {
      profitableLoyal:
        'Profitable and loyal: {{share}}. Meet them monthly; give them a number to call.',
      profitableDisloyal:
        'Profitable, not loyal: {{share}}. Easy prey for competitors: find out why and mend it.',
      unprofitableLoyal:
        'Loyal, not profitable: {{share}}. Find out why; help their business grow.',
      unprofitableDisloyal:
        'Neither profitable nor loyal: {{share}}. Move them, or part with them.',
    },
    temperature: {
      hot: 'Hot (bought at least once): {{share}}.',
      warm: 'Warm (know you, but not now): {{share}}.',
      cold: 'Cold (do not know you yet): {{share}}.',
    },
    hypotheses: {
      figures: 'Of those it fits {{inside}} are A; of the others {{outside}}.',
      confirmed: 'Confirmed.',
      refuted: 'Not confirmed: they are not noticeably more often A.',
      tooLittleData: 'Too little data to judge it.',
      chance_one: 'By chance alone this would happen in {{count}} of {{total}} cases.',
      chance_other: 'By chance alone this would happen in {{count}} of {{total}} cases.',
      chanceRare: 'By chance alone this would happen in fewer than 1 of {{total}} cases.',
      needed_one: 'It would take about {{count}} answer.',
      needed_other: 'It would take about {{count}} answers.',
    },
    segments: {
      rule: '{{people}} who answered {{rule}}.',
      group: '{{people}} whose answers resemble each other; no single rule describes them.',
      share: '{{inside}} of them are A; among the others {{outside}}; among all {{base}}.',
      expected:
        'Among new people of this kind expect {{expected}} to be A. A search flatters what it finds; this figure is corrected for it.',
      lift: 'That is about {{lift}} times the share among all (likely {{low}} to {{high}} times).',
      revenue: 'Each of them brings {{inside}}, each of the others {{outside}}.',
      withoutTop: 'Without the biggest 1% it is still {{value}}.',
      vanish_one:
        'If {{count}} of this group’s customers who buy like A had not answered, we would not claim this.',
      vanish_other:
        'If {{count}} of this group’s customers who buy like A had not answered, we would not claim this.',
      trait: '{{trait}}: said by {{inside}} in the group and {{outside}} of the others.',
    },
    screener: {
      precision:
        'Of {{whole}} people this card points at, about {{about}} are {{grade}} (likely {{low}} to {{high}}). Picked blindly it would be {{base}}.',
      recall:
        'It misses about {{about}} of {{whole}} {{grade}} customers (likely {{low}} to {{high}}).',
      flagged: 'It points at {{flagged}}. {{useful}}',
      useful: 'Worth using at first contact.',
      notUseful: 'No better than picking blindly: do not use it yet.',
    },
    answerGroups: {
      structured_one: 'The answers fall into {{count}} group.',
      structured_other: 'The answers fall into {{count}} groups.',
      style_one:
        'The answers fall into {{count}} group that differs only in how generously people give points: a habit, not a segment.',
      style_other:
        'The answers fall into {{count}} groups that differ only in how generously people give points: a habit, not a segment.',
      none_one: 'The answers form no groups: nothing beyond what shuffled columns show.',
      none_other: 'The answers form no groups: nothing beyond what shuffled columns show.',
      strong_one:
        'Answers to different questions go together as much as in the strongest of 19 copies in which every question was shuffled on its own, and a little more.',
      strong_other:
        'Answers to different questions go together {{times}} times as much as in the strongest of 19 copies in which every question was shuffled on its own.',
      weak: 'Answers to different questions go together no more than in copies in which every question was shuffled on its own.',
      apart_one:
        'Answers to different questions go together a little more than in shuffled copies, but one group describes them as well as several.',
      apart_other:
        'Answers to different questions go together {{times}} times as much as in shuffled copies, but one group describes them as well as several.',
      fit: 'Of 1 to {{most}} groups, {{groups}} describe the answers best, next {{next}} (AIC3 lower by {{by}}).',
      group: 'Group {{group}}: {{share}}. Most typical: {{traits}}.',
      plainGroup: 'Group {{group}}: {{share}}. No single answer stands out.',
      holds: 'It holds: with other people asked, {{share}} of it is found again.',
      wavers:
        'It wavers: with other people asked, {{share}} of it is found again. Read it as a pattern, not as a list of people.',
      dissolves:
        'It dissolves: with other people asked, only {{share}} of it is found again. Do not build on it.',
    },
    words: {
      againstC:
        'Compared: {{a}} A customers who wrote something, with {{others}} C customers who did (C alone, since at least {{least}} of them wrote).',
      againstOthers:
        'Compared: {{a}} A customers who wrote something, with all {{others}} others who did (fewer than {{least}} C customers wrote, too few to stand alone).',
      nothing: 'No word differs beyond chance.',
      word: '“{{word}}”',
      code: 'Code “{{word}}”',
      codeUse: 'Code “{{code}}” ({{words}}): {{share}} of those who wrote something.',
      asked: 'In answers to “{{title}}”.',
      more: '{{word}}: written by {{a}} of A customers, {{others}} of {{whom}}.',
      less: '{{word}}: written by only {{a}} of A customers, {{others}} of {{whom}}.',
      cCustomers: 'C customers',
      theOthers: 'the others',
    },
    marketFit: {
      all: '{{share}} would be very disappointed.',
      above: 'That is above the 40% line.',
      below: 'That is below the 40% line.',
      open: 'Whether that is above the 40% line cannot be said yet.',
      grade: '{{grade}}: {{share}}.',
    },
    noise: {
      found:
        'The strongest difference in your answers is {{best}} standard errors. In 95 of 100 shuffled copies the strongest one stays below {{noise}}.',
      searched:
        'The search looked at {{candidates}} possible descriptions, and did the same in {{permutations}} shuffled copies.',
      result:
        'What we found is no stronger than luck, so no segment is claimed: there is nothing that could fall with a customer or two.',
      fall_one:
        'The claim hangs on few: it would fall if {{count}} of its customers who buy like an A had not answered (it has {{total}} A).',
      fall_other:
        'The claim would fall if {{count}} of its customers who buy like an A had not answered (it has {{total}} A).',
      noAmounts:
        'How much each customer pays plays no part in this test, so one large payer can neither make a segment nor hide one.',
      withoutTop:
        'Without the 1% who pay most, each customer of the group brings {{value}} (with them {{all}}; the others {{outside}}).',
    },
    notSaid: {
      fewRespondents: 'A segment: {{have}} answers are linked to customers.',
      fewA: 'A segment: only {{have}} A customers answered.',
      noQuestions: 'Anything about answers: the survey holds no question we can count.',
      noReliableDifference:
        'What sets A customers apart: nothing in {{have}} answers differs reliably.',
      noAnswerGroups: 'Kinds of people: the answers of {{have}} people form no groups.',
      noScreener: 'Early signs: no card recognises A customers better than picking blindly.',
      noPurchases: 'Who is A: no purchases are imported.',
      oneGrade: 'What sets grades apart: everybody who answered has the same grade.',
      need_one: '{{count}} more answer is needed, {{need}} in all.',
      need_other: '{{count}} more answers are needed, {{need}} in all.',
      needA_one: '{{count}} more A customer has to answer, {{need}} in all.',
      needA_other: '{{count}} more A customers have to answer, {{need}} in all.',
    },
  },
  hypothesis: {
    confirmed: 'Confirmed',
    refuted: 'Not confirmed',
    tooLittleData: 'Too little data',
    none: 'No hypothesis was written before the launch. Next time write one: it needs a third of the answers that a search needs.',
  },
  words: {
    codes: 'By your codes',
    quotes_one: '{{count}} of them, word for word',
    quotes_other: '{{count}} of them, word for word',
    quotesOf_one: 'What people who answered so write: {{count}} quote',
    quotesOf_other: 'What people who answered so write: {{count}} quotes',
    changeCodes: 'Change the codes',
    makeCodes: 'Merge words that mean the same into codes',
  },
  groups: {
    holds: 'holds',
    wavers: 'wavers',
    dissolves: 'dissolves',
    styleTitle: 'A way of answering, not a kind of customer',
    style:
      'These groups differ nearly only in giving high or low points to everything. Do not plan for them; ask with choices instead of points next time.',
  },
  profile: {
    ruleTrait: '{{trait}}: this is what defines the group.',
    accept: 'Accept and name the profile',
    name: 'Name of the profile',
    nameHint: 'In the customers’ own words, the way you would say it to a colleague.',
    saveName: 'Save the name',
    other: 'Other descriptions that hold, too',
    traits: 'What its people say more often',
    quotes: 'In their words',
    quoteBy: 'a customer graded {{grade}}',
    solidity: 'How solid this is',
    nameMissing: 'Write a name for the profile.',
    nameLong: 'The name is too long: 80 characters at most.',
  },
  screener: {
    titleA: 'Early signs of an A customer',
    titleC: 'Early signs of a C customer',
    hintC:
      'C customers cost more than they bring. Recognise them at the start, and decline kindly.',
    points_one: '{{sign}}{{count}} point',
    points_other: '{{sign}}{{count}} points',
    threshold_one: 'From {{count}} point on: resembles {{grade}} customers.',
    threshold_other: 'From {{count}} points on: resembles {{grade}} customers.',
    how: 'Ask or look, add the points up.',
  },
  agreementTable: {
    title: 'Graded differently',
    customer: 'Customer',
    yours: 'Your grade',
    behaviour: 'By behaviour',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  charts: {
    fits: 'It fits',
    aShare: 'Share of A customers',
    aShareDescription: 'Inside the group, outside it, and the line of all who answered.',
    inside: 'In the group',
    outside: 'The others',
    responded: 'Answered',
    didNotRespond: 'Did not answer',
    all: 'All: {{percent}}',
    expected: 'Expected among new people',
    group: 'Group',
    count: 'Customers',
    share: 'Share',
    likely: 'Likely',
    grades: 'Customers by grade',
    gradesRevenue: 'Revenue by grade',
    grade: 'Grade',
    revenue: 'Net revenue',
    customers_one: '{{count}} customer',
    customers_other: '{{count}} customers',
    noise: 'Strongest difference in shuffled copies',
    noiseDescription: 'How often each strength came up by chance, and where your data stands.',
    noiseThinned: 'Shown: {{shown}} of {{all}} copies, spread evenly by strength.',
    strength: 'Strength, in standard errors',
    copies: 'Shuffled copies',
    yourData: 'your data: {{value}}',
    limit: '95 of 100 below {{value}}',
    map: 'Map of the answers',
    mapDescription: 'Each mark is a person; near each other means they answered alike.',
    mapAxis: 'The map shows {{percent}} of all differences between the answers.',
    mapPeople: '{{shown}} of {{people}} people are drawn.',
    mapPlain: 'Directions have no meaning of their own, only nearness has.',
    left: 'To the left more often:',
    right: 'To the right more often:',
    top: 'Towards the top more often:',
    bottom: 'Towards the bottom more often:',
    foundAgain: 'Found again',
    groupSize: 'Group {{group}}: {{share}}',
    typical: 'Group {{group}}: what it answers more often',
    typicalDescription: 'Share in the group with its likely range; the line is everybody.',
    inGroup: 'In the group',
    amongAll: 'Among everybody',
    answer: 'Answer',
    groupNumber: 'Group {{group}}',
    marketFit: 'Would be very disappointed',
    marketFitDescription: 'Share by grade with its likely range, and the 40% line.',
    fortyLine: '40% line',
    everybody: 'All',
    quadrants: 'Profit and loyalty',
    temperature: 'Temperature',
  },
  terms: {
    likely: 'likely',
    likelyMeaning:
      'The range that holds the true figure 19 times out of 20 (a 95% interval). Few answers make it wide.',
    aSegment: 'A-segment',
    aSegmentMeaning:
      'Customers who get the most from the product as it is, pay readily, come back and ask for nothing extra.',
    grade: 'grade',
    gradeMeaning:
      'A buys readily and pays in full; B pays but must be persuaded; C wants discounts and rework; D has no money; X is too big for you yet. This is not ABC analysis by revenue.',
    shuffled: 'shuffled copies',
    shuffledMeaning:
      'The same answers given to other customers at random. Whatever a search finds there is luck, so it shows how much luck to expect.',
    lift: 'times the share among all',
    liftMeaning:
      'The share of A in the group divided by the share of A among all who answered (lift).',
    expected: 'expected among new people',
    expectedMeaning:
      'The search was repeated on resampled data to see how much it flatters itself; that much is taken off.',
    kappa: 'weighted kappa',
    kappaMeaning:
      'Agreement beyond chance: 0 is what guessing gives, 1 is full agreement. Near misses count less than far ones.',
    quadrant: 'profit and loyalty',
    quadrantMeaning:
      'Profitable: net revenue above the middle customer. Loyal: comes back, pays on time, asks for little.',
    temperature: 'temperature',
    temperatureMeaning:
      'Cold do not know you, warm know you but not now, hot bought at least once. As a rule of thumb warm outnumber hot, and hot outnumber cold.',
    missed: 'misses',
    missedMeaning: 'The A customers the card does not point at. It finds the rest (recall).',
    blind: 'picked blindly',
    blindMeaning: 'What you would get without the card: the share among all (base rate).',
    standardErrors: 'standard errors',
    standardErrorsMeaning:
      'How far a difference is from none, measured by how much it would wobble by chance.',
    disappointed: '40% line',
    disappointedMeaning:
      'Sean Ellis’ rule: products that more than 40% would badly miss tend to grow. With few answers the share alone can deceive, so the whole likely range has to be above.',
    answerGroup: 'group in the answers',
    answerGroupMeaning:
      'People whose answers resemble each other, found without looking at payments.',
    aic3: 'AIC3',
    aic3Meaning:
      'How badly a number of groups describes the answers, with a fine for each group more. The smallest is best.',
    foundAgain: 'found again',
    foundAgainMeaning:
      'The grouping is repeated on resampled people; this is how much of a group comes back (Jaccard similarity). Below 60% it dissolves, from 75% on it holds.',
  },
  comments: {
    add: 'Comment',
    title_one: '{{count}} comment',
    title_other: '{{count}} comments',
    review: 'Review by {{name}}, {{date}}',
    toReview: 'To the review',
  },
  truth: {
    report: 'What the report found',
    precisionLabel: 'Named people who were planted',
    recallLabel: 'Planted people who were found',
    title: 'What was hidden in this data',
    intro:
      'This workspace is generated for practice, so we know what was put into it. Here is how the report did.',
    planted: 'What was planted',
    refusedRightly: 'The report claims no segment. That is right: there is none.',
    claimedWrongly:
      'The report claims a segment although there is none. That is the false alarm the test is made against; it happens about once in twenty.',
    missed:
      'The report claims no segment although one was planted. With these answers it could not be told from chance.',
    precision: 'Of {{share}} people it names belong to the planted group.',
    recall: 'Of the planted group it found {{share}} who answered.',
    well: 'It found the right group.',
    partly: 'It found part of the right group.',
    wrong: 'It found another group.',
    favourites: 'Persuasive false favourites',
    favouritesIntro: 'These look like the answer, and are not. Each was planted to tempt.',
    sets: 'Planted and found, among those who answered',
  },
};
