import { useNavigation } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { LinkButton } from '~/components/link-button';
import { TextInput } from '~/components/text-input';
import { LONGEST_NAME } from '~/domain/codes/code';
import { paths } from '~/paths';
import type { EnteredCode } from './actions.server';
import type { CodesPage } from './page.server';

interface NameAndSaveProps {
  page: CodesPage;
  editing: CodesPage['editing'];
  failed: EnteredCode | null;
  error: string | undefined;
}

const SAVE = 'save-code';

/** The first button of the form only shows answers; who has just written a name wants to keep it. */
function saveOnEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  document.getElementById(SAVE)?.click();
}

/** The name makes chosen words a code. */
export function NameAndSave({ page, editing, failed, error }: NameAndSaveProps) {
  const { t } = useTranslation();
  const navigation = useNavigation();
  return (
    <Card>
      <div className="grid gap-4">
        <TextInput
          name="name"
          label={t('codes.name')}
          hint={t('codes.nameHint')}
          error={error}
          defaultValue={failed?.name ?? editing?.name}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onKeyDown={saveOnEnter}
        />
        <div className="flex flex-wrap gap-3">
          <Button id={SAVE} name="intent" value="write" busy={navigation.formMethod === 'POST'}>
            {t(editing ? 'codes.save' : 'codes.make')}
          </Button>
          {editing && (
            <LinkButton to={paths.surveyCodes(page.workspaceSlug, page.survey.id)} variant="quiet">
              {t('codes.cancel')}
            </LinkButton>
          )}
        </div>
      </div>
    </Card>
  );
}
