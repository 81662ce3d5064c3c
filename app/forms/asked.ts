import type { Membership } from '~/auth/guards.server';

/** What the handler of a button gets, on every page: who asks, what her form says, what it is about. */
export type Asked<About = object> = Membership & { form: FormData } & About;
