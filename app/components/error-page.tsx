import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message';
import { PublicFrame } from './public-frame';

type ErrorPageProps = {
  status: number | string;
  /** Instead of the usual words. */
  children?: ReactNode;
};

/** A failure outside a workspace, or of a workspace that is not the reader's. */
export const ErrorPage = ({ status, children }: ErrorPageProps) => (
  <PublicFrame narrow>{children || <ErrorMessage status={status} />}</PublicFrame>
);
