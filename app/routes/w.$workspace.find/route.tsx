import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Page } from '~/components/page';
import { PageHeader } from '~/components/page-header';
import { PlaceList } from '~/components/place-list';
import { TextInput } from '~/components/text-input';
import { LONGEST_SEARCH } from '~/domain/places/place';
import type { PageHandle } from '~/page-title';
import type { loader } from './page.server';

export { loader } from './page.server';

export const handle: PageHandle = { title: 'workspace.find.title' };

/** The same search as a page: without scripts, and to be sent to a colleague. */
export default function Find() {
  const { search, places, workspaceSlug } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader title={t('workspace.find.title')} lead={t('workspace.find.lead')} />
      <Form method="get" role="search" className="flex max-w-text flex-wrap items-end gap-4">
        <div className="min-w-0 grow basis-72">
          <TextInput
            key={search}
            name="search"
            type="search"
            label={t('workspace.find.label')}
            defaultValue={search}
            maxLength={LONGEST_SEARCH}
          />
        </div>
        <Button>{t('workspace.find.submit')}</Button>
      </Form>
      <div className="max-w-text">
        {places.length > 0 ? (
          <PlaceList places={places} workspaceSlug={workspaceSlug} />
        ) : (
          search.trim() !== '' && <p role="status">{t('workspace.find.nothing', { search })}</p>
        )}
      </div>
    </Page>
  );
}
