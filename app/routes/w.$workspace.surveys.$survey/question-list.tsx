import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { textIn } from '#surveys/element';
import { ADDABLE } from '#surveys/question-types/in-editor';
import { Badge } from '~/components/badge';
import { Button } from '~/components/button';
import { Select } from '~/components/select';
import type { EditorPage } from './page.server';

export function QuestionList({ page }: { page: EditorPage }) {
  const { t } = useTranslation();
  const { questions, selected, canEdit } = page;
  return (
    <div className="grid gap-4">
      <nav aria-label={t('surveys.edit.list')}>
        <ol className="overflow-hidden rounded-base border border-line bg-surface">
          <Item to="" isCurrent={!selected}>
            {t('surveys.edit.survey')}
          </Item>
          {questions.map(({ key, title, early }, index) => (
            <Item key={key} to={key} isCurrent={selected?.name === key}>
              <span className="text-ink-soft tabular-nums">{index + 1}.</span> {title}{' '}
              {early && <Badge>{t('surveys.edit.earlyMark')}</Badge>}
            </Item>
          ))}
        </ol>
      </nav>
      {questions.length === 0 && <p>{t('surveys.edit.noQuestions')}</p>}
      {canEdit && <AddQuestion />}
    </div>
  );
}

interface ItemProps {
  to: string;
  isCurrent: boolean;
  children: React.ReactNode;
}

const Item = ({ to, isCurrent, children }: ItemProps) => (
  <li className="border-line not-first:border-t">
    <Link
      to={`?question=${encodeURIComponent(to)}#question`}
      aria-current={isCurrent ? 'true' : undefined}
      className="block px-3 py-2 text-small hover:bg-sunken aria-[current]:bg-accent-soft aria-[current]:font-semibold"
    >
      {children}
    </Link>
  </li>
);

function AddQuestion() {
  const { t, i18n } = useTranslation();
  const options = ADDABLE.map(({ name, words }) => ({
    value: name,
    label: textIn(words, i18n.language, name),
  }));
  return (
    <details>
      <summary className="text-small">{t('surveys.edit.addTitle')}</summary>
      <Form method="post" className="mt-3 grid gap-3">
        <input type="hidden" name="intent" value="addQuestion" />
        <Select name="type" label={t('surveys.edit.addType')} options={options} />
        <div>
          <Button variant="secondary" size="small">
            {t('surveys.edit.add')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
