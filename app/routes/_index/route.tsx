import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '~/components/link-button';
import { PublicFrame } from '~/components/public-frame';
import { paths } from '~/paths';
import { Grades } from './grades';
import { HowItGoes } from './how-it-goes';
import { SampleFinding } from './sample-finding';

export { loader } from './page.server';

export default function Landing() {
  const { t } = useTranslation();
  return (
    <PublicFrame
      action={
        <Link to={paths.signIn()} className="text-link text-small">
          {t('workspace.landing.signIn')}
        </Link>
      }
    >
      <div className="grid gap-16">
        <section className="grid items-center gap-10 lg:grid-cols-[3fr_2fr]">
          <div className="grid max-w-text justify-items-start gap-5">
            <h1 className="text-title sm:text-[2.5rem] sm:leading-[1.15]">
              {t('workspace.landing.title')}
            </h1>
            <p className="text-ink-soft sm:text-large sm:font-normal">
              {t('workspace.landing.lead')}
            </p>
            <LinkButton to={paths.signUp()}>{t('workspace.landing.signUp')}</LinkButton>
          </div>
          <SampleFinding />
        </section>
        <HowItGoes />
        <div className="grid items-start gap-x-10 gap-y-16 lg:grid-cols-[3fr_2fr]">
          <Grades />
          <Promises />
        </div>
      </div>
    </PublicFrame>
  );
}

function Promises() {
  const { t } = useTranslation();
  return (
    <section className="grid gap-5">
      <h2 className="text-large">{t('workspace.landing.promisesTitle')}</h2>
      <ul className="grid gap-4">
        {['honest', 'own', 'consent'].map((promise) => (
          <li key={promise} className="border-l-2 border-line-strong pl-4">
            {t(`workspace.landing.promises.${promise}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
