import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SCHEMES } from '~/answering/look/accent-colours';
import { Button } from '~/components/button';
import { FormStack } from '~/components/page';
import { isColour, type Look, readColour } from '~/domain/look/look';
import { AccentField } from './accent-field';
import { LogoField } from './logo-field';
import { LookSample } from './look-sample';

interface LookFormProps {
  company: string;
  look: Look;
  /** As it was typed. */
  accent: string;
  errors: Record<string, string>;
}

export function LookForm({ company, look, accent, errors }: LookFormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(accent);
  const colour = readColour(typed);
  const shown = isColour(colour) ? colour : undefined;
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <Form method="post" encType="multipart/form-data" noValidate>
        <FormStack>
          <LogoField logo={look.logo} error={errors.logo} />
          <AccentField typed={typed} onType={setTyped} error={errors.accent} />
          <div>
            <Button busy={useNavigation().state !== 'idle'}>{t('workspace.look.save')}</Button>
          </div>
        </FormStack>
      </Form>
      <section aria-labelledby="samples" className="grid gap-4">
        <h2 id="samples" className="text-large">
          {t('workspace.look.samples')}
        </h2>
        {SCHEMES.map((scheme) => (
          <LookSample key={scheme} {...{ scheme, company }} accent={shown} logo={look.logo} />
        ))}
      </section>
    </div>
  );
}
