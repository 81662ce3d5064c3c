import { z } from 'zod';

/** A field as it was typed, empty where nothing was: what it must be, the domain says. */
export const typed = z.string().default('');
