import { notFound } from '~/http';

export const action = () => {
  throw notFound();
};
