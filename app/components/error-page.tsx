import { ErrorMessage } from './error-message';
import { PublicFrame } from './public-frame';

/** A failure outside a workspace, or of a workspace that is not the reader's. */
export const ErrorPage = ({ status }: { status: number | string }) => (
  <PublicFrame narrow>
    <ErrorMessage status={status} />
  </PublicFrame>
);
