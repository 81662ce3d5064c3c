import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { LinkButton } from '~/components/link-button';
import { ShareText } from '~/components/share-text';
import { useFormat } from '~/i18n/use-format';
import { paths } from '~/paths';
import type { CodesPage } from './page.server';

/** What was made so far: its words, how many people it covers, changing and removing it. */
export function CodeList({ page }: { page: CodesPage }) {
  const { t } = useTranslation();
  if (page.codes.length === 0) return null;
  return (
    <section aria-labelledby="codes-heading" className="grid gap-3">
      <h2 id="codes-heading" className="text-large">
        {t('codes.list')}
      </h2>
      <ul className="grid gap-3 lg:grid-cols-2">
        {page.codes.map((code) => (
          <li
            key={code.id}
            className="grid content-start gap-2 rounded-base border border-line bg-surface p-4"
          >
            <Code {...{ page, code }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Code({ page, code }: { page: CodesPage; code: CodesPage['codes'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { workspaceSlug, survey, canEdit } = page;
  const address = paths.surveyCodes(workspaceSlug, survey.id);
  const answered = code.byQuestion.filter(({ count }) => count > 0);
  return (
    <>
      <h3 className="font-semibold">{code.name}</h3>
      <p className="text-small text-ink-soft">{code.words.join(', ')}</p>
      <p className="text-small">
        {t('codes.covered')} <ShareText count={code.count} total={code.total} />
      </p>
      {answered.length > 1 && (
        <ul className="list-disc pl-5 text-small text-ink-soft">
          {answered.map(({ title, count, total }) => (
            <li key={title}>
              {title} {format.share({ count, total })}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <LinkButton to={`${address}?code=${code.id}`} variant="secondary" size="small">
          {t(canEdit ? 'codes.edit' : 'codes.look')}
          <span className="sr-only"> {code.name}</span>
        </LinkButton>
        {canEdit && (
          <Form method="post" action={address} preventScrollReset>
            <input type="hidden" name="id" value={code.id} />
            <Button name="intent" value="remove" variant="quiet" size="small">
              {t('codes.remove')}
              <span className="sr-only"> {code.name}</span>
            </Button>
          </Form>
        )}
      </div>
    </>
  );
}
