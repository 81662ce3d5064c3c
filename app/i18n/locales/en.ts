import { answering } from './en/answering';
import { auth } from './en/auth';
import { codes } from './en/codes';
import { common } from './en/common';
import { customers } from './en/customers';
import { events } from './en/events';
import { imports } from './en/imports';
import { mail } from './en/mail';
import { offers } from './en/offers';
import { reports } from './en/reports';
import { reviews } from './en/reviews';
import { screener } from './en/screener';
import { surveys } from './en/surveys';
import { workspace } from './en/workspace';

export const en = {
  common,
  auth,
  workspace,
  customers,
  imports,
  events,
  surveys,
  answering,
  codes,
  reports,
  reviews,
  screener,
  offers,
  mail,
};
