import { getTableColumns } from 'drizzle-orm';
import { surveys } from '#db/schema';

const { definition: _draft, ...columns } = getTableColumns(surveys);

/** What is known of a survey whoever answers it: not its draft, which is large and never asked. */
export const doorColumns = columns;

export type SurveyAtDoor = Omit<typeof surveys.$inferSelect, 'definition'>;
