import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Claim, listClaims } from '~/domain/reports/claims';
import { type Say, sayIn } from '~/domain/reports/say';
import { useFormat } from '~/i18n/use-format';
import type { ReportPageData } from './page.server';

export interface ReportPage extends ReportPageData {
  workspace: { slug: string; origin: 'own' | 'openData' | 'generated' };
  can: { edit: boolean; review: boolean; manage: boolean };
  hasTruth?: boolean;
}
/** What is wrong with the name given to one of the segments. */
export interface NameError {
  segmentId: string;
  message: string;
}
interface ReportContext extends ReportPage {
  say: Say;
  claims: Claim[];
  nameError?: NameError;
}

const Context = createContext<ReportContext | null>(null);

/** The report, its sentences in the reader's language, and who may do what with it. */
export function ReportProvider(props: {
  page: ReportPage;
  nameError?: NameError;
  children: ReactNode;
}) {
  const { page, nameError, children } = props;
  const { t } = useTranslation();
  const { locale } = useFormat();
  const value = useMemo(() => {
    const say = sayIn((key, values) => t(key, values), locale, page.view.baseCurrency);
    return { ...page, nameError, say, claims: listClaims(page.view, say) };
  }, [page, nameError, t, locale]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useReport(): ReportContext {
  const report = useContext(Context);
  if (!report) throw new Error('useReport needs a ReportProvider around it');
  return report;
}
