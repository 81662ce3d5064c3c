import { logFailure } from '~/log/log-failure';

/** Waiting for the mail would tell by the clock which addresses have an account. */
export function inBackground(task: Promise<unknown>): void {
  task.catch((error) => logFailure('A mail about an account was not sent', error));
}
