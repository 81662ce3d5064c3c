import {
  type DescribedUpload,
  describeUpload,
  type Upload,
} from '../../domain/imports/describe-upload.server';
import { work } from './thread';

await work<Upload, DescribedUpload>(describeUpload);
