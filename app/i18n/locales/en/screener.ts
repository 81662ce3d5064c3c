export const screener = {
  pageTitle: 'Points card: {{survey}}',
  tabs: 'Cards of this report',
  A: {
    tab: 'Signs of an A',
    title: 'Early signs of an A customer',
    lead: 'Ask at first contact and add the points up: does this customer resemble those who get the most from your product as it is?',
    likely: 'Resembles A customers',
    unlikely: 'No sign of an A so far',
    threshold_one: 'From {{count}} point: resembles A customers. Meet them first.',
    threshold_other: 'From {{count}} points: resembles A customers. Meet them first.',
    caution:
      'A low score is no reason to be less kind: some A customers show none of these signs at the start.',
    scriptTitle: 'Phone script: early signs of an A customer',
    ask_one:
      'May I ask you {{count}} short question? It takes a minute. I would like to know whether we suit you, and if we do not, I will say so at once.',
    ask_other:
      'May I ask you {{count}} short questions? It takes a minute. I would like to know whether we suit you, and if we do not, I will say so at once.',
    sayFlagged:
      'Thank you. Customers in a situation like yours come back to us more often than others. Shall I tell you how they began, and what it costs?',
    sayBelow:
      'Thank you. To be honest, I am not sure yet that we are the best choice for you. What result do you expect? Then I will say straight whether we can help.',
    surveyTitle: 'Do we suit each other?',
    endFlagged:
      'What your answers say: of {{whole}} customers who answered much as you did, about {{about}} came back to us again and needed hardly anything changed; of all customers it is {{base}} of {{whole}}. So what we do suits people in your situation more often than others, just as it is. This is a chance, not a promise: ask us anything before you decide.',
    endBelow:
      'What your answers say: what we do suits some situations better than others, and we cannot tell yet about yours. Of {{whole}} customers who answered much as you did, about {{others}} came back and needed hardly anything changed; of all customers it is {{base}} of {{whole}}. Tell us what result you expect, and we will say honestly whether we can help.',
  },
  C: {
    tab: 'Signs of trouble',
    title: 'Early signs of trouble',
    lead: 'What customers who later asked for endless rework and discounts, or did not pay, answered more often. A sign is a reason to settle terms early, not a verdict on a person.',
    likely: 'Settle terms in writing first',
    unlikely: 'No sign of trouble so far',
    threshold_one: 'From {{count}} point: agree on scope, price and payment in writing first.',
    threshold_other: 'From {{count}} points: agree on scope, price and payment in writing first.',
    caution:
      'Never tell a customer about points or letters, and refuse nobody for them alone: many whom the card points at turn out fine.',
    scriptTitle: 'Phone script: early signs of trouble',
    ask_one:
      'Before we start, may I ask you {{count}} short question? It takes a minute, and then we both know what to expect.',
    ask_other:
      'Before we start, may I ask you {{count}} short questions? It takes a minute, and then we both know what to expect.',
    sayFlagged:
      'Thank you. To make it good for both of us, I would like to write down three things before we start: what is included, what it costs, and when it is paid. If that does not suit you, it is better we say so now.',
    sayBelow: 'Thank you, that is all I needed. Let me tell you what the next step is.',
    surveyTitle: 'Before we start',
    endFlagged:
      'What your answers say: it is worth settling three things before we start: what exactly is included, what it costs, and when it is paid. We will send you this in writing, so that there are no surprises for either side.',
    endBelow:
      'What your answers say: we have what we need for a good start. We will be in touch about the next step.',
  },
  card: {
    how: 'Tick what applies; the points add up by themselves.',
    none: 'none of these',
    total: '{{points}} of {{most}} points',
    clear: 'Start again',
    points: 'Points',
    customer: 'Customer',
    date: 'Date',
    sum: 'Sum of points',
  },
  bands: {
    atLeast: 'at least {{value}}',
    moreThan: 'more than {{value}}',
    atMost: 'at most {{value}}',
    lessThan: 'less than {{value}}',
    both: '{{low}} but {{high}}',
  },
  meaning: {
    title: 'What the score means',
    flagged:
      'Of {{whole}} people the card points at, about {{about}} are {{grade}} (95% interval: {{low}} to {{high}}). Without the card it is {{base}} of {{whole}}.',
    missed:
      'We miss about {{about}} of {{whole}} {{grade}} customers (95% interval: {{low}} to {{high}}).',
    others: 'Of {{whole}} people below the threshold, about {{others}} are {{grade}} all the same.',
    measuredOn:
      'Measured on {{respondents}} customers whose answers and payments are known, {{ofGrade}} of them {{grade}}; each time on people the card had not seen.',
    useful: 'Better than picking blindly, also at the low end of the interval.',
    notUseful: 'No better than picking blindly: do not use it yet.',
    withCard: 'Pointed at by the card',
    withoutCard: 'Picked blindly',
    dots: '{{count}} of {{whole}} are {{grade}}',
  },
  use: {
    title: 'Use it',
    script: 'Phone script',
    print: 'Print the card',
    file: 'Download as JSON',
    fileHint:
      'The file holds questions, points and figures, and can be scored without this product.',
    survey: 'Make a short survey of it',
    surveyHint_one:
      'A draft with {{count}} question. You can read it through before anybody gets it.',
    surveyHint_other:
      'A draft with {{count}} questions. You can read it through before anybody gets it.',
    notUseful: 'This card is no better than picking blindly',
    notUsefulText:
      'It stays here so that you can see it. A survey of it would sort people by chance, so none can be made. Invite more customers and make a new report.',
  },
  survey: {
    description_one: '{{count}} short question, about a minute. There are no right answers.',
    description_other: '{{count}} short questions, about a minute. There are no right answers.',
    endings: 'What people read at the end',
    endingsHint:
      'Each of them sees one of these two texts, no points and no letter. You see the points beside each response.',
    endingFlagged_one: 'From {{count}} point',
    endingFlagged_other: 'From {{count}} points',
    endingBelow: 'Below that',
    fields: {
      flagged: {
        en: 'From the threshold on, in English',
        ru: 'From the threshold on, in Russian',
      },
      below: { en: 'Below it, in English', ru: 'Below it, in Russian' },
    },
    made: 'Surveys made from this card',
    error: {
      title: 'The survey was not made',
      noScreener: 'The report has no such card.',
      notUseful: 'The card is no better than picking blindly.',
      questionsGone: 'Some of its questions are no longer in the survey.',
    },
  },
  script: {
    hello: 'Hello, this is … from {{workspace}}.',
    greeting: 'To begin with',
    lead: 'Read the lines aloud, tick the answers, add the points in the margin. The customer hears no points.',
    several: 'several may apply',
    margin: 'points',
    sum: 'Sum of points: ____ of {{most}}',
    end: 'To end with',
    flagged_one: 'From {{count}} point:',
    flagged_other: 'From {{count}} points:',
    below_one: 'Below {{count}} point:',
    below_other: 'Below {{count}} points:',
    notes: 'For you alone',
    print: 'Print the script',
    text: 'Download as text',
    back: 'The card',
  },
  file: {
    add: 'For each item whose condition holds for the answers, add its points.',
    missing: 'A question that was not answered adds nothing.',
    threshold: 'A sum at or above the threshold means: the card points at this person.',
  },
  empty: {
    titleA: 'There is no card of A customers in this report',
    titleC: 'There is no card of trouble in this report',
    text: 'A card is made only where early answers tell these customers apart beyond chance. More answers, or better questions to ask at first contact, may change that.',
    back: 'Back to the report',
  },
  fromReport: 'Use this card: print, phone script, short survey',
  responses: {
    title: 'Scores on the points card',
    figures_one: 'The card points at {{flagged}} of {{count}} who finished.',
    figures_other: 'The card points at {{flagged}} of {{count}} who finished.',
    card: 'The card and its figures',
    score: 'Score',
    points: '{{points}} of {{most}}',
    flagged: { A: 'resembles A', C: 'settle terms first' },
    below: 'below {{threshold}}',
  },
};
