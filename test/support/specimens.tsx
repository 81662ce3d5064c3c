// One example of every component, for the tests that look at all of them.
import type { ReactElement } from 'react';
import { AccountBox } from '~/components/account-box';
import { Badge } from '~/components/badge';
import { Breadcrumb } from '~/components/breadcrumb';
import { Button } from '~/components/button';
import { Card } from '~/components/card';
import { Checkbox } from '~/components/checkbox';
import { CheckboxGroup, RadioGroup } from '~/components/choice-group';
import { ConfirmDialog } from '~/components/confirm-dialog';
import { CopyField } from '~/components/copy-field';
import { DateText } from '~/components/date-text';
import { DefinitionList } from '~/components/definition-list';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import { FigureSentence } from '~/components/figure-sentence';
import { FileInput } from '~/components/file-input';
import { GeneratedNotice } from '~/components/generated-notice';
import { GradeBadge } from '~/components/grade-badge';
import { LinkButton } from '~/components/link-button';
import { Money } from '~/components/money';
import { Notice } from '~/components/notice';
import { PageHeader } from '~/components/page-header';
import { Pagination } from '~/components/pagination';
import { Progress } from '~/components/progress';
import { Select } from '~/components/select';
import { ShareText } from '~/components/share-text';
import { StatRow, StatTile } from '~/components/stat-tile';
import { type Step, Steps } from '~/components/steps';
import { Table } from '~/components/table';
import { Tabs } from '~/components/tabs';
import { Term } from '~/components/term';
import { TextArea } from '~/components/text-area';
import { TextInput } from '~/components/text-input';

const field = { name: 'name', label: 'Name', hint: 'As on the invoice', error: 'Enter a name.' };
const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No', hint: 'You can change it later' },
];
const steps: Step[] = [
  { stage: 'imported', state: 'done', to: '/customers', figures: ['400'] },
  { stage: 'asked', state: 'current', to: '/surveys' },
  { stage: 'answered', state: 'ahead' },
];
const customers = [
  { id: '1', name: 'Anna', grade: 'A1', spent: 120_000 },
  { id: '2', name: 'Boris', grade: 'C', spent: 900 },
];
const columns = [
  { key: 'name', header: 'Name', heading: true, cell: (row: Row) => row.name },
  { key: 'grade', header: 'Grade', cell: (row: Row) => <GradeBadge grade={row.grade} /> },
  {
    key: 'spent',
    header: 'Spent',
    align: 'end' as const,
    sort: 'spent',
    cell: (row: Row) => <Money minor={row.spent} currency="RUB" />,
  },
];
type Row = (typeof customers)[number];

export const specimens: { name: string; part: ReactElement }[] = [
  {
    name: 'AccountBox',
    part: <AccountBox name="Anna" email="a@example.com" membership="editor" />,
  },
  { name: 'Badge', part: <Badge tone="success">Published</Badge> },
  { name: 'Breadcrumb', part: <Breadcrumb items={[{ label: 'Surveys', to: '/surveys' }]} /> },
  { name: 'Button', part: <Button busy>Save</Button> },
  { name: 'Card', part: <Card title="Purchases">Two</Card> },
  { name: 'Checkbox', part: <Checkbox {...field} /> },
  { name: 'CheckboxGroup', part: <CheckboxGroup {...field} choices={choices} values={['no']} /> },
  {
    name: 'ConfirmDialog',
    part: <ConfirmDialog trigger="Delete" title="Delete it?" form={<Button>Yes</Button>} />,
  },
  { name: 'CopyField', part: <CopyField name="link" label="Link" value="https://example.com" /> },
  { name: 'DateText', part: <DateText at="2026-03-01T09:30:00Z" time /> },
  {
    name: 'DefinitionList',
    part: <DefinitionList items={[{ term: 'E-mail', description: '–' }]} />,
  },
  { name: 'EmptyState', part: <EmptyState title="No survey yet">A survey asks.</EmptyState> },
  { name: 'ErrorSummary', part: <ErrorSummary errors={{ name: 'Enter a name.', '': 'Busy.' }} /> },
  { name: 'FigureSentence', part: <FigureSentence note="n = 57">7 of 9</FigureSentence> },
  { name: 'FileInput', part: <FileInput {...field} accept=".csv" /> },
  { name: 'GeneratedNotice', part: <GeneratedNotice origin="generated" /> },
  { name: 'GeneratedNotice of open data', part: <GeneratedNotice origin="openData" /> },
  { name: 'GradeBadge', part: <GradeBadge grade={null} /> },
  { name: 'LinkButton', part: <LinkButton to="/surveys">Ask</LinkButton> },
  { name: 'Notice', part: <Notice tone="warning" title="Few answers" live /> },
  { name: 'PageHeader', part: <PageHeader title="Customers" lead="Who buys" /> },
  { name: 'Pagination', part: <Pagination page={2} pageSize={25} total={60} /> },
  { name: 'Progress', part: <Progress label="Reading rows" value={1200} max={5000} /> },
  { name: 'Progress without an end', part: <Progress label="Waiting" value={0} max={null} /> },
  { name: 'RadioGroup', part: <RadioGroup {...field} choices={choices} value="yes" /> },
  { name: 'Select', part: <Select {...field} options={[{ value: 'a', label: 'A' }]} /> },
  { name: 'ShareText', part: <ShareText count={7} total={9} of="A customers" /> },
  {
    name: 'StatTile',
    part: (
      <StatRow>
        <StatTile label="Customers" value="400" note="in 3 files" to="/customers" />
      </StatRow>
    ),
  },
  { name: 'Steps', part: <Steps steps={steps} /> },
  {
    name: 'Table',
    part: <Table caption="Customers" columns={columns} rows={customers} rowKey={(row) => row.id} />,
  },
  { name: 'Tabs', part: <Tabs label="Survey" items={[{ to: '/', label: 'Questions' }]} /> },
  { name: 'Term', part: <Term word="lift">How much more often.</Term> },
  { name: 'TextArea', part: <TextArea {...field} optional /> },
  { name: 'TextInput', part: <TextInput {...field} type="email" /> },
];
