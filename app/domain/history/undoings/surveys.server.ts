import { surveys } from '#db/schema';
import type { Verb } from '~/domain/events/verbs';
import { changeStatus } from '~/domain/surveys/change-survey-status.server';
import { restoreDefinition } from '~/domain/surveys/revise-definition.server';
import { lockRow } from './lock-row.server';
import type { Undoing } from './undoing.server';

const ofSurvey = {
  permissions: ['edit'],
  lock: (tx, { workspaceId, event }) => lockRow(tx, surveys, { workspaceId, id: event.subject.id }),
} satisfies Partial<Undoing<'survey.edited'>>;

/** The draft alone; what is published is frozen, and publishing it again is an act of its own. */
const edit: Undoing<'survey.edited'> = {
  ...ofSurvey,
  touchedBy: ['survey.edited'],
  takeBack: (tx, { workspaceId, event, before, userId: by, now }) =>
    restoreDefinition(tx, workspaceId, event.subject.id, {
      ...{ earlier: before, by, now },
      undoes: event.id,
    }),
};

const afterwards = {
  'survey.paused': 'paused',
  'survey.resumed': 'inProgress',
  'survey.completed': 'completed',
} as const;
type StatusVerb = keyof typeof afterwards;
const statusVerbs: Verb[] = [
  'survey.published',
  'survey.paused',
  'survey.resumed',
  'survey.completed',
];

const status = (verb: StatusVerb): Undoing<StatusVerb> => ({
  ...ofSurvey,
  touchedBy: statusVerbs,
  takeBack: async (tx, { workspaceId, event, before, userId: by, now }) => {
    const change = { from: [afterwards[verb]], to: before.status, by, now, undoes: event.id };
    const changed = await changeStatus(tx, workspaceId, event.subject.id, change);
    return changed.ok ? changed : null;
  },
});

export const surveyUndoings = {
  'survey.edited': edit,
  'survey.paused': status('survey.paused'),
  'survey.resumed': status('survey.resumed'),
  'survey.completed': status('survey.completed'),
};
