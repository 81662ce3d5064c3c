/** Every URL of the product as a function. `w` is a workspace's slug. */
export const paths = {
  home: () => '/',
  signIn: () => '/sign-in',
  signUp: () => '/sign-up',
  signOut: () => '/sign-out',
  forgotPassword: () => '/forgot-password',
  resetPassword: (token: string) => `/reset-password?token=${encodeURIComponent(token)}`,
  confirmSignUp: (token: string) => `/confirm/${token}`,
  joinWorkspace: (invitation: string) => `/join/${invitation}`,
  language: () => '/language',
  workspaces: () => '/workspaces',
  reviews: () => '/reviews',
  workspace: (w: string) => `/w/${w}`,
  members: (w: string) => `/w/${w}/members`,
  find: (w: string, search = '') =>
    search ? `/w/${w}/find?search=${encodeURIComponent(search)}` : `/w/${w}/find`,
  history: (w: string) => `/w/${w}/history`,
  undo: (w: string, event: string) => `/w/${w}/undo/${event}`,
  outbox: (w: string) => `/w/${w}/outbox`,
  outboxMail: (w: string, mail: string) => `/w/${w}/outbox/${mail}`,
  customers: (w: string) => `/w/${w}/customers`,
  customer: (w: string, customer: string) => `/w/${w}/customers/${customer}`,
  newImport: (w: string) => `/w/${w}/imports/new`,
  import: (w: string, id: string) => `/w/${w}/imports/${id}`,
  importFile: (w: string, id: string) => `/w/${w}/imports/${id}/file`,
  importProgress: (w: string, id: string) => `/w/${w}/imports/${id}/progress`,
  importRejections: (w: string, id: string) => `/w/${w}/imports/${id}/rejections.csv`,
  surveys: (w: string) => `/w/${w}/surveys`,
  newSurvey: (w: string) => `/w/${w}/surveys/new`,
  survey: (w: string, survey: string) => `/w/${w}/surveys/${survey}`,
  surveyHypotheses: (w: string, survey: string) => `/w/${w}/surveys/${survey}/hypotheses`,
  surveyPreview: (w: string, survey: string) => `/w/${w}/surveys/${survey}/preview`,
  invitations: (w: string, survey: string) => `/w/${w}/surveys/${survey}/invitations`,
  linksCsv: (w: string, survey: string) => `/w/${w}/surveys/${survey}/links.csv`,
  surveyCodes: (w: string, survey: string) => `/w/${w}/surveys/${survey}/codes`,
  responses: (w: string, survey: string) => `/w/${w}/surveys/${survey}/responses`,
  reports: (w: string) => `/w/${w}/reports`,
  analysis: (w: string, analysis: string) => `/w/${w}/analyses/${analysis}`,
  report: (w: string, report: string) => `/w/${w}/reports/${report}`,
  review: (w: string, report: string) => `/w/${w}/reports/${report}/review`,
  screener: (w: string, report: string, card: string) =>
    `/w/${w}/reports/${report}/screener/${card.toLowerCase()}`,
  screenerFile: (w: string, report: string, card: string) =>
    `/w/${w}/reports/${report}/screener/${card.toLowerCase()}/card.json`,
  screenerScript: (w: string, report: string, card: string) =>
    `/w/${w}/reports/${report}/screener/${card.toLowerCase()}/script`,
  screenerScriptText: (w: string, report: string, card: string) =>
    `/w/${w}/reports/${report}/screener/${card.toLowerCase()}/script.txt`,
  truth: (w: string, report: string) => `/w/${w}/reports/${report}/truth`,
  offers: (w: string) => `/w/${w}/offers`,
  offer: (w: string, offer: string) => `/w/${w}/offers/${offer}`,
  personalLink: (token: string) => `/a/${token}`,
  publicLink: (slug: string) => `/s/${slug}`,
  thanks: (token: string) => `/a/${token}/thanks`,
  publicThanks: (slug: string) => `/s/${slug}/thanks`,
} as const;

/** The name under which an address carries what has just been done. */
export const savedParameter = 'event';

/**
 * Back to a page after an act, with the act's event in the address: the page says what was saved and
 * offers the way back, also after a reload and without scripts. Null: there was nothing to change.
 */
export function afterSaving(address: string, eventId: string | null): string {
  const { pathname, searchParams } = new URL(address, 'http://here');
  searchParams.set(savedParameter, eventId ?? 'unchanged');
  return `${pathname}?${searchParams}`;
}

/** The same page without it: where "Undo" and "Close" lead. */
export function beforeSaving({ pathname, search }: { pathname: string; search: string }): string {
  const kept = new URLSearchParams(search);
  kept.delete(savedParameter);
  return kept.size > 0 ? `${pathname}?${kept}` : pathname;
}
