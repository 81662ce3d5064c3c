import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Claim, listClaims } from '~/domain/reports/claims';
import { type Say, sayIn } from '~/domain/reports/say';
import type { Workspace } from '~/domain/workspaces/members.server';
import { useFormat } from '~/i18n/use-format';
import type { ReportPageData } from './page.server';

export interface ReportPage extends ReportPageData {
  workspace: { slug: string; origin: Workspace['origin'] };
  can: { edit: boolean; review: boolean; manage: boolean };
  hasTruth?: boolean;
}
interface ReportContext extends ReportPage {
  say: Say;
  claims: Claim[];
  /** What is wrong with a form of the page, by field. */
  errors: Record<string, string>;
}

const Context = createContext<ReportContext | null>(null);

/** The report, its sentences in the reader's language, and who may do what with it. */
export function ReportProvider(props: {
  page: ReportPage;
  errors: Record<string, string>;
  children: ReactNode;
}) {
  const { page, errors, children } = props;
  const { t } = useTranslation();
  const { locale } = useFormat();
  const value = useMemo(() => {
    const say = sayIn((key, values) => t(key, values), locale, page.view.baseCurrency);
    return { ...page, errors, say, claims: listClaims(page.view, say) };
  }, [page, errors, t, locale]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useReport(): ReportContext {
  const report = useContext(Context);
  if (!report) throw new Error('useReport needs a ReportProvider around it');
  return report;
}
