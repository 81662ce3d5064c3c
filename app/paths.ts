/** Every URL of the product as a function. */
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
  workspace: (workspaceSlug: string) => `/w/${workspaceSlug}`,
  settings: (workspaceSlug: string) => `/w/${workspaceSlug}/settings`,
  look: (workspaceSlug: string) => `/w/${workspaceSlug}/look`,
  members: (workspaceSlug: string) => `/w/${workspaceSlug}/members`,
  find: (workspaceSlug: string, search = '') =>
    search
      ? `/w/${workspaceSlug}/find?search=${encodeURIComponent(search)}`
      : `/w/${workspaceSlug}/find`,
  history: (workspaceSlug: string) => `/w/${workspaceSlug}/history`,
  undo: (workspaceSlug: string, event: string) => `/w/${workspaceSlug}/undo/${event}`,
  outbox: (workspaceSlug: string) => `/w/${workspaceSlug}/outbox`,
  outboxMail: (workspaceSlug: string, mail: string) => `/w/${workspaceSlug}/outbox/${mail}`,
  customers: (workspaceSlug: string) => `/w/${workspaceSlug}/customers`,
  customer: (workspaceSlug: string, customer: string) =>
    `/w/${workspaceSlug}/customers/${customer}`,
  newImport: (workspaceSlug: string) => `/w/${workspaceSlug}/imports/new`,
  import: (workspaceSlug: string, id: string) => `/w/${workspaceSlug}/imports/${id}`,
  importFile: (workspaceSlug: string, id: string) => `/w/${workspaceSlug}/imports/${id}/file`,
  importProgress: (workspaceSlug: string, id: string) =>
    `/w/${workspaceSlug}/imports/${id}/progress`,
  importRejections: (workspaceSlug: string, id: string) =>
    `/w/${workspaceSlug}/imports/${id}/rejections.csv`,
  surveys: (workspaceSlug: string) => `/w/${workspaceSlug}/surveys`,
  newSurvey: (workspaceSlug: string) => `/w/${workspaceSlug}/surveys/new`,
  survey: (workspaceSlug: string, survey: string) => `/w/${workspaceSlug}/surveys/${survey}`,
  surveyHypotheses: (workspaceSlug: string, survey: string) =>
    `/w/${workspaceSlug}/surveys/${survey}/hypotheses`,
  surveyPreview: (workspaceSlug: string, survey: string) =>
    `/w/${workspaceSlug}/surveys/${survey}/preview`,
  surveyPreviewPage: (workspaceSlug: string, survey: string) =>
    `/w/${workspaceSlug}/surveys/${survey}/preview/page`,
  invitations: (workspaceSlug: string, survey: string) =>
    `/w/${workspaceSlug}/surveys/${survey}/invitations`,
  linksCsv: (workspaceSlug: string, survey: string) =>
    `/w/${workspaceSlug}/surveys/${survey}/links.csv`,
  surveyCodes: (workspaceSlug: string, survey: string) =>
    `/w/${workspaceSlug}/surveys/${survey}/codes`,
  responses: (workspaceSlug: string, survey: string) =>
    `/w/${workspaceSlug}/surveys/${survey}/responses`,
  answerFile: (workspaceSlug: string, response: string, file: string) =>
    `/w/${workspaceSlug}/responses/${response}/files/${file}`,
  reports: (workspaceSlug: string) => `/w/${workspaceSlug}/reports`,
  analysis: (workspaceSlug: string, analysis: string) => `/w/${workspaceSlug}/analyses/${analysis}`,
  report: (workspaceSlug: string, report: string) => `/w/${workspaceSlug}/reports/${report}`,
  review: (workspaceSlug: string, report: string) => `/w/${workspaceSlug}/reports/${report}/review`,
  screener: (workspaceSlug: string, report: string, target: string) =>
    `/w/${workspaceSlug}/reports/${report}/screener/${target.toLowerCase()}`,
  screenerFile: (workspaceSlug: string, report: string, target: string) =>
    `/w/${workspaceSlug}/reports/${report}/screener/${target.toLowerCase()}/card.json`,
  screenerScript: (workspaceSlug: string, report: string, target: string) =>
    `/w/${workspaceSlug}/reports/${report}/screener/${target.toLowerCase()}/script`,
  screenerScriptText: (workspaceSlug: string, report: string, target: string) =>
    `/w/${workspaceSlug}/reports/${report}/screener/${target.toLowerCase()}/script.txt`,
  truth: (workspaceSlug: string, report: string) => `/w/${workspaceSlug}/reports/${report}/truth`,
  offers: (workspaceSlug: string) => `/w/${workspaceSlug}/offers`,
  offer: (workspaceSlug: string, offer: string) => `/w/${workspaceSlug}/offers/${offer}`,
  logo: (file: string) => `/logo/${file}`,
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
