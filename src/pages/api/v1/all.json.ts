import { figuresResponse } from '../../../site/documents.ts';
import { siteModel } from '../../../site/model.ts';

/** The figures of everything together, and what they are made from. */
export const GET = () => figuresResponse(siteModel().subjects.page);
