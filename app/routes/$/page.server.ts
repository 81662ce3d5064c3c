import { notFound } from '~/http';

/** Public: every address we do not know, so that server and browser agree there is nothing. */
export const loader = () => {
  throw notFound();
};
