import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message';
import { PublicFrame } from './public-frame';

type ErrorPageProps = {
  error: { status: number; statusText?: string };
  /** Instead of the usual words. */
  children?: ReactNode;
};

/** A failure outside a workspace, or of a workspace that is not the reader's. */
export const ErrorPage = ({ error, children }: ErrorPageProps) => (
  <PublicFrame narrow>{children || <ErrorMessage error={error} />}</PublicFrame>
);
