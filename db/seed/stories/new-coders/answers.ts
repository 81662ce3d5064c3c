// One row of the 2016 survey as answers of our questionnaire: only what the row says.
type Row = Record<string, string>;
type Answers = Record<string, unknown>;

const CODES: Record<string, string> = {
  'work for a medium-sized company': 'medium_company',
  freelance: 'freelance',
  'start your own business': 'own_business',
  'work for a startup': 'startup',
  'work for a multinational corporation': 'corporation',
  'Full-Stack Web Developer': 'full_stack',
  'Front-End Web Developer': 'front_end',
  'Back-End Web Developer': 'back_end',
  'Data Scientist / Data Engineer': 'data',
  'Mobile Developer': 'mobile',
  'User Experience Designer': 'ux',
  'DevOps / SysAdmin': 'devops',
  'Product Manager': 'product',
  'Quality Assurance Engineer': 'quality',
  "I'm already applying": 'already',
  'Within the next 6 months': 'six_months',
  'Within 7 to 12 months': 'year',
  'more than 12 months from now': 'later',
  "I haven't decided": 'undecided',
  'in an office with other developers': 'office',
  'from home': 'home',
  'no preference': 'no_preference',
};

const LISTS: { name: string; other: string; none?: string; codes: Record<string, string> }[] = [
  {
    name: 'events',
    other: 'Other.1',
    none: 'None',
    codes: {
      'coffee-and-codes': 'coffee_and_codes',
      hackathons: 'hackathons',
      conferences: 'conferences',
      NodeSchool: 'nodeschool',
      RailsBridge: 'railsbridge',
      'Startup Weekend': 'startup_weekend',
      'Women Who Code': 'women_who_code',
      'Girl Develop It': 'girl_develop_it',
    },
  },
  {
    name: 'resources',
    other: 'Other.2',
    codes: {
      EdX: 'edx',
      Coursera: 'coursera',
      'Free Code Camp': 'freecodecamp',
      'Khan Academy': 'khan',
      'Code School (Pluralsight)': 'code_school',
      Codecademy: 'codecademy',
      Udacity: 'udacity',
      Udemy: 'udemy',
      'Code Wars': 'code_wars',
      'The Odin Project': 'odin',
      DevTips: 'devtips',
    },
  },
  {
    name: 'podcasts',
    other: 'Other.3',
    none: 'None.1',
    codes: {
      'Code Newbie': 'code_newbie',
      'The Changelog': 'changelog',
      'Software Engineering Daily': 'engineering_daily',
      'JavaScript Jabber': 'jabber',
    },
  },
];

const SINGLES = {
  employer_kind: 'Would you prefer to...',
  role: 'Which one of these roles are you most interested in?',
  apply_when: 'When do you plan to start applying for developer jobs?',
  workplace: 'Would you prefer to work...',
};
const YES_NO = {
  working_developer: 'Are you already working as a software developer?',
  relocate: 'Are you willing to relocate for a job?',
};
/** Question -> column and the largest value that can be true. */
const NUMBERS: Record<string, [string, number]> = {
  expected_salary: [
    'About how much money do you expect to earn per year at your first developer job (in US Dollars)?',
    10_000_000,
  ],
  hours_week: ['About how many hours do you spend learning each week?', 168],
  months_programming: ['About how many months have you been programming for?', 1200],
};

function listAnswer(row: Row, list: (typeof LISTS)[number]): Answers {
  const chosen: string[] = Object.entries(list.codes)
    .filter(([column]) => row[column])
    .map(([, code]) => code);
  const typed = row[list.other]?.slice(0, 200) ?? '';
  const none = list.none && (row[list.none] || /^none$/i.test(typed));
  const other = /^none$/i.test(typed) ? '' : typed;
  if (other) return { [list.name]: [...chosen, 'other'], [`${list.name}-Comment`]: other };
  if (chosen.length > 0) return { [list.name]: chosen };
  return none ? { [list.name]: ['none'] } : {};
}

function numberAnswers(row: Row): Answers {
  const answers: Answers = {};
  for (const [name, [column, largest]] of Object.entries(NUMBERS)) {
    const value = Number(row[column]);
    if (row[column] && Number.isFinite(value) && value >= 0 && value <= largest)
      answers[name] = value;
  }
  return answers;
}

/** Blank cells and impossible numbers stay unanswered. */
export function answersOf(row: Row): Answers {
  const answers = numberAnswers(row);
  for (const [name, column] of Object.entries(YES_NO))
    if (row[column]) answers[name] = Number(row[column]) === 1;
  for (const [name, column] of Object.entries(SINGLES)) {
    const code = CODES[row[column] ?? ''];
    if (code) answers[name] = code;
  }
  if (!answers.role && row.Other) {
    answers.role = 'other';
    answers['role-Comment'] = row.Other.slice(0, 200);
  }
  for (const list of LISTS) Object.assign(answers, listAnswer(row, list));
  return answers;
}
