import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button';
import { FormStack } from '~/components/page';
import { useSaved } from '~/components/saved-context';
import { SavedNotice } from '~/components/saved-notice';
import { TextInput } from '~/components/text-input';
import { LONGEST_NAME } from '~/domain/offers/offer';
import { proposedName } from '~/domain/reports/claims/segments';
import type { ShownSegment } from '~/domain/reports/shown-report';
import { nameField } from '../name-field';
import { useReport } from '../report-context';
import { shortName } from './short-name';

type ProfileNameProps = { segment: ShownSegment; accepted?: { name: string } };

/** The founder's own name makes a proposal a profile. */
export function ProfileName({ segment, accepted }: ProfileNameProps) {
  const { t } = useTranslation();
  const { can, say, errors } = useReport();
  const field = nameField(segment.id);
  const navigation = useNavigation();
  const isHere = useSaved()?.event?.after?.segment === segment.id;
  if (!can.edit) return null;
  return (
    <div className="rounded-small bg-sunken p-4 print:hidden">
      <Form method="post" preventScrollReset>
        <FormStack>
          <input type="hidden" name="segment" value={segment.id} />
          <TextInput
            name="name"
            id={field}
            label={t('reports.profile.name')}
            hint={t('reports.profile.nameHint')}
            error={errors[field]}
            key={accepted?.name}
            defaultValue={accepted?.name ?? shortName(proposedName(segment, say), LONGEST_NAME)}
            maxLength={LONGEST_NAME}
            autoComplete="off"
          />
          <Button
            busy={navigation.formMethod === 'POST'}
            variant={accepted ? 'secondary' : 'primary'}
          >
            {t(accepted ? 'reports.profile.saveName' : 'reports.profile.accept')}
          </Button>
        </FormStack>
      </Form>
      {isHere && <SavedNotice about="profile" />}
    </div>
  );
}
