import '~/components/survey/survey.css';
import { useLoaderData } from '@remix-run/react';
import { ThanksPage } from '~/answering/thanks-page';
import type { loader } from './page.server';

export { action } from './actions.server';
export { loader } from './page.server';

export const handle = { title: 'answering.thanks.title', bare: true };

export default function Thanks() {
  return <ThanksPage page={useLoaderData<typeof loader>()} />;
}
