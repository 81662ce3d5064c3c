import { Form, useSubmit } from '@remix-run/react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import type { FormErrors } from '~/components/error-summary';
import { FormStack } from '~/components/page';
import { TextInput } from '~/components/text-input';
import { paths } from '~/paths';
import type { EnteredCode } from './actions.server';
import { CoveredAnswers } from './covered-answers';
import { NameAndSave } from './name-and-save';
import type { CodesPage } from './page.server';
import { WordChoice } from './word-choice';

interface CodeFormProps {
  page: CodesPage;
  /** What was sent and could not be stored. */
  failed: EnteredCode | null;
  errors: FormErrors;
}

/** Choose words, see whom they cover, give them a name. The choice stands in the address. */
export function CodeForm({ page, failed, errors }: CodeFormProps) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { workspaceSlug, survey, list, canEdit } = page;
  const editing = page.editing ?? page.codes.find(({ id }) => id === failed?.id) ?? null;
  const address = paths.surveyCodes(workspaceSlug, survey.id);
  const show = (event: FormEvent<HTMLFormElement>) => {
    if ((event.target as HTMLInputElement).name !== 'word') return;
    const form = new FormData(event.currentTarget);
    const words = [...form.getAll('word'), form.get('more') ?? ''].map(String).filter(Boolean);
    const asked = new URLSearchParams(words.map((word) => ['word', word]));
    if (editing) asked.set('code', editing.id);
    if (words.length === 0) asked.set('none', '');
    submit(asked, { method: 'get', action: address, replace: true, preventScrollReset: true });
  };
  return (
    <Form
      method="post"
      action={address}
      onChange={show}
      preventScrollReset
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-2"
    >
      <Card title={editing ? t('codes.change', { name: editing.name }) : t('codes.new')}>
        <FormStack>
          <WordChoice {...{ page, failed }} />
          <TextInput
            name="more"
            label={t('codes.more')}
            hint={t('codes.moreHint')}
            error={errors.more}
            defaultValue={othersOf(list, failed).join(', ')}
            autoComplete="off"
            optional
          />
          {editing && <input type="hidden" name="code" value={editing.id} />}
          {editing && <input type="hidden" name="id" value={editing.id} />}
          <div>
            <Button formMethod="get" variant="secondary" size="small">
              {t('codes.show')}
            </Button>
          </div>
        </FormStack>
      </Card>
      <div className="grid gap-6 lg:sticky lg:top-6">
        <CoveredAnswers preview={page.preview} />
        {canEdit && <NameAndSave {...{ page, editing, failed, error: errors.name }} />}
      </div>
    </Form>
  );
}

/** Words that are chosen and do not stand in the list. */
function othersOf({ words, others }: CodesPage['list'], failed: EnteredCode | null): string[] {
  const listed = new Set(words.map(({ value }) => value));
  return failed ? failed.words.filter((word) => !listed.has(word)) : others;
}
