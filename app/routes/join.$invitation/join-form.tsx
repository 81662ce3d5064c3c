import { Form, useLocation, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { NewPersonFields } from '~/auth/new-person-fields';
import { Button } from '~/components/button';
import { Notice } from '~/components/notice';
import { FormStack } from '~/components/page';
import { TextInput } from '~/components/text-input';
import { TextLink } from '~/components/text-link';
import { paths } from '~/paths';
import type { JoinState } from './join-state.server';

type JoinFormProps = {
  state: JoinState;
  errors: Record<string, string>;
  entered?: Record<string, string>;
};

export function JoinForm({ state, errors, entered }: JoinFormProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  if (state.step === 'otherAccount') return <OtherAccount state={state} />;
  const { email, step } = state;
  const words = { signUp: 'createAndJoin', signIn: 'signInAndJoin', join: 'join' }[step];
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="step" value={step} />
      <FormStack>
        {step === 'join' && <p>{t('auth.join.signedInAs', { email })}</p>}
        {step === 'signIn' && <KnownPerson email={email} error={errors.password} />}
        {step === 'signUp' && (
          <>
            <h2 className="text-large">{t('auth.join.newAccount')}</h2>
            <NewPersonFields errors={errors} entered={entered} fixedEmail={email} />
          </>
        )}
        <Button busy={busy}>{t(`auth.join.${words}`)}</Button>
      </FormStack>
      {step === 'signUp' && (
        <p className="mt-6">
          <TextLink to="?account">{t('auth.join.toSignIn')}</TextLink>
        </p>
      )}
      {step === 'signIn' && (
        <p className="mt-6">
          <TextLink to="?">{t('auth.join.toSignUp')}</TextLink>
        </p>
      )}
    </Form>
  );
}

function KnownPerson({ email, error }: { email: string; error?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="text-large">{t('auth.join.haveAccount')}</h2>
      <p>{t('auth.join.haveAccountHint', { email })}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <TextInput
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('auth.password')}
        error={error}
      />
      <p>
        <TextLink to={paths.forgotPassword()}>{t('auth.signIn.forgot')}</TextLink>
      </p>
    </>
  );
}

function OtherAccount({ state }: { state: Extract<JoinState, { step: 'otherAccount' }> }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const addresses = { invited: state.email, email: state.signedInAs };
  return (
    <Form method="post" action={paths.signOut()}>
      <input type="hidden" name="next" value={pathname} />
      <FormStack>
        <Notice tone="warning" title={t('auth.join.otherTitle')}>
          {t('auth.join.other', addresses)}
        </Notice>
        <Button>{t('auth.signOut')}</Button>
      </FormStack>
    </Form>
  );
}
