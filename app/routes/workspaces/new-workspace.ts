import { z } from 'zod';
import { workspaceName } from '~/auth/credentials';
import { currencies } from '~/domain/workspaces/currency';

export const newWorkspace = z.object({ name: workspaceName, currency: z.enum(currencies) });
