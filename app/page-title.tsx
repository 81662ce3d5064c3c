import { isRouteErrorResponse, type UIMatch, useMatches } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/**
 * A route's `export const handle: PageHandle = { title: 'imports.title' }`. Where the title holds a
 * name, a function of the loader's data gives the text: `title: (data) => data.survey.title`.
 */
export type PageHandle<Data = never> = { title: string | ((data: Data, t: TFunction) => string) };

/** The innermost page names the tab: "Customers – A-Segment". */
export function PageTitle() {
  const { t } = useTranslation();
  const names = useMatches().map((match) => titleOf(match, t));
  const name = names.filter(Boolean).at(-1);
  const product = t('common.product');
  return <title>{name && name !== product ? `${name} – ${product}` : product}</title>;
}

/** What is thrown without a status is our mistake. */
export const errorAnswer = (error: unknown): { status: number; statusText?: string } =>
  isRouteErrorResponse(error) ? error : { status: 500 };

function titleOf({ handle, data }: UIMatch, t: TFunction): string | null {
  if (typeof handle !== 'object' || handle === null || !('title' in handle)) return null;
  const { title } = handle as PageHandle<unknown>;
  if (typeof title === 'string') return t(title);
  // A page that failed to load has no data to be named after.
  return data === undefined || data === null ? null : title(data, t);
}
